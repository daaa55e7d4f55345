/** Where the tooltip stands: close by, never over the pointer or the county's name, behind a pointer that travels, rather over the sea than over other counties, docked at the edge where the county fills the map. */

import type { Point } from "./geometry.ts";
import {
  type Corner,
  distanceFrom,
  isAhead,
  middle,
  overlap,
  type Rect,
  type Size,
  union,
  within,
} from "./rect.ts";

export interface Surroundings {
  /** What the tooltip stands beside: the pointer's point or the county's box. */
  readonly beside: Rect;
  /** The county's box; it may be larger than the stage. */
  readonly county: Rect;
  /** What it must not cover: the county's label, the pointer. */
  readonly avoid: readonly Rect[];
  /** What it should not cover where there is another place: title, legend, buttons. */
  readonly covers: readonly Rect[];
  /** Which way the pointer travels; null where it rests, and for the keyboard. */
  readonly travel: Point | null;
  /** The share of a rectangle that lies over other counties, from 0 to 1. */
  readonly foreign: (rect: Rect) => number;
  readonly stage: Size;
}

const GAP = 12;
const EDGE = 8;
/** Room beside the pointer's way, so that a hand that trembles does not run into the tooltip. */
const LANE = 10;

/** What each fault costs: the first three are never chosen where there is another way. */
const COST = { avoided: 1000, ahead: 100, covered: 40, county: 20, foreign: 10, way: 4, pixel: 0.05 };

/** The places around `rect`: at its sides and corners. */
function placesAround(rect: Rect, { width, height }: Size): readonly Corner[] {
  const [cx, cy] = middle(rect);
  const xs = [rect.x - GAP - width, cx - width / 2, rect.x + rect.width + GAP];
  const ys = [rect.y - GAP - height, cy - height / 2, rect.y + rect.height + GAP];
  return ys.flatMap((y, row) => xs.flatMap((x, column) => (row === 1 && column === 1 ? [] : [{ x, y }])));
}

/** The places at the stage's edges: the same ones, seen from outside. */
function docks({ width, height }: Size, stage: Size): readonly Corner[] {
  const xs = [EDGE, (stage.width - width) / 2, stage.width - width - EDGE];
  const ys = [stage.height - height - EDGE, EDGE, (stage.height - height) / 2];
  return ys.flatMap((y, row) => xs.flatMap((x, column) => (row === 2 && column === 1 ? [] : [{ x, y }])));
}

function candidates({ beside, county, avoid, stage }: Surroundings, tooltip: Size): readonly Corner[] {
  // A county that fills the map: only the edges are left, and there the tooltip is not in the way.
  if (within({ x: EDGE, y: EDGE, width: stage.width - 2 * EDGE, height: stage.height - 2 * EDGE }, county))
    return docks(tooltip, stage);
  const grown = avoid.reduce(union, beside);
  const [x, y] = middle(beside);
  const { width, height } = tooltip;
  const atCoast = [
    { x: county.x + county.width + GAP, y: y - height / 2 },
    { x: county.x - GAP - width, y: y - height / 2 },
    { x: x - width / 2, y: county.y + county.height + GAP },
    { x: x - width / 2, y: county.y - GAP - height },
  ];
  return [
    ...placesAround(beside, tooltip),
    ...placesAround(grown, tooltip),
    ...atCoast,
    ...docks(tooltip, stage),
  ];
}

/** From 0, right behind a pointer that travels so, to 1, right in front of it. */
function inFront(rect: Rect, from: Point, [dx, dy]: Point): number {
  const [x, y] = middle(rect);
  const length = Math.hypot(x - from[0], y - from[1]) * Math.hypot(dx, dy);
  return length > 0 ? (1 + ((x - from[0]) * dx + (y - from[1]) * dy) / length) / 2 : 0;
}

const grow = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** What a place costs, but for the other counties it lies over. */
function cost(rect: Rect, { beside, county, avoid, covers, travel }: Surroundings): number {
  const area = rect.width * rect.height;
  const share = (others: readonly Rect[]) =>
    others.reduce((sum, other) => sum + overlap(rect, other), 0) / area;
  const from = middle(beside);
  const [avoided, covered] = [share(avoid), share(covers)];
  return (
    (avoided > 0 ? COST.avoided * (1 + avoided) : 0) +
    (travel && isAhead(grow(rect, LANE), from, travel) ? COST.ahead : 0) +
    (covered > 0 ? COST.covered * (1 + covered) : 0) +
    (beside === county ? COST.county * share([county]) : 0) +
    (travel ? COST.way * inFront(rect, from, travel) : 0) +
    COST.pixel * Math.max(0, distanceFrom(rect, from) - GAP)
  );
}

/** The tooltip's top left corner, in CSS pixels of the stage, and the share of it over other counties: of all places near and at the edges the cheapest. */
export function placeTooltip(
  surroundings: Surroundings,
  tooltip: Size,
): Corner & { readonly foreign: number } {
  const { stage } = surroundings;
  const inside = (least: number, at: number, most: number) => Math.round(Math.max(least, Math.min(at, most)));
  const places = candidates(surroundings, tooltip).map((corner) => {
    const x = inside(EDGE, corner.x, stage.width - tooltip.width - EDGE);
    const y = inside(EDGE, corner.y, stage.height - tooltip.height - EDGE);
    const rect = { x, y, ...tooltip };
    return { rect, without: cost(rect, surroundings) };
  });
  // Looking at what lies beneath is most of the work: from the cheapest place on, only as long as one could still be the best.
  places.sort((a, b) => a.without - b.without);
  let best = { x: EDGE, y: EDGE, foreign: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const { rect, without } of places) {
    if (without >= least) break;
    const foreign = surroundings.foreign(rect);
    const price = without + COST.foreign * foreign;
    if (price < least) [best, least] = [{ x: rect.x, y: rect.y, foreign }, price];
  }
  return best;
}
