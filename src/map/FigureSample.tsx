/** A sample of how a class, a cell or a missing value looks, for legends. */

import type { Area } from "./scene.ts";
import "./figures.css";

/** Beside the text that says the same; hidden from screen readers. */
export function FigureSample({ area: { fill, pattern } }: { area: Area }) {
  return (
    <svg className="map-figure-sample" viewBox="0 0 24 16" aria-hidden="true">
      <rect className={`paint-${fill}`} x="1.5" y="1.5" width="21" height="13" />
      {pattern === "gap" && <path className="map-gap-line" d="M3 14 14 3M10 14 21 3M3 7 7 3M17 14 21 10" />}
      {pattern === "rings" &&
        [4.5, 9.5, 14.5, 19.5].map((x, index) => (
          <circle key={x} className="map-ring" cx={x} cy={index % 2 === 0 ? 5 : 11} r="1.4" />
        ))}
    </svg>
  );
}
