/** Classes of values: where the bounds stand, and which class a value is in. The map, the legend and the table all ask here. */

import { bisectRight } from "d3-array";
import { boundsOf } from "./classMethod.ts";
import type { ClassMethod } from "./indicator.ts";

/** As many classes as a reader can tell apart and remember; fewer where there are fewer different values. */
export const MOST_CLASSES = 5;
/** On each side of a middle. */
export const MOST_PER_SIDE = 3;

export interface Breaks {
  /**
   * The bounds between the classes, strictly ascending, in the values' unit and precision: one less than there are classes.
   * A value that equals a bound is in the class above it, always.
   */
  readonly bounds: readonly number[];
  /** What a diverging scale diverges from, a bound itself where values are on both sides of it; null for a sequential one. */
  readonly middle: number | null;
  /** How many of the classes are below the middle: 0 for a sequential scale. */
  readonly below: number;
  /** The lowest and the highest value the bounds were made for; null where there was none. */
  readonly extent: readonly [number, number] | null;
}

/** The class of a value, 0 for the lowest. A value that equals a bound is in the class above it. */
export const classOf = ({ bounds }: Pick<Breaks, "bounds">, value: number): number =>
  bisectRight(bounds, value);

/**
 * How strongly a class is coloured. Sequential: 0 to 4, the lowest class always 0 and the highest 4, however many there are (one
 * alone is 2). Diverging: 0 to 5, from the furthest below the middle (0) over just below (2) and just above (3) to the furthest
 * above (5).
 */
export function levelOf({ bounds, middle, below }: Breaks, index: number): number {
  if (middle !== null) return MOST_PER_SIDE - below + index;
  const highest = MOST_CLASSES - 1;
  return bounds.length === 0 ? highest / 2 : Math.round((index / bounds.length) * highest);
}

/** What a class holds, both ends included; null where it is open. At the values' precision nothing lies between two classes. */
export interface ClassRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** The classes that `breaks` make of values with so many decimals, the lowest first. */
export function rangesOf({ bounds }: Pick<Breaks, "bounds">, decimals: number): readonly ClassRange[] {
  const unit = 10 ** decimals;
  const before = bounds.map((bound) => (Math.round(bound * unit) - 1) / unit);
  return [...bounds, null].map((_, index) => ({
    from: bounds[index - 1] ?? null,
    to: before[index] ?? null,
  }));
}

/** Values in whole units of their last decimal, ascending: there a bound is exact and equals the value it prints as. */
const inUnits = (values: readonly number[], unit: number): readonly number[] =>
  values.map((value) => Math.round(value * unit)).sort((a, b) => a - b);

function extentOf(sorted: readonly number[], unit: number): Breaks["extent"] {
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low === undefined || high === undefined ? null : [low / unit, high / unit];
}

/**
 * A sequential scale for `values` with so many decimals: at most `most` classes, and never more than there are different values.
 * With `kvantiler` and `naturliga` no class is empty over `values`; with `lika` and `jamna` one may be, where the values leave a
 * gap. `lika` is equal up to the rounding of its bounds to `decimals`.
 */
export function classify(
  values: readonly number[],
  method: ClassMethod,
  decimals: number,
  most = MOST_CLASSES,
): Breaks {
  const unit = 10 ** decimals;
  const sorted = inUnits(values, unit);
  const bounds = boundsOf(sorted, method, most).map((bound) => bound / unit);
  return { bounds, middle: null, below: 0, extent: extentOf(sorted, unit) };
}

/**
 * A diverging scale around `middle`. The method is used on the distances from the middle, whichever side, and the bounds stand at
 * the same distances on both sides, so that equally strong colours mean equally far. A side has at most three classes and only as
 * many as its values reach; a class may be empty whose mirror image is not, and next to a middle that no value comes near.
 */
export function classifyAround(
  values: readonly number[],
  method: ClassMethod,
  decimals: number,
  middle: number,
): Breaks {
  const unit = 10 ** decimals;
  const sorted = inUnits(values, unit);
  const centre = Math.round(middle * unit);
  const distances = sorted.map((value) => Math.abs(value - centre)).sort((a, b) => a - b);
  const steps = boundsOf(distances, method, MOST_PER_SIDE, 0);
  const [low = centre, high = centre] = [sorted[0], sorted.at(-1)];
  const under = steps.map((step) => centre - step).filter((bound) => bound > low);
  const over = steps.map((step) => centre + step).filter((bound) => bound <= high);
  const parted = low < centre && centre <= high;
  const bounds = [...under.reverse(), ...(parted ? [centre] : []), ...over];
  return {
    bounds: bounds.map((bound) => bound / unit),
    middle: centre / unit,
    below: low < centre ? under.length + 1 : 0,
    extent: extentOf(sorted, unit),
  };
}
