/** Round numbers for axes: values no finer than the indicator is published, and years. */

import { tickIncrement, ticks } from "d3-array";
import { extentOf, type Interval } from "./linear.ts";

/** The step between ticks as a number: d3 gives the inverse, negative, for steps below 1. */
function stepOf([low, high]: Interval, count: number): number {
  const increment = tickIncrement(low, high, count);
  return increment < 0 ? -1 / increment : increment;
}

/** `value` without the rounding errors of its sums, at `decimals`. */
const exact = (value: number, decimals: number) => Number(value.toFixed(decimals)) + 0;

/** About `count` round values within `domain`, none with more than `decimals` decimals. */
export function valueTicks(domain: Interval, count: number, decimals: number): readonly number[] {
  const [low, high] = domain;
  const finest = 10 ** -decimals;
  if (low === high) return [exact(low, decimals)];
  if (stepOf(domain, count) >= finest * (1 - 1e-9))
    return ticks(low, high, count).map((tick) => exact(tick, decimals));
  const first = Math.ceil(low / finest - 1e-9);
  const last = Math.floor(high / finest + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    exact((first + i) * finest, decimals),
  );
}

/** The values' extent, out to the next round numbers. Values that are all the same get room on both sides. */
export function niceDomain(values: Iterable<number>, count: number, decimals: number): Interval {
  let [low, high] = extentOf(values);
  const finest = 10 ** -decimals;
  if (low === high) {
    const room = Math.max(finest * 2, Math.abs(low) * 0.02);
    [low, high] = [low - room, high + room];
  }
  const step = Math.max(finest, stepOf([low, high], count));
  const decimalsOfStep = Math.max(decimals, 0);
  return [
    exact(Math.floor(low / step + 1e-9) * step, decimalsOfStep),
    exact(Math.ceil(high / step - 1e-9) * step, decimalsOfStep),
  ];
}

/** How many decimals are needed to write all of `ticks`, at most `decimals`. */
export function decimalsOf(ticks: readonly number[], decimals: number): number {
  let needed = 0;
  while (needed < decimals && ticks.some((tick) => exact(tick, needed) !== exact(tick, decimals))) needed++;
  return needed;
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 50] as const;

/**
 * The years to be written under an axis `width` pixels long for `periods` (ascending, in years; a month is a twelfth) when each
 * needs `room` pixels: only whole years that there are, both ends, and between them round ones before others.
 */
export function yearTicks(periods: readonly number[], width: number, room: number): readonly number[] {
  const years = periods.filter(Number.isInteger);
  const [first = 0, last = 0] = [periods[0], periods.at(-1)];
  const perYear = width / Math.max(last - first, 1e-9);
  const step = YEAR_STEPS.find((length) => length * perYear >= room) ?? 100;
  const ends = [years.at(-1), years[0]].filter((year) => year !== undefined);
  const round = years.filter((year) => year % step === 0);
  // Where years are missing, those that stand alone are written too.
  const alone = years.filter((year) => !years.includes(year - 1) || !years.includes(year + 1));
  const written: number[] = [];
  for (const year of [...ends, ...alone, ...round])
    if (written.every((other) => Math.abs(other - year) * perYear >= room)) written.push(year);
  return written.sort((a, b) => a - b);
}
