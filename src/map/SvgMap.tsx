/** The map as SVG: the product. First paint, no WebGL, print; draws what the scene says and decides nothing. */

import { memo, type ReactNode, useMemo } from "react";
import type { CountyCode } from "../domain/county.ts";
import type { Paint, Scene } from "./scene.ts";

/** Path data in the frame's units, by area, with the neighbouring countries under them. */
export interface SvgGeometry<Code extends string = CountyCode> {
  readonly areas: ReadonlyMap<Code, string>;
  readonly context: string;
  /** The lines between municipalities, for a close look. */
  readonly municipalities?: string;
}

interface Props<Code extends string> {
  readonly scene: Scene<Code>;
  /** The areas are drawn in its order. */
  readonly geometry: SvgGeometry<Code>;
  readonly viewBox: string;
  /** What is outlined over the areas and under the selected county's outline: `HoverOutline`, where the map can be pointed at. */
  readonly children?: ReactNode;
  /** Keeps ids apart where a page has several maps. */
  readonly id: string;
}

/** Paint and stroke are the group's: the path inherits them, and so its copies inherit their own. */
const AreaShape = memo(function AreaShape({
  id,
  paint,
  d,
}: {
  id: string;
  paint: Paint;
  d: string | undefined;
}) {
  // Remembered: another paint is the group's affair alone.
  const path = useMemo(() => <path id={id} vectorEffect="non-scaling-stroke" d={d} />, [id, d]);
  return <g className={`map-area paint-${paint}`}>{path}</g>;
});

function Picture<Code extends string>({ scene, geometry, viewBox, id, children }: Props<Code>) {
  const codes = [...geometry.areas.keys()];
  const area = (code: Code) => scene.areas.get(code);
  const named = codes.filter((code) => area(code)?.outlined);
  const copy = (code: Code, className: string) => (
    <use key={`${className}-${code}`} href={`#${id}-${code}`} className={className} />
  );
  return (
    <svg className="map-svg" viewBox={viewBox} preserveAspectRatio="xMidYMid meet" aria-hidden="true">
      <defs>
        <pattern
          id={`${id}-hatch`}
          width="36"
          height="36"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className="map-hatch-line" d="M9 0V36M27 0V36" />
        </pattern>
      </defs>
      <path className="map-context" d={geometry.context} />
      <g className="map-areas">
        {codes.map((code) => (
          <AreaShape
            key={code}
            id={`${id}-${code}`}
            paint={area(code)?.fill ?? "none"}
            d={geometry.areas.get(code)}
          />
        ))}
      </g>
      {geometry.municipalities && (
        <path className="map-municipalities" vectorEffect="non-scaling-stroke" d={geometry.municipalities} />
      )}
      <g fill={`url(#${id}-hatch)`}>
        {codes.filter((code) => area(code)?.hatched).map((code) => copy(code, "map-hatched"))}
      </g>
      {codes.map((code) => {
        // The patterns are the page's: FigurePatterns.tsx comes with the figures.
        const pattern = area(code)?.pattern;
        return (
          pattern && (
            <g key={code} fill={`url(#figure-${pattern})`}>
              {copy(code, "map-hatched")}
            </g>
          )
        );
      })}
      {named.map((code) => copy(code, "map-named-halo"))}
      {named.map((code) => copy(code, "map-named"))}
      {children}
      {scene.other && copy(scene.other, "map-halo")}
      {scene.other && copy(scene.other, "map-other")}
      {scene.selected && copy(scene.selected, "map-halo")}
      {scene.selected && copy(scene.selected, "map-selected")}
    </svg>
  );
}

// `memo` would make one type of the many that the picture can be of.
export const SvgMap = memo(Picture) as typeof Picture;
