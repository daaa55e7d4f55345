/** The catalogue of indicators: complete, true to the files, and silent about no doubt, break or gap of the compilation. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { INDICATOR_IDS, type IndicatorId } from "../../../src/domain/indicator.ts";
import { content } from "./readContent.ts";

const { indicators, reserved, licences } = content.indicators;
const find = (id: IndicatorId) => {
  const found = indicators.find((one) => one.id === id);
  if (!found) throw new Error(`No indicator ${id}`);
  return found;
};
/** All that the reader is told of an indicator, in Swedish. */
const told = (id: IndicatorId) => {
  const { definition, population, derived, riket, breaks, doubts, checks, source } = find(id);
  const texts = [
    definition,
    population,
    derived,
    riket.note,
    ...breaks.map(({ text }) => text),
    ...doubts,
    ...checks,
  ];
  return [...texts, source.text]
    .map((text) => text?.sv ?? "")
    .join(" ")
    .replaceAll("\u00a0", " ");
};

describe("the catalogue", () => {
  it("has the decimals of the files handed over", () => {
    for (const { id, decimals } of indicators) {
      const file = readFileSync(new URL(`../../../geo/figures/source/${id}.csv`, import.meta.url), "utf8");
      const values = file
        .trimEnd()
        .split("\n")
        .slice(1)
        .map((line) => line.split(",").at(-1) ?? "");
      const most = Math.max(...values.map((value) => value.replace(/\.0$/, "").split(".")[1]?.length ?? 0));
      expect(decimals, id).toBe(most);
    }
  });

  it("takes counts and totals for what they are, and one monthly series", () => {
    const ofKind = (kind: string) =>
      indicators
        .filter((one) => one.kind === kind)
        .map(({ id }) => id)
        .sort();
    expect(ofKind("monthly")).toEqual(["unemployment_rate_bas_monthly"]);
    expect(ofKind("count")).toEqual([
      "dwellings_completed",
      "foreign_born_count",
      "grp_total_msek",
      "new_firms_count",
      "newcomer_settlement_quota",
      "population",
    ]);
    for (const { kind, riket } of indicators) expect(riket.kind === "sum").toBe(kind === "count");
  });

  it("says why where the country has no value", () => {
    for (const { id, riket } of indicators) {
      expect(riket.note.sv.startsWith("Riket saknas"), id).toBe(riket.kind === null);
      expect(riket.note.en.startsWith("No value for Sweden"), id).toBe(riket.kind === null);
    }
  });

  it("has titles that tell indicators apart in a select", () => {
    for (const locale of ["sv", "en"] as const) {
      expect(new Set(indicators.map(({ short }) => short[locale])).size).toBe(INDICATOR_IDS.length);
      expect(new Set(indicators.map(({ title }) => title[locale])).size).toBe(INDICATOR_IDS.length);
    }
  });

  it("never counts a challenge twice for an indicator", () => {
    for (const { id, group, also } of indicators) {
      expect(also, id).not.toContain(group);
      expect(new Set(also).size).toBe(also.length);
    }
  });

  it("lets only changes in population diverge, around zero", () => {
    expect(indicators.filter(({ middle }) => middle !== null).map(({ id, middle }) => [id, middle])).toEqual([
      ["population_change_pct", 0],
      ["population_change_10y_pct", 0],
    ]);
  });

  it("gives SCB's licence to what SCB publishes alone, and states none elsewhere", () => {
    for (const { id, source } of indicators) {
      const scb = source.text.sv.startsWith("SCB, ");
      expect(source.licence, id).toBe(scb ? "scb" : "notStated");
    }
    expect(licences.notStated.sv).toBe("Licens inte angiven.");
  });
});

describe("what the compilation says of a series the reader is told", () => {
  it.each<[IndicatorId, readonly RegExp[]]>([
    ["population", [/Heby .* före 2007/, /Knivsta/, /N01951/, /elva år/, /summor av kommuner/]],
    ["population_change_pct", [/året före/, /Heby/]],
    ["population_change_10y_pct", [/tio år tidigare/, /Heby/]],
    ["population_0_19_share", [/vägda med folkmängden/, /avrundning/, /2002 saknas/, /23,27/]],
    ["population_65plus_share", [/vägda med folkmängden/, /20,00/]],
    ["population_75plus_share", [/raderna för 2014 gäller den 31 december 2013/, /SKL/]],
    ["population_density", [/hela tal/, /Bara 2018/, /landyta/]],
    ["foreign_born_count", [/2013–2015/, /522 818/, /RegSO/, /2 170 627/]],
    ["foreign_born_share", [/19,72/, /0,1–0,2/]],
    [
      "employment_rate_by_birth",
      [/preliminärt/, /avskrivna för hand/, /RAMS/, /210 värden/, /4,2/, /kön och födelseland/],
    ],
    ["employment_gap_native_foreign_pp", [/procentenheter/, /avskrivna för hand/]],
    [
      "employment_rate_by_residence_time",
      [/Åldersgruppen/, /Ny definition/, /Små grupper/, /IntGr1LanUtbBAS/],
    ],
    ["job_education_match_rate", [/Gotland/, /2015, 2016, 2017 och 2020/, /sekretess/]],
    ["unemployment_rate_bas", [/Ovägt medelvärde/, /preliminära/, /tre fall/, /öppet arbetslösa/]],
    ["unemployment_rate_bas_monthly", [/preliminära och revideras/]],
    ["open_unemployment_share", [/Kan inte jämföras/, /18–65/, /N03937/, /medelvärde över året/]],
    ["newcomer_settlement_quota", [/inte hela mottagandet/, /2016, 2018, 2021/, /2016:874/, /23 600/]],
    ["newcomer_settlement_quota_per_1000", [/31 december året före/, /inte hela mottagandet/]],
    [
      "education_post_secondary_25_64_share",
      [/slutsats/, /avskrivna för hand/, /0,01/, /2014 och 2019/, /0,8/],
    ],
    ["education_post_secondary_share", [/16–74/, /Upplands Väsby/, /känd/, /forskarutbildning/]],
    ["education_post_secondary_3y_share", [/minst tre års/, /Upplands Väsby/]],
    ["education_compulsory_only_share", [/förgymnasial/, /Upplands Väsby/]],
    ["education_post_secondary_16_74_share_long", [/20–74/, /0,2/, /Värmland/, /tiondelar/, /SKL/]],
    [
      "upper_secondary_completed_4y_share",
      [/2011\/12/, /skolan ligger/, /0,3–0,9/, /inte sett/, /Alla huvudmän/],
    ],
    [
      "overcrowded_flats_share",
      [/slutsats/, /norm 3/, /2025/, /Västra Götaland/, /273/, /1,9/, /avskrivna för hand/],
    ],
    ["dwellings_completed", [/nybyggda/, /2013–2018/]],
    ["dwellings_completed_per_1000", [/31 december samma år/, /2018 stämmer/]],
    ["dwellings_per_1000", [/RegSO/, /5 037 433/]],
    ["rental_dwellings_share", [/RegSO/, /5 212 026/]],
    ["house_price_mean_tsek", [/löpande priser/, /permanent boende/]],
    ["life_expectancy", [/2014–2018/, /2016–2020/, /Wikipedia/]],
    ["long_sick_leave_per_1000", [/december 2017/, /Halland/, /16–64/]],
    ["children_poor_households_share", [/id står inte/, /N66077/, /0–19/]],
    [
      "household_disposable_income_median_tsek",
      [/Prisnivån är inte kontrollerad/, /Jämför län, inte år/, /skattade/],
    ],
    ["grp_total_msek", [/revideringar/, /dubbla rader/]],
    ["grp_per_capita_tsek", [/−3 till \+4/, /revider/]],
    ["grp_per_employed_tsek", [/2015/, /revider/]],
    ["new_firms_count", [/Ny metod/, /Jordbruk/, /preliminärt/, /högst 2/]],
    ["new_firms_per_1000_16_64", [/Bara 2017/, /16–64/]],
    ["new_firms_per_1000_inhabitants", [/medelfolkmängd/, /Ny metod/, /preliminärt/]],
  ])("%s", (id, words) => {
    for (const word of words) expect(told(id)).toMatch(word);
  });

  it("with the confidence that the compilation gives it", () => {
    const at = (level: string) =>
      indicators
        .filter(({ confidence }) => confidence === level)
        .map(({ id }) => id)
        .sort();
    expect(at("medium")).toEqual([
      "household_disposable_income_median_tsek",
      "upper_secondary_completed_4y_share",
    ]);
    expect(at("mediumHigh")).toEqual([
      "dwellings_per_1000",
      "education_post_secondary_16_74_share_long",
      "employment_rate_by_residence_time",
      "house_price_mean_tsek",
      "job_education_match_rate",
      "rental_dwellings_share",
    ]);
    expect(at("high")).toHaveLength(32);
  });

  it("and what has no figures says why, and what would bring them", () => {
    expect(reserved.map(({ brings }) => /N\d{5}|tabell|enkät/.test(brings.sv))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    for (const { why, brings } of reserved) expect(`${why.en}${brings.en}`).not.toBe("");
  });
});
