/** Chooses the islands to add to SCB's land, and finds the municipality each belongs to. */

import { type Area, countyOf, type Point, type Polygon } from "./area.ts";
import { boxesMeet, boxOf, contains, nearestOnSide, sides } from "./ring.ts";

/** How far apart two polygons are, in metres; 0 if they overlap. */
function distance(a: Polygon, b: Polygon): number {
  if (a[0]?.some((point) => contains(b, point)) || b[0]?.some((point) => contains(a, point))) return 0;
  let least = Infinity;
  const measure = (points: readonly Point[], lines: readonly [Point, Point][]) => {
    for (const point of points) {
      for (const [start, end] of lines) least = Math.min(least, nearestOnSide(point, start, end).distance);
    }
  };
  measure(a.flat(), b.flatMap(sides));
  measure(b.flat(), a.flatMap(sides));
  return least;
}

/**
 * The islands (metres, county codes) that keep at least `gap` metres from all land, as parts of the nearest
 * municipality of their county.
 */
export function placeIslands(islands: readonly Area[], land: readonly Area[], gap: number): Area[] {
  const polygons = land.flatMap(({ code, polygons }) => {
    return polygons.map((polygon) => ({ code, polygon, box: boxOf(polygon[0] ?? []) }));
  });
  return islands.flatMap(({ code: county, polygons: [island = []] }) => {
    const box = boxOf(island[0] ?? []);
    const near = polygons.filter((other) => boxesMeet(box, other.box, gap));
    if (near.some(({ polygon }) => distance(island, polygon) < gap)) return [];
    const nearest = polygons
      .filter((other) => countyOf(other) === county)
      .map(({ code, polygon }) => ({ code, metres: distance(island, polygon) }))
      .sort((a, b) => a.metres - b.metres || (a.code < b.code ? -1 : 1))[0];
    if (!nearest) throw new Error(`No municipality of county ${county} for the island at ${island[0]?.[0]}`);
    return [{ code: nearest.code, polygons: [island] }];
  });
}
