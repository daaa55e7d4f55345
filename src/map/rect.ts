/** Rectangles on the stage in CSS pixels, origin at its top left. */

import type { Point } from "./geometry.ts";

/** The top left corner. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Corner, Size {}

/** The square around a point; `half` is half its side. */
export const around = ([x, y]: Point, half: number): Rect => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

export const middle = ({ x, y, width, height }: Rect): Point => [x + width / 2, y + height / 2];

/** The area that two rectangles share. */
export const overlap = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** The smallest rectangle around both. */
export function union(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** True when `inner` lies wholly within `outer`. */
export const within = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** How far a point lies outside a rectangle; 0 inside. */
export const distanceFrom = ({ x, y, width, height }: Rect, [px, py]: Point): number =>
  Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));

/** True when the straight way from `from` in the direction `[dx, dy]` meets the rectangle. */
export function isAhead({ x, y, width, height }: Rect, from: Point, [dx, dy]: Point): boolean {
  if (dx === 0 && dy === 0) return false;
  let [first, last] = [0, Number.POSITIVE_INFINITY];
  for (const [least, most, at, step] of [
    [x, x + width, from[0], dx],
    [y, y + height, from[1], dy],
  ] as const) {
    if (step === 0) {
      if (at < least || at > most) return false;
      continue;
    }
    const [enters, leaves] = [(least - at) / step, (most - at) / step].sort((a, b) => a - b) as [
      number,
      number,
    ];
    [first, last] = [Math.max(first, enters), Math.min(last, leaves)];
  }
  return first <= last;
}
