/** The bounds of a scale of classes: the lowest value, the bounds between the classes, the highest. */

import type { FigureScene } from "../../map/figureScene.ts";

/** Ascending, one more than there are classes. `values` are the counties'. */
export function scaleBounds({ breaks }: FigureScene, values: readonly number[]): readonly number[] {
  const [low, high] = breaks.extent ?? [Math.min(...values), Math.max(...values)];
  return [Math.min(low, ...values), ...breaks.bounds, Math.max(high, ...values)];
}
