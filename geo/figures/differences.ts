/** Compares derived figures with what we compute from the files that are here. The value handed over stands; what differs is noted. */

import { COUNTY_CODES } from "../../src/domain/county.ts";
import type { IndicatorId } from "../../src/domain/indicator.ts";
import type { Series } from "../../src/domain/series.ts";
import { valuesIn } from "../../src/domain/series.ts";
import { RULES } from "./derived.ts";
import { rounded } from "./fraction.ts";
import type { Lookup } from "./lookup.ts";

export interface Difference {
  readonly id: IndicatorId;
  readonly county: string;
  readonly year: number;
  readonly given: number;
  readonly computed: number | null;
}

/** Every county and year of a derived series whose value is not the one computed; empty for a series without a rule. */
export function differencesOf(series: Series, find: Lookup): Difference[] {
  const { id, decimals, periods } = series;
  const rule = RULES[id];
  if (!rule) return [];
  return periods
    .filter((period) => typeof period === "number")
    .flatMap((year) =>
      COUNTY_CODES.flatMap((county) => {
        const given = valuesIn(series, {}, year)?.get(county);
        const exact = rule(find, county, year);
        const computed = exact && rounded(exact, decimals);
        return typeof given === "number" && given !== computed ? [{ id, county, year, given, computed }] : [];
      }),
    );
}
