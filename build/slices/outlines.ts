/** Cuts the counties' outlines as they are on Earth: degrees of WGS 84, for files that leave the map. */

import { fromSweref } from "../../geo/boundaries/sweref.ts";
import detail from "../../src/content/boundaries/counties-detail.json" with { type: "json" };
import type { CountyOutline, LonLat, Ring } from "../../src/domain/outlines.ts";
import { type CountyTopology, decodeCounties, type Point } from "../../src/map/geometry.ts";

/** About a metre, which is far finer than the outlines are. */
const DECIMALS = 5;

const rounded = (degrees: number) => Number(degrees.toFixed(DECIMALS));

/** Twice the area that a ring encloses, positive where it runs counterclockwise. */
function turn(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [fromX, fromY] = ring.at(index - 1) ?? [x, y];
    return sum + fromX * y - x * fromY;
  }, 0);
}

/** By the right-hand rule: an outline counterclockwise, a hole clockwise. */
function ringOf(points: readonly Point[], isHole: boolean): Ring {
  const ring = points.map(([x, y]): LonLat => {
    const [lon, lat] = fromSweref([x, y]);
    return [rounded(lon), rounded(lat)];
  });
  return turn(ring) > 0 === isHole ? ring.toReversed() : ring;
}

let cut: readonly CountyOutline[] | null = null;

/** The outlines of the map's close look, in the order of county codes. They are reckoned once: nothing changes them but `npm run geo`. */
export function cutOutlines(): readonly CountyOutline[] {
  if (cut) return cut;
  const outlines = decodeCounties(detail as unknown as CountyTopology);
  cut = [...outlines]
    .map(([code, outline]) => ({
      code,
      polygons: outline.map((polygon) => polygon.map((ring, index) => ringOf(ring, index > 0))),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return cut;
}
