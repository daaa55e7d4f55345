/** Makes an indicator's series of its source file and of what can be computed beside it, and writes it as text. */

import { COUNTY_CODES, type CountyCode } from "../../src/domain/county.ts";
import {
  CATEGORIES,
  type Category,
  DIMENSIONS,
  type IndicatorId,
  type Part,
  partKey,
} from "../../src/domain/indicator.ts";
import {
  type MissingReason,
  partsOf,
  type RiketKind,
  type Row,
  type Series,
} from "../../src/domain/series.ts";
import { RULES, yearOf } from "./derived.ts";
import type { Figure, Period } from "./figureFile.ts";
import { rounded } from "./fraction.ts";
import type { Lookup } from "./lookup.ts";
import { riketOf } from "./riket.ts";

/** What the catalogue says of a series. */
export interface Entry {
  readonly id: IndicatorId;
  readonly decimals: number;
  readonly riket: { readonly kind: RiketKind | null };
  readonly breaks: readonly { readonly year: number }[];
}

/** What the source withholds to protect individuals; anything else that its file lacks was not published. */
const SUPPRESSED: readonly {
  readonly id: IndicatorId;
  readonly county: CountyCode;
  readonly part: string;
}[] = [{ id: "job_education_match_rate", county: "09", part: "kon.kvinnor,fodelse.afrika" }];

const reasonFor = (id: IndicatorId, county: CountyCode, part: Part): MissingReason =>
  SUPPRESSED.some((one) => one.id === id && one.county === county && one.part === partKey(part))
    ? "suppressed"
    : "unpublished";

/** The categories that occur, in the order of the domain's lists. */
function dimensionsOf(figures: readonly Figure[]): Series["dimensions"] {
  return DIMENSIONS.flatMap((dimension) => {
    const found = new Set<Category | undefined>(figures.map(({ part }) => part[dimension]));
    const categories = CATEGORIES[dimension].filter((category) => found.has(category));
    return categories.length > 0 ? [{ dimension, categories }] : [];
  });
}

/** The years after the last that was handed over for which every county can be computed. */
function laterYears(id: IndicatorId, last: Period, find: Lookup): number[] {
  const rule = RULES[id];
  const year = yearOf(last);
  if (!rule || year === null) return [];
  const whole = (one: number) => COUNTY_CODES.every((county) => rule(find, county, one) !== null);
  return [1, 2, 3, 4, 5].map((step) => year + step).filter(whole);
}

/** The series; `find` knows the country. The value handed over stands wherever there is one. */
export function makeSeries(entry: Entry, figures: readonly Figure[], find: Lookup): Series {
  const { id, decimals } = entry;
  const dimensions = dimensionsOf(figures);
  const given = [...new Set(figures.map(({ period }) => period))].sort((a, b) => (a < b ? -1 : 1));
  const later = laterYears(id, given.at(-1) ?? 0, find);
  const periods = [...given, ...later];

  const figureOf = (county: CountyCode, period: Period, part: Part) => {
    const year = yearOf(period);
    const rule = later.some((one) => one === period) ? RULES[id] : undefined;
    return find(id, county, period, part) ?? (rule && year !== null ? rule(find, county, year) : null);
  };
  const rowOf = (part: Part, period: Period): Row | null => {
    const found = COUNTY_CODES.map((county) => figureOf(county, period, part));
    if (found.every((value) => value === null)) return null;
    const counties = COUNTY_CODES.map((county, index) => {
      const value = found[index];
      return value ? rounded(value, decimals) : reasonFor(id, county, part);
    });
    if (entry.riket.kind === null) return counties;
    const riket = riketOf(id, find, period, part);
    return [riket ? rounded(riket, decimals) : "unpublished", ...counties];
  };
  return {
    id,
    decimals,
    periods,
    dimensions,
    riket: entry.riket.kind,
    breaks: entry.breaks.map(({ year }) => year),
    rows: partsOf({ dimensions }).map((part) => periods.map((period) => rowOf(part, period))),
  };
}

/** One row a line: a change of one year shows as one line in a review. */
export function writeSeries({ rows, ...head }: Series): string {
  const parts = rows.map((part) => `[\n${part.map((row) => JSON.stringify(row)).join(",\n")}\n]`);
  return `${JSON.stringify(head).slice(0, -1)},"rows":[${parts.join(",")}]}\n`;
}
