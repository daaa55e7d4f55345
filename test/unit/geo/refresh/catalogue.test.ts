/** What the catalogue tells the reader of a series' table is what the refresh asks for. */

import { describe, expect, test } from "vitest";
import { type FetchPlan, isFetched } from "../../../../geo/figures/refresh/plan.ts";
import { PLANS, RESERVED_IDS } from "../../../../geo/figures/refresh/plans.ts";
import { sourceOf } from "../../../../geo/figures/refresh/report.ts";
import catalogue from "../../../../src/content/indicators.json" with { type: "json" };
import { INDICATOR_IDS } from "../../../../src/domain/indicator.ts";

const fetched = INDICATOR_IDS.filter((id) => isFetched(PLANS[id]));

/** What was read elsewhere than where the newer figures are: the catalogue names what was read, with the statistics' own code. */
const READ_ELSEWHERE: Readonly<Record<string, string>> = {
  foreign_born_share: "BE0101",
  foreign_born_count: "BE0101",
  grp_per_capita_tsek: "NR0105",
  grp_per_employed_tsek: "NR0105",
  grp_total_msek: "NR0105",
  population_density: "SCB",
};

describe("the plans of what is fetched", () => {
  test("are there", () => expect(fetched.length).toBeGreaterThan(15));

  test.each(fetched)("%s: the catalogue names the same table", (id) => {
    const entry = catalogue.indicators.find((one) => one.id === id);
    const named = `${entry?.source.table} ${entry?.source.text.sv}`;
    expect(named).toContain(
      READ_ELSEWHERE[id] ??
        sourceOf(PLANS[id] as FetchPlan)
          .split(/[/ ]/)
          .at(-1),
    );
  });

  test("differ from the catalogue only where that is said here", () => {
    for (const id of Object.keys(READ_ELSEWHERE)) expect(fetched).toContain(id);
  });
});

test("everything that the picker shows as reserved is known to the refresh", () => {
  expect(RESERVED_IDS.length + 1).toBeGreaterThanOrEqual(catalogue.reserved.length);
});
