/** What a file of `figures/` must look like: made by `npm run figures`, never edited by hand. */

import * as v from "valibot";
import { COUNTY_CODES } from "../../domain/county.ts";
import { CATEGORIES, type Category, DIMENSIONS, INDICATOR_IDS } from "../../domain/indicator.ts";
import { MISSING_REASONS, partsOf, RIKET_KINDS } from "../../domain/series.ts";
import { year } from "./text.ts";

const CATEGORY_LIST = DIMENSIONS.flatMap((dimension): readonly Category[] => CATEGORIES[dimension]);

const dimension = v.strictObject({
  dimension: v.picklist(DIMENSIONS),
  categories: v.array(v.picklist(CATEGORY_LIST)),
});
const value = v.union([v.pipe(v.number(), v.finite()), v.picklist(MISSING_REASONS)]);
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, "is no month such as 2020-01"));

export const series = v.pipe(
  v.strictObject({
    id: v.picklist(INDICATOR_IDS),
    decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2)),
    periods: v.pipe(v.array(v.union([year, month])), v.nonEmpty("has no period")),
    dimensions: v.array(dimension),
    riket: v.nullable(v.picklist(RIKET_KINDS)),
    breaks: v.array(year),
    rows: v.array(v.array(v.nullable(v.array(value)))),
  }),
  v.check(
    ({ periods }) => periods.every((period, i) => i === 0 || (periods[i - 1] ?? 0) < period),
    "must have its periods in ascending order",
  ),
  v.check(
    ({ dimensions, rows }) => rows.length === partsOf({ dimensions }).length,
    "must have rows for every part",
  ),
  v.check(
    ({ rows, periods }) => rows.every((part) => part.length === periods.length),
    "must have a row or null for every period",
  ),
  v.check(
    ({ rows, riket }) =>
      rows.flat().every((row) => row === null || row.length === COUNTY_CODES.length + (riket ? 1 : 0)),
    "must have every county, and the country where it has a value, in each row",
  ),
);
