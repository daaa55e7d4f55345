/** The counties most like a county, by indicators that the reader weighs: near in standard deviations, with what is missing said and never guessed. */

import { COUNTY_CODES, type CountyCode } from "./county.ts";
import type { Period } from "./difference.ts";
import type { IndicatorId } from "./indicator.ts";
import { type RankedCounty, ranked } from "./rank.ts";
import { defaultPart, periodsOf, type Series, valuesIn } from "./series.ts";

/** With fewer counties than this a period says too little of how far apart counties are; an earlier one is used. */
const FEWEST_COUNTIES = 15;
/** A county is ranked only where at least this share of the weight is on indicators that both have. */
const LEAST_SHARE = 0.5;
const MOST_ALIKE = 3;
/** Beyond this decimal a distance holds nothing but the rounding of sums, and equal ones would come in an order of chance. */
const ROUNDING = 1e9;

export interface Weighed {
  readonly series: Series;
  /** 0: not chosen. Only the weights' proportions count. */
  readonly weight: number;
}

export interface SimilarCounty {
  readonly code: CountyCode;
  /** 0 where all values are equal; 1 is a standard deviation apart in every indicator. */
  readonly distance: number;
  /** Up to three indicators in which the two are nearest, whatever their weight, the nearest first. */
  readonly alike: readonly IndicatorId[];
  /** At most one: the indicator in which they are farthest apart, none of `alike`. */
  readonly unlike: readonly IndicatorId[];
  /** The chosen indicators that do not count, since one of the two has no value. In the order of ids. */
  readonly left: readonly IndicatorId[];
}

export interface Similar {
  /** The nearest first; at the same distance in the order of codes. */
  readonly nearest: readonly SimilarCounty[];
  /** Counties with under half of the weight in common with this one. */
  readonly unranked: readonly CountyCode[];
}

/** The counties of a period and part that have a value. */
const countiesIn = (series: Series, period: Period): readonly RankedCounty[] =>
  ranked(valuesIn(series, defaultPart(series), period) ?? new Map());

/** The period by which counties are likened: the latest of the default part with values for at least 15 counties. Null where there is none. */
export const likenedIn = (series: Series): Period | null =>
  periodsOf(series, defaultPart(series)).findLast(
    (period) => countiesIn(series, period).length >= FEWEST_COUNTIES,
  ) ?? null;

/** One chosen indicator, ready to say how far apart two counties are in it. */
interface Scale {
  readonly id: IndicatorId;
  /** Of all chosen weight, 0 to 1. */
  readonly share: number;
  /** The difference of the two z-scores, squared; null where either county has no value. */
  readonly apart: (a: CountyCode, b: CountyCode) => number | null;
}

/**
 * The z-scores' difference needs neither mean nor rounding: in whole units of the last decimal it is n²·(a − b)² over
 * n·Σx² − (Σx)². So a series that is moved or stretched gives the very same numbers.
 */
function scaleOf({ series, weight }: Weighed, total: number): Scale {
  const period = likenedIn(series);
  const counties = period === null ? [] : countiesIn(series, period);
  const whole = (value: number) => Math.round(value * 10 ** series.decimals);
  const lowest = Math.min(...counties.map(({ value }) => whole(value)));
  const units = new Map(counties.map(({ code, value }) => [code, whole(value) - lowest]));
  const n = units.size;
  let [sum, squares] = [0, 0];
  for (const value of units.values()) {
    sum += value;
    squares += value * value;
  }
  const spread = n * squares - sum * sum;
  return {
    id: series.id,
    share: weight / total,
    apart: (a, b) => {
      const [one, other] = [units.get(a), units.get(b)];
      if (one === undefined || other === undefined) return null;
      // Where all counties are equal no two are apart.
      return spread === 0 ? 0 : (n * n * (one - other) ** 2) / spread;
    },
  };
}

/** How like `other` is to `county`; null with under half of the weight in common. `scales` in the order of ids. */
function likeness(county: CountyCode, other: CountyCode, scales: readonly Scale[]): SimilarCounty | null {
  const parts = scales.map(({ id, share, apart }) => ({ id, share, apart: apart(county, other) }));
  const used = parts.flatMap(({ id, share, apart }) => (apart === null ? [] : [{ id, share, apart }]));
  const weight = used.reduce((sum, { share }) => sum + share, 0);
  // Shares are quotients: half of the weight may come out a little below.
  if (weight < LEAST_SHARE - 1 / ROUNDING) return null;
  const mean = used.reduce((sum, { share, apart }) => sum + share * apart, 0) / weight;
  const byNearness = used.toSorted((a, b) => a.apart - b.apart);
  const farthest = used.length > 1 ? byNearness.at(-1) : undefined;
  const unlike = farthest && farthest.apart > 0 ? [farthest] : [];
  return {
    code: other,
    distance: Math.round(Math.sqrt(mean) * ROUNDING) / ROUNDING,
    alike: byNearness
      .filter((one) => !unlike.includes(one))
      .slice(0, MOST_ALIKE)
      .map(({ id }) => id),
    unlike: unlike.map(({ id }) => id),
    left: parts.filter(({ apart }) => apart === null).map(({ id }) => id),
  };
}

/**
 * The `count` counties most like `county`: by the weighted mean of the squared differences of z-scores over the indicators that both
 * have, and its root. What either lacks is left out for that pair, and its weight falls to the others. Where nothing is chosen no
 * county is near and none unranked.
 */
export function similarTo(county: CountyCode, chosen: readonly Weighed[], count = 5): Similar {
  const weighed = chosen.filter(({ weight }) => weight > 0);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { nearest: [], unranked: [] };
  const scales = weighed
    .map((one) => scaleOf(one, total))
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const others = COUNTY_CODES.filter((code) => code !== county);
  const liked = others.map((code) => ({ code, found: likeness(county, code, scales) }));
  return {
    nearest: liked
      .flatMap(({ found }) => (found ? [found] : []))
      .toSorted((a, b) => a.distance - b.distance)
      .slice(0, count),
    unranked: liked.filter(({ found }) => !found).map(({ code }) => code),
  };
}
