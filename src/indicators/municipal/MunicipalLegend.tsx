/** The legend of a map of municipalities: each class with how many are in it, and the missing by reason. */

import { formatNumber } from "../../i18n/formatValue.ts";
import { FigureSample } from "../../map/FigureSample.tsx";
import type { MunicipalScene } from "../../map/municipalScene.ts";
import type { Figures } from "../useFigures.ts";

interface Props {
  readonly figures: Figures;
  readonly scene: MunicipalScene;
}

export function MunicipalLegend({ figures: { kit, first, picture }, scene }: Props) {
  const { words } = kit;
  const { municipal } = words;
  const [low = 0, high = 0] = scene.extent ?? [];
  const number = (value: number) => formatNumber(value, first.series.decimals, words.locale);
  const range = (from: number | null, to: number | null) => {
    const [start, end] = [number(from ?? low), number(to ?? high)];
    return start === end ? start : words.legend.range(start, end);
  };
  return (
    <>
      {scene.circles && (
        <p>
          {municipal.counted} {words.legend.symbols(scene.circles.samples.map(({ value }) => number(value)))}
        </p>
      )}
      <ul className="municipal-classes" aria-label={picture.title}>
        {scene.classes.map(({ from, to, count, ...area }) => (
          <li key={from ?? "lowest"}>
            <FigureSample area={area} />
            <span>{range(from, to)}</span> <span className="municipal-count">{municipal.count(count)}</span>
          </li>
        ))}
        {scene.missing.map(({ reason, count, ...area }) => (
          <li key={reason}>
            <FigureSample area={area} />
            <span>{words.missing[reason]}</span>{" "}
            <span className="municipal-count">{municipal.count(count)}</span>
          </li>
        ))}
      </ul>
      <p className="map-legend-note">{municipal.noSum}</p>
    </>
  );
}
