/** The legend of an indicator: a scale on which every county is a dot, samples of circles, or the nine cells of two indicators. */

import type { ReactNode } from "react";
import { DotScale } from "../../charts/DotScale.tsx";
import type { CountyCode } from "../../domain/county.ts";
import { isNumber, RIKET, type Value } from "../../domain/series.ts";
import { formatNumber, formatShort } from "../../i18n/formatValue.ts";
import { useAtlas } from "../../state/world.tsx";
import { MunicipalLegend } from "../municipal/MunicipalLegend.tsx";
import type { Figures } from "../useFigures.ts";
import { Classing } from "./Classing.tsx";
import { CrossedLegend } from "./CrossedLegend.tsx";
import type { Picture } from "./picture.ts";
import { SymbolLegend } from "./SymbolLegend.tsx";
import { scaleBounds } from "./scaleBounds.ts";
import { unitText } from "./unitText.ts";
import { useLinked } from "./useLinked.ts";

interface ScaleProps {
  readonly figures: Figures;
  readonly picture: Picture & { readonly kind: "classes" };
}

function Scale({ figures: { kit, first }, picture }: ScaleProps) {
  const { words } = kit;
  const atlas = useAtlas();
  const linked = useLinked();
  const { scene, values } = picture;
  const { decimals } = first.series;
  const number = (value: number) => formatNumber(value, decimals, words.locale);
  const text = (value: number) => formatShort(value, { unit: first.about.unit, decimals }, words.locale);
  const paintOf = (code: CountyCode) => scene.areas.get(code)?.fill ?? "missing";
  const dots = atlas.counties.flatMap(({ code, short }) => {
    const value: Value | undefined = values?.get(code);
    return isNumber(value) ? [{ code, value, paint: paintOf(code), text: `${short} ${text(value)}` }] : [];
  });
  const bounds = scaleBounds(
    scene,
    dots.map(({ value }) => value),
  );
  const riket = values?.get(RIKET);
  return (
    <DotScale
      classes={scene.classes.map(({ fill, from, to, counties }, index) => ({
        paint: fill,
        text: `${words.legend.range(number(from ?? bounds[index] ?? 0), number(to ?? bounds[index + 1] ?? 0))}: ${words.legend.counties(counties.length)}`,
      }))}
      bounds={bounds.map((value) => ({ value, text: number(value) }))}
      dots={dots}
      riket={isNumber(riket) ? { value: riket, text: `${words.riket} ${text(riket)}` } : null}
      missing={scene.missing.map(({ fill, reason, counties }) => ({
        paint: fill,
        label: words.missing[reason],
        counties: counties.map((code) => ({ code, name: atlas.county(code).short })),
      }))}
      {...linked}
    />
  );
}

function Frame({ figures: { kit, first }, children }: { figures: Figures; children: ReactNode }) {
  const { words } = kit;
  const unit = unitText(words, first.about);
  return (
    <section className="map-legend figures-legend" aria-label={words.legend.title}>
      <h2 className="map-legend-title">
        {words.legend.title}
        {unit && <span className="figures-legend-unit">{unit}</span>}
      </h2>
      {children}
    </section>
  );
}

export function FigureLegend({ figures }: { figures: Figures }) {
  const { picture, kit } = figures;
  const { words } = kit;
  if (picture.kind === "crossed") return <CrossedLegend figures={figures} picture={picture} />;
  if (picture.kind === "symbols") {
    return (
      <Frame figures={figures}>
        <SymbolLegend figures={figures} scene={picture.scene} />
      </Frame>
    );
  }
  if (picture.kind === "municipal") {
    return (
      <Frame figures={figures}>
        <MunicipalLegend figures={figures} scene={picture.scene} />
        {!picture.scene.circles && (
          <Classing words={words} choice={picture.choice} quantiles={words.municipal.quantiles} />
        )}
      </Frame>
    );
  }
  const { middle } = picture.choice;
  return (
    <Frame figures={figures}>
      <Scale figures={figures} picture={picture} />
      {picture.scene.breaks.middle !== null && (
        <p className="map-legend-note">
          {middle === "zero" ? words.legend.middleZero : words.legend.middleRiket}
        </p>
      )}
      <Classing words={words} choice={picture.choice} />
    </Frame>
  );
}
