/** The country's value beside the counties': as it was read, as their sum, or as their mean with the right weight. */

import { COUNTY_CODES } from "../../src/domain/county.ts";
import { type IndicatorId, type Part, partKey } from "../../src/domain/indicator.ts";
import { RIKET } from "../../src/domain/series.ts";
import { RULES, WEIGHTS, yearOf } from "./derived.ts";
import type { Period } from "./figureFile.ts";
import { type Fraction, fraction, over, sumOf, times } from "./fraction.ts";
import type { Lookup } from "./lookup.ts";
import { PUBLISHED } from "./published.ts";

/** The figures of all counties, or null when one is missing. */
function all(find: (county: (typeof COUNTY_CODES)[number]) => Fraction | null): Fraction[] | null {
  const figures = COUNTY_CODES.map(find).filter((figure) => figure !== null);
  return figures.length === COUNTY_CODES.length ? figures : null;
}

/** What is a number of people, dwellings, firms or kronor: the country has the sum. */
export type IsCount = (id: IndicatorId) => boolean;

/** The same lookup with values for the country: those that were read, and the sums of counts. */
export function withRiket(find: Lookup, isCount: IsCount): Lookup {
  return (id, area, period, part = {}) => {
    if (area !== RIKET) return find(id, area, period, part);
    const year = yearOf(period);
    const read = year === null ? undefined : PUBLISHED[id]?.[partKey(part)]?.[year];
    if (read !== undefined) return fraction(read);
    const counts = isCount(id) ? all((county) => find(id, county, period, part)) : null;
    return counts && sumOf(counts);
  };
}

/** The country's value, or null where none was read and none can be computed. `find` knows the country. */
export function riketOf(id: IndicatorId, find: Lookup, period: Period, part: Part): Fraction | null {
  const known = find(id, RIKET, period, part);
  const year = yearOf(period);
  if (known || year === null) return known;
  const rule = RULES[id];
  if (rule) return rule(find, RIKET, year);
  const weight = WEIGHTS[id];
  const weights = weight ? all((county) => weight(find, county, year)) : null;
  const values = all((county) => find(id, county, period, part));
  if (!weights || !values) return null;
  return over(sumOf(values.map((value, i) => times(value, weights[i] ?? [0n, 1n]))), sumOf(weights));
}
