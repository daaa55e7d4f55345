/** The report's cross-references as curves on the map, in the units of the frame's SVG. */

import type { CrossReference } from "../content/examplesSlice.ts";
import type { CountyCode } from "../domain/county.ts";
import type { Point } from "../map/geometry.ts";
import { FRAME, placeOf } from "../map/places.ts";
import { METRES_PER_UNIT } from "../map/svgPath.ts";

/** A link between two counties: its curve, and the head of an arrow where it has a direction. */
export interface DrawnLink {
  readonly key: string;
  readonly path: string;
  /** The corners of the head; null for what counties do together. */
  readonly head: string | null;
}

/** How far a curve stays from the number in a county. */
const ROOM = 95;
/** Length and half the width of an arrow's head. */
const HEAD = { length: 70, half: 38 };
/** How far a curve swings out, as a share of its length: to the left of its way. */
const SWING = 0.5;

/** A point of the plane in the SVG's units. */
export const inUnits = ([x, y]: Point): Point => [
  (x - FRAME[0]) / METRES_PER_UNIT,
  (FRAME[3] - y) / METRES_PER_UNIT,
];

/** Where a county's number stands. */
export const numberAt = (code: CountyCode): Point => inUnits(placeOf(code).anchor);

/** The point `distance` from `from` on the way to `to`. */
function towards([x, y]: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to[0] - x, to[1] - y) || 1;
  return [x + ((to[0] - x) / length) * distance, y + ((to[1] - y) / length) * distance];
}

const text = ([x, y]: Point) => `${Math.round(x)} ${Math.round(y)}`;

function link(from: CountyCode, to: CountyCode, arrow: boolean): DrawnLink {
  const [a, b] = [numberAt(from), numberAt(to)];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  // To the west, where there is sea and no county: the same side for a way north and a way south.
  const side = dy < 0 ? 1 : -1;
  const bend: Point = [(a[0] + b[0]) / 2 + side * dy * SWING, (a[1] + b[1]) / 2 - side * dx * SWING];
  // Counties close to each other leave less room.
  const room = Math.min(ROOM, Math.hypot(dx, dy) / 4);
  const [start, tip] = [towards(a, bend, room), towards(b, bend, room)];
  const end = arrow ? towards(tip, bend, HEAD.length) : tip;
  const [hx, hy] = [(tip[0] - end[0]) / HEAD.length, (tip[1] - end[1]) / HEAD.length];
  const corner = (half: number): Point => [end[0] - hy * half, end[1] + hx * half];
  return {
    key: `${from}-${to}`,
    path: `M${text(start)}Q${text(bend)} ${text(end)}`,
    head: arrow ? [tip, corner(HEAD.half), corner(-HEAD.half)].map(text).join() : null,
  };
}

/** The curves of a reference; none where it leads to all counties. */
export const linksOf = ({ from, to, kind }: CrossReference): readonly DrawnLink[] =>
  to.map((code) => link(from, code, kind === "inspired"));

/** Where the words of a reference stand: in the sea beside the county that it begins in; null where there is no sea. */
export function wordsAt({
  from,
}: CrossReference): { readonly at: Point; readonly side: "start" | "end" } | null {
  const { seaLabel } = placeOf(from);
  return seaLabel ? { at: inUnits([seaLabel.x, seaLabel.y]), side: seaLabel.side } : null;
}
