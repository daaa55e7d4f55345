/** A rehearsal: every plan against services that have what public code says they have, all from nothing. */

import { afterEach, expect, test } from "vitest";
import { parseCommandLine } from "../../../../geo/figures/refresh/commandLine.ts";
import { isFetched } from "../../../../geo/figures/refresh/plan.ts";
import { PLANS, RESERVED_IDS } from "../../../../geo/figures/refresh/plans.ts";
import { refreshSeries } from "../../../../geo/figures/refresh/refreshSeries.ts";
import { parseSource } from "../../../../geo/figures/refresh/sourceFile.ts";
import { COUNTY_CODES } from "../../../../src/domain/county.ts";
import { INDICATOR_IDS } from "../../../../src/domain/indicator.ts";
import { DOCUMENTED } from "./documentedTables.ts";
import { type FakeKpi, type Services, startServices } from "./fakeServices.ts";
import { stoppedClock } from "./stoppedClock.ts";
import { contentsOf, sourceFolder } from "./world.ts";

let services: Services | undefined;
afterEach(() => services?.close());

const kpi = (title: string, genders: readonly string[] = ["T"]): FakeKpi => ({
  title,
  genders,
  years: [2006, 2007, 2015],
  value: (unit, year, gender) => 20 + (unit === "0000" ? 5 : Number(unit)) + year / 10_000 + gender.length,
});
/** The titles that were read; where only a short name was, that. */
const KPIS = {
  N01982: kpi("Invånare med eftergymnasial utbildning 25-64 år, andel (%)", ["T", "M", "K"]),
  N02926: kpi("Utrikes födda, andel (%)"),
  N03937: kpi("Öppet arbetslösa av befolkningen, 18–65 år, andel (%)"),
  N07907: kpi("Trångboddhet i flerbostadshus, enligt norm 2, andel (%)"),
  N01994: kpi("Invånare 0-19 år, andel (%)"),
  N07900: kpi("Tillgång till (fast) bredband om minst 100 Mbit/s, andel (%)"),
  N07918: kpi(
    "Hushåll med tillgång till eller möjlighet att ansluta till bredband om minst 1 Gbit/s, andel (%)",
  ),
  N00957: kpi("Ohälsotal"),
};

const ROWS: Readonly<Record<string, string>> = {
  "dwellings_completed.csv": "09,2024,59",
  "education_post_secondary_25_64_share.csv": "09,2015,women,30.2",
  "employment_rate_by_birth.csv": "09,2024,native,29.4",
  "employment_rate_by_residence_time.csv": "09,2021,women,10+,29.1",
  "foreign_born_count.csv": "09,2013,29",
  "grp_per_capita_tsek.csv": "09,2008,30",
  "household_disposable_income_median_tsek.csv": "09,2024,29.4",
  "life_expectancy.csv": "09,2018,men,29.4",
  "population.csv": "09,2024,29",
  "population_density.csv": "09,2018,30",
  "unemployment_rate_bas_monthly.csv": "09,2020-01,29.0",
  "upper_secondary_eligibility_share.csv": "09,2015,total,29.5",
};

test("every plan finds what it asks for and nothing else", async () => {
  services = await startServices({ kpis: KPIS, tables: DOCUMENTED });
  const { kolada, pxWeb, pxWebV2 } = services;
  const folder = sourceFolder({});
  const lines: string[] = [];
  const refresh = (...ids: readonly string[]) =>
    refreshSeries(
      { ...parseCommandLine(ids, folder, 2026), kolada, pxWeb, pxWebV2 },
      { plans: PLANS, clock: stoppedClock(), say: (line) => void lines.push(line) },
    );
  expect(await refresh()).toBe("done");
  expect(await refresh(...RESERVED_IDS)).toBe("done");

  const { SHA256SUMS = "", ...files } = contentsOf(folder);
  const fetched = [...INDICATOR_IDS, ...RESERVED_IDS].filter((id) => isFetched(PLANS[id]));
  expect(Object.keys(files).sort()).toEqual(fetched.map((id) => `${id}.csv`).sort());
  expect(SHA256SUMS.trim().split("\n")).toHaveLength(fetched.length);
  for (const [name, text] of Object.entries(files)) {
    const { rows } = parseSource(name, text);
    expect(new Set(rows.map(({ county }) => county))).toEqual(new Set(COUNTY_CODES));
    expect(rows.every(({ period }) => period >= "2007")).toBe(true);
  }
  for (const [name, row] of Object.entries(ROWS)) expect(files[name]?.split("\n")).toContain(row);
  // Not fetched: each says in one line why.
  const rest = INDICATOR_IDS.filter((id) => !isFetched(PLANS[id]));
  for (const id of rest) expect(lines.filter((line) => line.startsWith(`${id} `))).toHaveLength(1);
});
