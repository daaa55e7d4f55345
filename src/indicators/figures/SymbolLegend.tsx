/** The legend of a count: three circles with their values, the country's sum, and who has no value. */

import { isNumber, RIKET } from "../../domain/series.ts";
import { formatNumber, formatShort } from "../../i18n/formatValue.ts";
import { FigureSample } from "../../map/FigureSample.tsx";
import { MAX_RADIUS, type SymbolScene } from "../../map/symbols.ts";
import { useAtlas } from "../../state/world.tsx";
import type { Figures } from "../useFigures.ts";

/** Metres of the plane per pixel of the drawing: about as on a map of common size. */
const METRES = 2200;
const WIDTH = 300;

export function SymbolLegend({
  figures: { kit, first, picture },
  scene,
}: {
  figures: Figures;
  scene: SymbolScene;
}) {
  const { words } = kit;
  const atlas = useAtlas();
  const { decimals } = first.series;
  const height = (2 * MAX_RADIUS) / METRES + 8;
  const riket = picture.values?.get(RIKET);
  return (
    <>
      <p className="map-legend-note">{words.legend.symbols}</p>
      <svg
        className="figures-circles"
        viewBox={`0 0 ${WIDTH} ${height}`}
        aria-hidden="true"
        focusable="false"
      >
        {scene.samples.map(({ value, radius }) => {
          const r = radius / METRES;
          const top = height - 4 - 2 * r;
          return (
            <g key={value}>
              <circle className="figures-circle" cx={MAX_RADIUS / METRES + 4} cy={height - 4 - r} r={r} />
              <path
                className="figures-leader"
                d={`M${MAX_RADIUS / METRES + 4} ${top}H${MAX_RADIUS / METRES + 76}`}
              />
              <text x={MAX_RADIUS / METRES + 80} y={top} dy="0.32em">
                {formatNumber(value, decimals, words.locale)}
              </text>
            </g>
          );
        })}
      </svg>
      <ul className="ui-hidden">
        {scene.samples.map(({ value }) => (
          <li key={value}>{formatNumber(value, decimals, words.locale)}</li>
        ))}
      </ul>
      {isNumber(riket) && first.series.riket && (
        <p className="map-legend-note">
          {words.riket}: {formatShort(riket, { unit: first.about.unit, decimals }, words.locale)} (
          {words.riketKind[first.series.riket]})
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
