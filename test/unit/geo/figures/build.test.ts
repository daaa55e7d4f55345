/** The series: made of the sources noted, the same bytes every time, and true by what others have published. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseFigures } from "../../../../geo/figures/figureFile.ts";
import { makeFigures, writeDifferences } from "../../../../geo/figures/figureFiles.ts";
import { writeSeries } from "../../../../geo/figures/seriesFile.ts";
import { COUNTY_CODES } from "../../../../src/domain/county.ts";
import { INDICATOR_IDS, type IndicatorId, parsePart } from "../../../../src/domain/indicator.ts";
import { partsOf, RIKET, valuesIn } from "../../../../src/domain/series.ts";

const SOURCE = new URL("../../../../geo/figures/source/", import.meta.url);
const FIGURES = new URL("../../../../src/content/figures/", import.meta.url);
const text = (name: string, folder: URL) => readFileSync(new URL(name, folder), "utf8");

const { series, differences } = makeFigures();
const seriesOf = (id: IndicatorId) => {
  const found = series.find((one) => one.id === id);
  if (!found) throw new Error(`No series ${id}`);
  return found;
};
/** A value of a series by period and part, as `kon.man`. */
const figureOf = (
  id: IndicatorId,
  area: (typeof COUNTY_CODES)[number] | typeof RIKET,
  period: number,
  part = "",
) => valuesIn(seriesOf(id), (part === "" ? {} : parsePart(part)) ?? {}, period)?.get(area);

describe("the sources", () => {
  it("are the files noted, to the byte, and one for every indicator", () => {
    const noted = text("SHA256SUMS", SOURCE).trimEnd().split("\n");
    expect(noted).toHaveLength(INDICATOR_IDS.length);
    for (const line of noted) {
      const [sum, name = ""] = line.split("  ");
      expect(
        createHash("sha256")
          .update(readFileSync(new URL(name, SOURCE)))
          .digest("hex"),
        name,
      ).toBe(sum);
    }
    const csv = INDICATOR_IDS.map((id) => `${id}.csv`);
    expect(readdirSync(SOURCE).sort()).toEqual(["SHA256SUMS", ...csv].sort());
  });

  it.each([
    ["county_code,year,value\n02,2015,1\n", "is no figure of a county"],
    ["county_code,year,value\n01,2015\n", "is no figure of a county"],
    ["county_code,year,sex,value\n01,2015,barn,1\n", "is no figure of a county"],
    ["county_code,year,value\n01,15,1\n", "has no year"],
    ["county_code,month,value\n01,2015,1\n", "has no month"],
    ["county_code,year,value\n01,2015,\n", "has no number"],
    ["county_code,year,value\n01,2015,1,5\n", "is no figure of a county"],
    ["county_code,year,value\n01,2015,1\n01,2015,2\n", "is there twice"],
    ["county_code,year,kommun,value\n", "has columns that are not known"],
    ["code,year,value\n", "has columns that are not known"],
  ])("%j is refused", (file, why) => {
    expect(() => parseFigures("a.csv", file)).toThrow(why);
  });
});

describe("the build", () => {
  it("gives the committed files, and no others", () => {
    expect(readdirSync(FIGURES).sort()).toEqual(INDICATOR_IDS.map((id) => `${id}.json`).sort());
    for (const one of series) expect(writeSeries(one), one.id).toBe(text(`${one.id}.json`, FIGURES));
    expect(writeDifferences(differences)).toBe(text("differences.json", new URL("../", SOURCE)));
  });

  it("finds three derived values that differ from what we compute, and keeps the ones handed over", () => {
    expect(differences.map((one) => Object.values(one).join(" "))).toEqual([
      "unemployment_rate_bas 08 2020 6.4 6.5",
      "unemployment_rate_bas 04 2021 9 9.1",
      "unemployment_rate_bas 13 2021 5 5.1",
    ]);
    expect(figureOf("unemployment_rate_bas", "04", 2021)).toBe(9);
  });

  it("has every county in every row, and the country first where the series has it", () => {
    for (const { id, rows, riket, periods, dimensions } of series) {
      expect(rows, id).toHaveLength(partsOf({ dimensions }).length);
      for (const part of rows) {
        expect(part, id).toHaveLength(periods.length);
        for (const row of part) if (row) expect(row, id).toHaveLength(riket ? 22 : 21);
      }
    }
  });

  it("lacks four cells only: women born in Africa on Gotland, suppressed", () => {
    const missing = series.flatMap((one) =>
      one.periods.flatMap((period) =>
        partsOf(one).flatMap((part) =>
          [...(valuesIn(one, part, period) ?? [])].flatMap(([area, value]) =>
            typeof value === "number" || area === RIKET
              ? []
              : [`${one.id} ${area} ${period} ${Object.values(part).join(" ")} ${value}`],
          ),
        ),
      ),
    );
    expect(missing).toEqual(
      [2015, 2016, 2017, 2020].map((year) => `job_education_match_rate 09 ${year} kvinnor afrika suppressed`),
    );
  });
});

describe("the country", () => {
  it.each([
    [1998, 8_854_322],
    [2013, 9_644_864],
    [2014, 9_747_355],
    [2015, 9_851_017],
    [2017, 10_120_242],
    [2019, 10_327_589],
    [2020, 10_379_295],
    [2021, 10_452_326],
    [2022, 10_521_556],
    [2023, 10_551_707],
    [2024, 10_587_710],
  ])("has the published population of %i", (year, total) => {
    expect(figureOf("population", RIKET, year)).toBe(total);
  });

  it.each([
    [2013, 29_225],
    [2014, 29_164],
    [2015, 34_603],
    [2016, 42_441],
    [2017, 48_227],
    [2018, 54_876],
  ])("has the published number of dwellings completed in %i", (year, total) => {
    expect(figureOf("dwellings_completed", RIKET, year)).toBe(total);
  });

  it.each<[IndicatorId, number, number]>([
    ["foreign_born_count", 2020, 2_046_731],
    ["foreign_born_count", 2023, 2_170_627],
    ["foreign_born_share", 2020, 19.72],
    ["foreign_born_share", 2023, 20.57],
    ["population_0_19_share", 2013, 22.7],
    ["population_0_19_share", 2019, 23.27],
    ["population_65plus_share", 2013, 19.41],
    ["population_65plus_share", 2019, 20],
    ["newcomer_settlement_quota", 2017, 23_600],
    ["newcomer_settlement_quota", 2019, 9000],
    ["newcomer_settlement_quota", 2020, 7100],
    ["newcomer_settlement_quota", 2022, 7500],
    ["employment_gap_native_foreign_pp", 2020, 18.8],
    ["dwellings_per_1000", 2020, 485.3],
    ["dwellings_per_1000", 2023, 494],
  ])("of %s in %i is %d, as others have it", (id, year, value) => {
    expect(figureOf(id, RIKET, year)).toBe(value);
  });

  it.each([
    [2020, 5_037_433],
    [2023, 5_212_026],
  ])("has in %i as many dwellings per 1,000 inhabitants as its %d dwellings give", (year, dwellings) => {
    const exact = (dwellings / Number(figureOf("population", RIKET, year))) * 1000;
    expect(figureOf("dwellings_per_1000", RIKET, year)).toBe(Number(exact.toFixed(1)));
  });

  it("has 5,037,433 dwellings in 2020 and 5,212,026 in 2023 but for rounding", () => {
    for (const [year, total] of [
      [2020, 5_037_433],
      [2023, 5_212_026],
    ] as const) {
      const dwellings = COUNTY_CODES.reduce(
        (sum, county) =>
          sum +
          (Number(figureOf("dwellings_per_1000", county, year)) *
            Number(figureOf("population", county, year))) /
            1000,
        0,
      );
      expect(Math.abs(dwellings - total)).toBeLessThan(540);
    }
  });

  it("is near the counties' mean, weighted by population, where it was published for everyone", () => {
    const near: readonly (readonly [IndicatorId, string, number])[] = [
      ["unemployment_rate_bas", "", 0.05],
      ["employment_rate_by_birth", "fodelse.inrikes", 0.3],
      ["education_post_secondary_25_64_share", "kon.totalt", 0.35],
      ["education_post_secondary_share", "kon.totalt", 0.1],
      ["upper_secondary_completed_4y_share", "", 0.1],
    ];
    for (const [id, part, limit] of near) {
      for (const year of seriesOf(id).periods) {
        const riket = figureOf(id, RIKET, Number(year), part);
        if (typeof riket !== "number") continue;
        const weights = COUNTY_CODES.map((county) => Number(figureOf("population", county, Number(year))));
        const sum = COUNTY_CODES.reduce(
          (all, county, i) => all + Number(figureOf(id, county, Number(year), part)) * (weights[i] ?? 0),
          0,
        );
        const mean = sum / weights.reduce((a, b) => a + b);
        expect(Math.abs(mean - riket), `${id} ${year}`).toBeLessThanOrEqual(limit);
      }
    }
  });

  it("lies between the lowest and the highest county wherever it is no sum", () => {
    for (const one of series.filter(({ riket }) => riket === "published" || riket === "weighted")) {
      for (const part of one.rows) {
        for (const row of part) {
          const [riket, ...counties] = (row ?? []).filter((value) => typeof value === "number");
          if (row?.[0] !== riket || riket === undefined) continue;
          expect(Math.min(...counties), one.id).toBeLessThanOrEqual(riket);
          expect(Math.max(...counties), one.id).toBeGreaterThanOrEqual(riket);
        }
      }
    }
  });
});

describe("the values", () => {
  const values = (id: IndicatorId) =>
    seriesOf(id).rows.flatMap((part) =>
      part.flatMap((row) => (row ?? []).filter((value) => typeof value === "number")),
    );
  const catalogue = JSON.parse(text("indicators.json", new URL("../", FIGURES))) as {
    indicators: { id: IndicatorId; unit: string; kind: string; middle: number | null }[];
  };

  it("are shares between 0 and 100, and only changes go below zero", () => {
    for (const { id, unit, kind, middle } of catalogue.indicators) {
      const all = values(id);
      if (middle === null) expect(Math.min(...all), id).toBeGreaterThanOrEqual(0);
      if (unit === "percent") expect(Math.max(...all), id).toBeLessThanOrEqual(100);
      if (kind === "count") expect(all.every(Number.isInteger), id).toBe(true);
    }
    expect(Math.min(...values("population_change_10y_pct"))).toBeLessThan(0);
  });

  it("step no further between years than the compilation found", () => {
    const largest = (id: IndicatorId) =>
      Math.max(
        ...seriesOf(id).rows.flatMap((part) =>
          part
            .slice(1)
            .flatMap((row, i) =>
              COUNTY_CODES.map((_, c) => Math.abs(Number(row?.[c + 1]) - Number(part[i]?.[c + 1]))),
            ),
        ),
      );
    expect(largest("employment_rate_by_birth")).toBeLessThan(4.2);
    expect(largest("overcrowded_flats_share")).toBeCloseTo(1.9, 1);
  });

  it("break where the catalogue says", () => {
    expect(series.filter(({ breaks }) => breaks.length > 0).map(({ id, breaks }) => [id, ...breaks])).toEqual(
      [
        ["employment_rate_by_residence_time", 2019],
        ["new_firms_per_1000_inhabitants", 2010],
        ["new_firms_count", 2007, 2010],
      ],
    );
  });
});
