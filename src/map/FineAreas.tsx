/** The municipalities as areas of their own, over the counties' ground, with the counties' borders as lines above them. */

import { memo, useMemo } from "react";
import type { Municipalities } from "./municipalities.ts";
import { municipalityPaths } from "./municipalityPaths.ts";
import type { Area } from "./scene.ts";
import "./figures.css";

interface Props {
  readonly municipalities: Municipalities;
  readonly fine: ReadonlyMap<string, Area>;
}

export const FineAreas = memo(function FineAreas({ municipalities, fine }: Props) {
  const shapes = useMemo(() => [...municipalityPaths(municipalities)], [municipalities]);
  return (
    <>
      <g className="map-fine">
        {shapes.map(([code, d]) => (
          <path
            key={code}
            className={`paint-${fine.get(code)?.fill ?? "none"}`}
            data-code={code}
            vectorEffect="non-scaling-stroke"
            d={d}
          />
        ))}
      </g>
      {shapes.map(([code, d]) => {
        const pattern = fine.get(code)?.pattern;
        return (
          pattern && <path key={code} className="map-fine-pattern" fill={`url(#figure-${pattern})`} d={d} />
        );
      })}
      <path className="map-fine-county" vectorEffect="non-scaling-stroke" d={municipalities.countyBorders} />
    </>
  );
});
