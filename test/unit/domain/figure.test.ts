/** Places, differences and changes, counted by hand. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COUNTY_CODES, type CountyCode } from "../../../src/domain/county.ts";
import { changeSince, differenceUnit, lastBreak, minus } from "../../../src/domain/difference.ts";
import { countryOf, figureOf } from "../../../src/domain/figure.ts";
import { UNITS } from "../../../src/domain/indicator.ts";
import { ranked, rankOf } from "../../../src/domain/rank.ts";
import type { AreaCode, Series, Value } from "../../../src/domain/series.ts";

/** Values of the first counties by code; the others are `..`. */
const valuesOf = (...values: readonly Value[]): ReadonlyMap<AreaCode, Value> =>
  new Map<AreaCode, Value>([
    ["00", 999],
    ...COUNTY_CODES.map((code, index): [CountyCode, Value] => [code, values[index] ?? ".."]),
  ]);

const seriesOf = (rows: readonly (readonly Value[] | null)[], more: Partial<Series> = {}): Series => ({
  id: "population_change_pct",
  decimals: 1,
  periods: [2013, 2014, 2015, 2016].slice(0, rows.length),
  dimensions: [],
  riket: "published",
  breaks: [],
  rows: [rows.map((row) => row && [...row, ...Array<Value>(22 - row.length).fill("..")])],
  ...more,
});

describe("a place", () => {
  test("is shared by equal values, and the next one is as many places on", () => {
    const values = valuesOf(5, 7, 5, 1);
    expect(rankOf(values, "03")).toEqual({ place: 1, fromBottom: 4, of: 4, sharedWith: [] });
    expect(rankOf(values, "01")).toEqual({ place: 2, fromBottom: 2, of: 4, sharedWith: ["04"] });
    expect(rankOf(values, "05")).toEqual({ place: 4, fromBottom: 1, of: 4, sharedWith: [] });
  });

  test("is none without a value, and the country has none", () => {
    expect(rankOf(valuesOf(1, "suppressed", 0), "03")).toBeNull();
    expect(ranked(valuesOf(1, "suppressed", 0))).toEqual([
      { code: "01", value: 1 },
      { code: "04", value: 0 },
    ]);
    expect(rankOf(new Map(), "01")).toBeNull();
  });
});

describe("a difference", () => {
  test.each([
    [74.1, 70.2, 1, 3.9],
    [70.2, 74.1, 1, -3.9],
    [0.3, 0.1, 1, 0.2],
    [-0.1, 0.2, 1, -0.3],
    [1.15, 1.1, 2, 0.05],
    [0.29, 0, 2, 0.29],
    [-0.2, -0.2, 1, 0],
    [10_587_710, 8_854_322, 0, 1_733_388],
  ])("%f − %f with %i decimals is %f", (a, b, decimals, expected) =>
    expect(minus(a, b, decimals)).toBe(expected),
  );

  test("is exact for any values of a series, and never −0", () => {
    const value = fc.oneof(
      fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
      fc.integer({ min: -999, max: 999 }),
    );
    fc.assert(
      fc.property(value, value, fc.integer({ min: 0, max: 3 }), (a, b, decimals) => {
        const unit = 10 ** decimals;
        expect(minus(a / unit, b / unit, decimals)).toBe((a - b) / unit + 0);
      }),
    );
  });

  test("of shares is in percentage points, of everything else in its own unit", () =>
    expect(UNITS.filter((unit) => differenceUnit(unit) !== unit)).toEqual(["percent"]));
});

describe("a change", () => {
  const series = seriesOf([
    [1, 10],
    [2, "suppressed"],
    [3, 12],
    [4, 13.5],
  ]);
  const change = (period: number, breaks: readonly number[], base?: number) =>
    changeSince({ ...series, breaks }, {}, "01", period, base);

  test("is since the first year, or the first after a break", () => {
    expect(change(2016, [])).toEqual({ status: "compared", since: 2013, by: 3.5 });
    expect(change(2016, [2015])).toEqual({ status: "compared", since: 2015, by: 1.5 });
    expect(change(2016, [2010, 2013])).toEqual({ status: "compared", since: 2013, by: 3.5 });
    expect(change(2015, [2016])).toEqual({ status: "compared", since: 2013, by: 2 });
  });

  test("is not stated across a break, nor from a missing value", () => {
    expect(change(2016, [2016])).toEqual({ status: "broken", since: 2015, year: 2016 });
    expect(change(2016, [2014, 2015], 2013)).toEqual({ status: "broken", since: 2013, year: 2015 });
    expect(change(2016, [], 2014)).toEqual({ status: "missing", since: 2014, reason: "suppressed" });
  });

  test("is none in the first year, without a value, and since a year that is not there or not before", () => {
    expect(change(2013, [])).toBeNull();
    expect(change(2014, [])).toBeNull();
    expect(change(2016, [], 2012)).toBeNull();
    expect(change(2016, [], 2016)).toBeNull();
    expect(change(1999, [])).toBeNull();
  });

  test("knows the year of a month", () => {
    expect(lastBreak([2021], "2021-01")).toBe(2021);
    expect(lastBreak([2021], "2020-12")).toBeNull();
  });
});

describe("a county and the country", () => {
  const series = seriesOf([[70.2, 74.1, 60, "suppressed", 60]]);

  test("differ by the series' last decimal; counts are not compared with their sum", () => {
    expect(figureOf(series, "rate", {}, 2013, "01")).toMatchObject({
      value: 74.1,
      toRiket: 3.9,
      change: null,
    });
    expect(figureOf(series, "count", {}, 2013, "01")?.toRiket).toBeNull();
    expect(figureOf(series, "rate", {}, 2013, "04")).toMatchObject({
      value: "suppressed",
      rank: null,
      toRiket: null,
    });
    expect(figureOf(seriesOf([["..", 3]]), "rate", {}, 2013, "01")?.toRiket).toBeNull();
    expect(figureOf(series, "rate", {}, 2020, "01")).toMatchObject({ value: "unpublished", rank: null });
  });

  test("have ends with all who share them, and every gap with its reason", () => {
    const country = countryOf(series, {}, 2013);
    expect(country).toMatchObject({
      of: 3,
      highest: { value: 74.1, counties: ["01"] },
      lowest: { value: 60, counties: ["03", "05"] },
      spread: 14.1,
      riket: { value: 70.2, kind: "published" },
    });
    expect(country.missing.map(({ reason, counties }) => [reason, counties.length])).toEqual([
      ["..", 17],
      ["suppressed", 1],
    ]);
    expect(countryOf(series, {}, 2020)).toMatchObject({ of: 0, missing: [{ reason: "unpublished" }] });
    expect(countryOf(seriesOf([[]]), {}, 2013)).toMatchObject({
      of: 0,
      highest: null,
      lowest: null,
      spread: null,
      riket: { value: ".." },
    });
    expect(countryOf(seriesOf([[1]], { riket: null }), {}, 2013)?.riket).toBeNull();
  });
});
