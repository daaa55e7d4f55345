/** What is drawn over figures' paints, defined once a page and used by every map on it: lines where a value is missing, rings below the middle. */

import "./figures.css";

/** In the SVG map's units: on a map of common size as far apart as GL's images of the same. */
export function FigurePatterns() {
  return (
    <svg className="map-patterns" aria-hidden="true">
      <defs>
        <pattern
          id="figure-gap"
          width="72"
          height="72"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className="map-gap-line" d="M36 0V72" />
        </pattern>
        <pattern id="figure-rings" width="72" height="72" patternUnits="userSpaceOnUse">
          <circle className="map-ring" cx="18" cy="18" r="12" />
          <circle className="map-ring" cx="54" cy="54" r="12" />
        </pattern>
      </defs>
    </svg>
  );
}
