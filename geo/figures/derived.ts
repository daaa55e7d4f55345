/** The figures that can be computed from others that are here, by the same rule for a county and for the country. */

import type { IndicatorId, Part } from "../../src/domain/indicator.ts";
import type { AreaCode } from "../../src/domain/series.ts";
import type { Period } from "./figureFile.ts";
import { type Fraction, minus, over, plus, sumOf, times, whole } from "./fraction.ts";
import type { Lookup } from "./lookup.ts";

/** The value of an area in a year, or null where a figure for it is missing. */
export type Rule = (find: Lookup, area: AreaCode, year: number) => Fraction | null;

/** What `compute` makes of figures that are all there. */
function from(figures: readonly (Fraction | null)[], compute: (...all: Fraction[]) => Fraction) {
  const known = figures.filter((figure) => figure !== null);
  return known.length === figures.length ? compute(...known) : null;
}

const perThousand = (part: Fraction, all: Fraction) => times(over(part, all), whole(1000));
const percent = (part: Fraction, all: Fraction) => times(over(part, all), whole(100));

/** In per cent of the population `years` before. */
const growth =
  (years: number): Rule =>
  (find, area, year) =>
    from([find("population", area, year), find("population", area, year - years)], (now, before) =>
      percent(minus(now, before), before),
    );

const INLAND: Part = { fodelse: "inrikes" };
const ABROAD: Part = { fodelse: "utrikes" };
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

export const RULES: Readonly<Partial<Record<IndicatorId, Rule>>> = {
  population_change_pct: growth(1),
  population_change_10y_pct: growth(10),
  foreign_born_share: (find, area, year) =>
    from([find("foreign_born_count", area, year), find("population", area, year)], percent),
  employment_gap_native_foreign_pp: (find, area, year) =>
    from(
      [INLAND, ABROAD].map((part) => find("employment_rate_by_birth", area, year, part)),
      minus,
    ),
  unemployment_rate_bas: (find, area, year) =>
    from(
      MONTHS.map((month) => find("unemployment_rate_bas_monthly", area, `${year}-${month}`)),
      (...months) => over(sumOf(months), whole(months.length)),
    ),
  /** Per 1,000 inhabitants at the end of the year before: those who were there when the quota was set. */
  newcomer_settlement_quota_per_1000: (find, area, year) =>
    from([find("newcomer_settlement_quota", area, year), find("population", area, year - 1)], perThousand),
  dwellings_completed_per_1000: (find, area, year) =>
    from([find("dwellings_completed", area, year), find("population", area, year)], perThousand),
  /** By mean population: half of those at the year's beginning and at its end. */
  new_firms_per_1000_inhabitants: (find, area, year) =>
    from(
      [
        find("new_firms_count", area, year),
        find("population", area, year - 1),
        find("population", area, year),
      ],
      (firms, before, now) => perThousand(firms, over(plus(before, now), whole(2))),
    ),
};

/** The weights with which counties' values make the country's, where they are not computed by a rule. */
export const WEIGHTS: Readonly<Partial<Record<IndicatorId, Rule>>> = {
  population_0_19_share: (find, area, year) => find("population", area, year),
  population_65plus_share: (find, area, year) => find("population", area, year),
  population_75plus_share: (find, area, year) => find("population", area, year),
  dwellings_per_1000: (find, area, year) => find("population", area, year),
  /** The number of dwellings. */
  rental_dwellings_share: (find, area, year) =>
    from([find("dwellings_per_1000", area, year), find("population", area, year)], times),
  /** The number of inhabitants aged 0–19. */
  children_poor_households_share: (find, area, year) =>
    from([find("population_0_19_share", area, year), find("population", area, year)], times),
};

/** The year of a period that is one. */
export const yearOf = (period: Period): number | null => (typeof period === "number" ? period : null);
