/** Finds where drawn lines meet anywhere but at a common end: crossings, overlaps and touches. */

import type { Point } from "./area.ts";
import { sides } from "./ring.ts";

/** A side of an arc: the one from point `at` to the next. */
export interface Side {
  readonly arc: number;
  readonly at: number;
}

/** Twice the signed area of a–b–c: exact for whole numbers of metres. */
const turn = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

/** Whether p lies on the side a–b. */
function liesOn(p: Point, a: Point, b: Point): boolean {
  if (turn(a, b, p) !== 0) return false;
  return (p[0] - a[0]) * (p[0] - b[0]) + (p[1] - a[1]) * (p[1] - b[1]) <= 0;
}

/** Whether two sides meet elsewhere than in one common end. */
export function sidesCross([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean {
  if ((same(a, c) && same(b, d)) || (same(a, d) && same(b, c))) return true;
  for (const [end, far, otherEnd, otherFar] of [
    [a, b, c, d],
    [a, b, d, c],
    [b, a, c, d],
    [b, a, d, c],
  ] as const) {
    if (same(end, otherEnd)) return liesOn(far, otherEnd, otherFar) || liesOn(otherFar, end, far);
  }
  if (liesOn(a, c, d) || liesOn(b, c, d) || liesOn(c, a, b) || liesOn(d, a, b)) return true;
  return turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0;
}

/** Every pair of sides that meet where they should not. Arcs may share their ends. */
export function findCrossings(arcs: readonly (readonly Point[])[]): [Side, Side][] {
  const all = arcs.flatMap((points, arc) =>
    sides(points).map((ends, at) => ({ arc, at, ends, left: Math.min(ends[0][0], ends[1][0]) })),
  );
  all.sort((one, other) => one.left - other.left);
  const found: [Side, Side][] = [];
  let open: typeof all = [];
  for (const side of all) {
    // A sweep from west to east: only sides that reach this far east can still meet this one.
    open = open.filter(({ ends }) => Math.max(ends[0][0], ends[1][0]) >= side.left);
    for (const other of open) {
      if (sidesCross(side.ends, other.ends)) found.push([side, other]);
    }
    open.push(side);
  }
  return found;
}
