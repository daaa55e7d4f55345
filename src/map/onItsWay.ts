/** Whether a moving pointer is on its way to a rectangle, or only passing. */

import type { Point } from "./geometry.ts";
import { distanceFrom, isAhead, type Rect } from "./rect.ts";

/** A pointer this close (CSS pixels) that moves towards the tooltip wants to reach it; from further away it is only passing. */
const NEAR = 48;

/** True while a pointer that moved from `before` to `now` is about to reach `rect`: what lies between is not meant. */
export function headsFor(rect: Rect, before: Point, now: Point): boolean {
  const distance = distanceFrom(rect, now);
  if (distance === 0 || distance >= NEAR) return false;
  return isAhead(rect, now, [now[0] - before[0], now[1] - before[1]]);
}

/** True when a pointer that comes from `before` may have been on its way to `rect`, rather than thrown there. */
export const isNear = (rect: Rect, before: Point): boolean => distanceFrom(rect, before) < NEAR;
