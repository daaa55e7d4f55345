/** The plans: one for every series, and each of the shape of the file that it continues. */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { columnsOf, type FetchPlan, isFetched, timeColumnOf } from "../../../../geo/figures/refresh/plan.ts";
import { PLANS, RESERVED_IDS, type SeriesId } from "../../../../geo/figures/refresh/plans.ts";
import { whyNot } from "../../../../geo/figures/refresh/report.ts";
import { parseSource } from "../../../../geo/figures/refresh/sourceFile.ts";
import { INDICATOR_IDS } from "../../../../src/domain/indicator.ts";

const all = Object.entries(PLANS) as [SeriesId, (typeof PLANS)[SeriesId]][];
const fetched = all.filter((pair): pair is [SeriesId, FetchPlan] => isFetched(pair[1]));
const SOURCE = fileURLToPath(new URL("../../../../geo/figures/source/", import.meta.url));
const textOf = (id: string) => {
  const path = `${SOURCE}${id}.csv`;
  return existsSync(path) ? readFileSync(path, "utf8") : null;
};

test("every series has one, and no other", () => {
  expect(Object.keys(PLANS).sort()).toEqual([...INDICATOR_IDS, ...RESERVED_IDS].sort());
});

test("which are fetched, which are computed, which are nowhere, which wait", () => {
  const ids = (from: string) => all.flatMap(([id, plan]) => (plan.from === from ? [id] : []));
  expect(ids("kolada")).toEqual([
    "education_post_secondary_25_64_share",
    "foreign_born_share",
    "open_unemployment_share",
    "overcrowded_flats_share",
    "population_0_19_share",
    "broadband_100_mbit_share",
    "broadband_1_gbit_share",
    "ohalsotal",
  ]);
  expect(ids("scb")).toHaveLength(14);
  expect(ids("derived")).toHaveLength(7);
  expect(ids("nowhere")).toHaveLength(7);
  expect(ids("unconfirmed")).toHaveLength(9);
});

test("every sentence on what is not fetched is one sentence", () => {
  for (const [id, plan] of all) {
    if (!isFetched(plan)) expect(whyNot(id, plan)).toMatch(/^[a-z0-9_]+ (has|is|needs) [^\n]*[^.]\.$/);
  }
});

test("Kolada's and SCB's ids have their form", () => {
  for (const [, plan] of fetched) {
    if (plan.from === "kolada") expect(plan.kpi).toMatch(/^[NU]\d{5}$/);
    else expect(plan.table).toMatch(/^([A-Z]{2}\/[A-Z]{2}\d{4}\/[A-Z]{2}\d{4}[A-Z]\/\w+|TAB\d+)$/);
  }
});

describe.runIf(existsSync(SOURCE))("against the files", () => {
  test.each(fetched.filter(([id]) => textOf(id) !== null))("%s", (id, plan) => {
    const { columns, rows } = parseSource(id, textOf(id) ?? "");
    expect(columns).toEqual(["county_code", timeColumnOf(plan), ...columnsOf(plan), "value"]);
    expect(Math.max(...rows.map(({ text }) => text.split(".")[1]?.length ?? 0))).toBe(plan.decimals);
    const values = rows.map(({ text }) => Number(text));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThanOrEqual(plan.most ?? Number.POSITIVE_INFINITY);
    const own = plan.from === "kolada" ? [plan.sexes] : (plan.by ?? []).map(({ words }) => words);
    for (const [index, words] of own.entries()) {
      const there = new Set(rows.map((row) => row.words[index]));
      if (words) expect(new Set(Object.values(words))).toEqual(there);
    }
  });
});
