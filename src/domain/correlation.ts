/** How two indicators go together over the counties: a number and a coarse word, which says nothing of cause. */

import { sampleCorrelation } from "simple-statistics";
import type { Values } from "./bivariate.ts";
import { COUNTY_CODES } from "./county.ts";
import { isNumber } from "./series.ts";

/**
 * By |r| rounded to two decimals: below 0.30 `none`, below 0.50 `weak`, below 0.70 `moderate`, from there `strong`. A convention,
 * no test: of 21 counties a few alone may make an r of 0.3 or more.
 */
export const STRENGTHS = ["none", "weak", "moderate", "strong"] as const;
export type Strength = (typeof STRENGTHS)[number];
const LIMITS = [0.3, 0.5, 0.7] as const;

/** Fewer pairs than this always lie on a line. */
const FEWEST = 3;

export interface Correlation {
  /** Pearson's r, from −1 to 1, rounded to two decimals: the word and the number shown never disagree. */
  readonly r: number;
  /** How many counties have both values. */
  readonly n: number;
  readonly strength: Strength;
  /** Whether they rise together or one falls as the other rises; null where there is no connection to speak of. */
  readonly sign: "positive" | "negative" | null;
}

/** Pearson's correlation over the counties that have both values; null with fewer than three of them, or where one is the same everywhere. */
export function correlation(a: Values, b: Values): Correlation | null {
  const pairs = COUNTY_CODES.flatMap((code): (readonly [number, number])[] => {
    const [one, other] = [a.get(code), b.get(code)];
    return isNumber(one) && isNumber(other) ? [[one, other]] : [];
  });
  const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
  // Told by the values: their deviation from a rounded mean is not always 0.
  if (pairs.length < FEWEST || new Set(xs).size < 2 || new Set(ys).size < 2) return null;
  const exact = Math.max(-1, Math.min(1, sampleCorrelation(xs, ys)));
  const r = (Math.sign(exact) * Math.round(Math.abs(exact) * 100)) / 100 + 0;
  const strength = STRENGTHS[LIMITS.filter((limit) => Math.abs(r) >= limit).length] ?? "strong";
  const sign = strength === "none" ? null : r > 0 ? "positive" : "negative";
  return { r, n: pairs.length, strength, sign };
}
