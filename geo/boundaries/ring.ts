/** Plane geometry of rings and polygons: area, containment, distance. Same unit in as out. */

import type { Point, Polygon, Ring } from "./area.ts";

/** Each side of a ring or line as a pair of points. */
export function sides(line: readonly Point[]): [Point, Point][] {
  return line.slice(1).map((end, i) => [line[i] as Point, end]);
}

/** Signed area of a ring: positive counter-clockwise with y up. */
export function signedArea(ring: Ring): number {
  // Relative to the first point: northings of seven digits would eat the decimals of small rings.
  const [x0, y0] = ring[0] ?? [0, 0];
  let twice = 0;
  for (const [[ax, ay], [bx, by]] of sides(ring)) twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  return twice / 2;
}

/** Area inside the outline and outside the holes. */
export function polygonArea([outline, ...holes]: Polygon): number {
  if (!outline) return 0;
  return holes.reduce((sum, hole) => sum - Math.abs(signedArea(hole)), Math.abs(signedArea(outline)));
}

/** Whether a point is inside the polygon and not in one of its holes (even–odd rule). */
export function contains(polygon: Polygon, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of polygon) {
    for (const [[ax, ay], [bx, by]] of sides(ring)) {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** Where on the side a–b the point's foot falls (0 at a, 1 at b, clamped), and how far away it is. */
export function nearestOnSide([x, y]: Point, [ax, ay]: Point, [bx, by]: Point) {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length2));
  return { t, distance: Math.hypot(x - ax - t * dx, y - ay - t * dy) };
}

export type Box = [minX: number, minY: number, maxX: number, maxY: number];

/** The smallest upright box around the points. */
export function boxOf(points: Iterable<Point>): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** Whether two boxes come within `gap` of each other. */
export function boxesMeet(a: Box, b: Box, gap = 0): boolean {
  return a[0] - gap <= b[2] && b[0] - gap <= a[2] && a[1] - gap <= b[3] && b[1] - gap <= a[3];
}
