/** A count's circles over the map, the same over both renderers: they let the mouse through to the counties beneath. */

import { FRAME } from "./places.ts";
import { METRES_PER_UNIT } from "./svgPath.ts";
import type { CountSymbol } from "./symbols.ts";
import "./figures.css";

const [WEST, , , NORTH] = FRAME;

interface Props {
  /** Large ones first, so that none hides a smaller one. */
  readonly symbols: readonly CountSymbol[];
  readonly viewBox: string;
}

export function SymbolLayer({ symbols, viewBox }: Props) {
  return (
    <svg
      className="map-symbols"
      viewBox={viewBox}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
      focusable="false"
    >
      {symbols.map(({ code, at: [x, y], radius }) => (
        <circle
          key={code}
          className="map-symbol"
          cx={(x - WEST) / METRES_PER_UNIT}
          cy={(NORTH - y) / METRES_PER_UNIT}
          r={radius / METRES_PER_UNIT}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
