/** The legend of a count in words; the circles to compare with stand in the map itself, at its scale. */

import { isNumber, RIKET } from "../../domain/series.ts";
import { formatNumber, formatShort } from "../../i18n/formatValue.ts";
import { FigureSample } from "../../map/FigureSample.tsx";
import type { SymbolScene } from "../../map/symbols.ts";
import { useAtlas } from "../../state/world.tsx";
import type { Figures } from "../useFigures.ts";

interface Props {
  readonly figures: Figures;
  readonly scene: SymbolScene;
}

export function SymbolLegend({ figures: { kit, first, picture }, scene }: Props) {
  const { words } = kit;
  const atlas = useAtlas();
  const { decimals } = first.series;
  const riket = picture.values?.get(RIKET);
  const samples = scene.samples.map(({ value }) => formatNumber(value, decimals, words.locale));
  return (
    <>
      <p>
        {words.legend.counted} {words.legend.symbols(samples)}
      </p>
      {isNumber(riket) && first.series.riket && (
        <p className="map-legend-note">
          {words.riket}: {formatShort(riket, { unit: first.about.unit, decimals }, words.locale)} (
          {words.say.riketKind[first.series.riket]})
        </p>
      )}
      {scene.missing.map((entry) => (
        <p key={entry.reason} className="map-legend-note">
          <FigureSample area={entry} /> {words.missing[entry.reason]}:{" "}
          {entry.counties.map((code) => atlas.county(code).short).join(", ")}
        </p>
      ))}
    </>
  );
}
