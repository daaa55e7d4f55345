/** Sweden's municipalities in SWEREF 99 TM, mended and with the small islands: the land every level is made from. */

import { type Area, mapPoints, type Point } from "./area.ts";
import { closeGaps } from "./gaps.ts";
import { placeIslands } from "./islands.ts";
import { toSweref } from "./sweref.ts";
import { weld } from "./weld.ts";

/** The largest mismatch between the source's municipalities is 87 m; its narrowest real strait is wider. */
const WELD_M = 90;

/** Closer to SCB's coast than this, an island of the other source is more likely the same land drawn differently. */
const ISLAND_GAP_M = 300;

/** Whole metres: the sources are generalised far beyond that, and whole numbers compare exactly. */
const toPlane = (point: Point): Point => toSweref(point).map(Math.round) as Point;

/** Municipalities (degrees) and islands (degrees, county codes) as one set of municipalities in metres. */
export function assembleSweden(municipalities: readonly Area[], islands: readonly Area[]): Area[] {
  const land = closeGaps(weld(mapPoints(municipalities, toPlane), WELD_M));
  return [...land, ...placeIslands(mapPoints(islands, toPlane), land, ISLAND_GAP_M)];
}
