/** The four ways to part values into classes, on ascending whole numbers: `classify.ts` gives them values in units of the last decimal. */

import { bisectLeft, greatest, least, ticks } from "d3-array";
import { ckmeans } from "simple-statistics";
import type { ClassMethod } from "./indicator.ts";

/** Inner bounds for ascending whole numbers from `low` up, not yet rounded, and where they meet not yet made one. */
type Method = (sorted: readonly number[], classes: number, low: number) => readonly number[];

/**
 * The roundest number above `low` and up to `high`: as a bound it parts the same values as every other number between them.
 * Round: a multiple of 1, 5 or 10 times as high a power of ten as can be.
 */
function roundest(low: number, high: number): number {
  const top = Math.ceil(Math.log10(Math.max(1, Math.abs(low), Math.abs(high))));
  for (let power = top; power > 0; power--) {
    for (const step of [10 ** power, 5 * 10 ** (power - 1)]) {
      const at = Math.floor(high / step) * step;
      if (at > low) return at;
    }
  }
  return high;
}

/** Each cut as near to its ideal place as ties allow, leaving a different value for every class still to come. */
const quantiles: Method = (sorted, classes) => {
  const cuts = sorted.flatMap((value, index) => (index > 0 && value !== sorted[index - 1] ? [index] : []));
  const bounds: number[] = [];
  let next = 0;
  for (let made = 1; made < classes; made++) {
    const ideal = (made * sorted.length) / classes;
    const last = cuts.length - (classes - made);
    while (next < last && Math.abs((cuts[next + 1] ?? 0) - ideal) < Math.abs((cuts[next] ?? 0) - ideal))
      next++;
    const cut = cuts[next++] ?? 0;
    bounds.push(roundest(sorted[cut - 1] ?? 0, sorted[cut] ?? 0));
  }
  return bounds;
};

const natural: Method = (sorted, classes) => {
  const groups = ckmeans([...sorted], classes);
  return groups.slice(1).map((group, index) => roundest(groups[index]?.at(-1) ?? 0, group[0] ?? 0));
};

const equal: Method = (sorted, classes, low) => {
  const high = sorted.at(-1) ?? low;
  return Array.from({ length: classes - 1 }, (_, index) => low + ((high - low) * (index + 1)) / classes);
};

/** How unlike in size the classes are that `bounds` make. */
function unevenness(sorted: readonly number[], bounds: readonly number[]): number {
  const ends = [0, ...bounds.map((bound) => bisectLeft(sorted, bound)), sorted.length];
  return ends.slice(1).reduce((sum, end, index) => sum + (end - (ends[index] ?? 0)) ** 2, 0);
}

/**
 * Round numbers evenly spaced, 1, 2 or 5 times a power of ten apart: of all such rows of neighbours, in steps so coarse that at
 * most three times as many as are needed fit between the values, the one that leaves the classes most alike in size, and the coarsest
 * of equally good ones. The lowest and the highest class are open. Where too few fit, all that fit.
 */
const round: Method = (sorted, classes, low) => {
  const high = sorted.at(-1) ?? low;
  const wanted = classes - 1;
  const grids = Array.from({ length: 4 * classes }, (_, count) =>
    ticks(low, high, count + 1).filter((tick) => Number.isInteger(tick) && tick > low),
  ).filter(({ length }) => length <= 3 * wanted);
  const rows = grids.flatMap((grid) =>
    grid.slice(wanted - 1).map((_, start) => grid.slice(start, start + wanted)),
  );
  return least(rows, (row) => unevenness(sorted, row)) ?? greatest(grids, ({ length }) => length) ?? [];
};

const METHODS: Readonly<Record<ClassMethod, Method>> = {
  kvantiler: quantiles,
  naturliga: natural,
  lika: equal,
  jamna: round,
};

/**
 * Whole-number bounds, each once, with something possible on both sides: rounding may let bounds meet or fall off the end, and
 * then there is a class less instead of one that cannot have a value. `from` is where the lowest class begins, else the lowest value.
 */
export function boundsOf(
  sorted: readonly number[],
  method: ClassMethod,
  most: number,
  from?: number,
): number[] {
  const classes = Math.min(most, new Set(sorted).size);
  const [low = 0, high = 0] = [from ?? sorted[0], sorted.at(-1)];
  if (classes < 2) return [];
  const bounds = METHODS[method](sorted, classes, low).map(Math.round);
  return [...new Set(bounds)].filter((bound) => bound > low && bound <= high).sort((a, b) => a - b);
}
