/** Where a name fits best in an area: the largest upright ellipse of a name's shape inside it. */

import polylabel from "polylabel";
import type { Point, Polygon } from "./area.ts";
import { polygonArea } from "./ring.ts";

/** A name set in one line is about 3.5 times as wide as the room it needs in height. */
const NAME_ASPECT = 3.5;
const PRECISION_M = 100;

/** Centre and half-width, in whole metres, of the largest inscribed ellipse 3.5 times as wide as high. */
export function roomForName(polygons: readonly Polygon[]): { anchor: Point; halfWidth: number } {
  const [largest] = [...polygons].sort((a, b) => polygonArea(b) - polygonArea(a));
  // Stretched upwards, the ellipse is a circle, and polylabel finds the largest circle.
  const stretched = (largest ?? []).map((ring) => ring.map(([x, y]): Point => [x, y * NAME_ASPECT]));
  const { 0: x, 1: y, distance } = polylabel(stretched, PRECISION_M);
  return { anchor: [Math.round(x), Math.round(y / NAME_ASPECT)], halfWidth: Math.round(distance) };
}
