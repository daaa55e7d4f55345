/** Makes neighbouring outlines meet exactly: the same corner is one point, and a corner on a side is on both sides. */

import { type Area, mapPoints, type Point, type Ring } from "./area.ts";
import { boxOf, nearestOnSide, sides } from "./ring.ts";

const key = ([x, y]: Point): string => `${x},${y}`;
const sideKey = (a: Point, b: Point): string => [key(a), key(b)].sort().join(" ");

/** Corners closer than `tolerance` metres become the first of them. */
function joinCorners(areas: readonly Area[], tolerance: number): Area[] {
  const corners = new Map<string, Point>();
  const cellOf = (value: number) => Math.floor(value / tolerance);
  const join = (point: Point): Point => {
    const [cx, cy] = point.map(cellOf) as Point;
    for (let x = cx - 1; x <= cx + 1; x++) {
      for (let y = cy - 1; y <= cy + 1; y++) {
        const near = corners.get(`${x},${y}`);
        if (near && Math.hypot(near[0] - point[0], near[1] - point[1]) <= tolerance) return near;
      }
    }
    corners.set(`${cx},${cy}`, point);
    return point;
  };
  return mapPoints(areas, join);
}

/** The ring without repeated points and without spikes, where the line runs out and back on itself. */
function withoutSpikes(ring: Ring): Ring {
  const open = ring.slice(0, -1);
  let changed = true;
  while (changed && open.length > 2) {
    const at = open.findIndex((point, i) => {
      const before = open.at(i - 1) as Point;
      const after = open[(i + 1) % open.length] as Point;
      return key(point) === key(after) || key(before) === key(after);
    });
    changed = at >= 0;
    if (changed) open.splice(at, 1);
  }
  return [...open, open[0] as Point];
}

/** The ring with every corner that lies within `tolerance` metres of one of its unshared sides put into that side. */
function splitSides(
  ring: Ring,
  corners: readonly Point[],
  uses: ReadonlyMap<string, number>,
  tolerance: number,
): Ring {
  const split: Ring = ring.slice(0, 1);
  for (const [a, b] of sides(ring)) {
    if (uses.get(sideKey(a, b)) === 1) {
      const [minX, minY, maxX, maxY] = boxOf([a, b]);
      const near = corners.filter(([x, y]) => {
        return x > minX - tolerance && x < maxX + tolerance && y > minY - tolerance && y < maxY + tolerance;
      });
      const onSide = near
        .filter((corner) => key(corner) !== key(a) && key(corner) !== key(b))
        .map((corner) => ({ corner, ...nearestOnSide(corner, a, b) }))
        .filter(({ t, distance }) => t > 0 && t < 1 && distance <= tolerance)
        .sort((one, other) => one.t - other.t);
      split.push(...onSide.map(({ corner }) => corner));
    }
    split.push(b);
  }
  return split;
}

/** The areas (metres) with corners and sides within `tolerance` metres made to meet. */
export function weld(areas: readonly Area[], tolerance: number): Area[] {
  const joined = joinCorners(areas, tolerance).map(({ code, polygons }) => ({
    code,
    polygons: polygons.map((polygon) => polygon.map(withoutSpikes)),
  }));
  const rings = joined.flatMap(({ polygons }) => polygons.flat());
  const corners = [...new Map(rings.flat().map((point) => [key(point), point])).values()];
  const uses = new Map<string, number>();
  for (const [a, b] of rings.flatMap(sides)) uses.set(sideKey(a, b), (uses.get(sideKey(a, b)) ?? 0) + 1);
  return joined.map(({ code, polygons }) => ({
    code,
    polygons: polygons.map((polygon) => polygon.map((ring) => splitSides(ring, corners, uses, tolerance))),
  }));
}
