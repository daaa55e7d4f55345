/** Where results lead: a county alone, an actor in a year in which it held the responsibility, an example on its page. */

import { describe, expect, test } from "vitest";
import type { SearchSlice } from "../../../src/content/searchSlice.ts";
import { destinationOf } from "../../../src/search/destination.ts";
import { entriesOf, type Goal } from "../../../src/search/entries.ts";
import { changeView, DEFAULT_VIEW, type View } from "../../../src/state/view.ts";
import { atlas, slices } from "../../fixtures/report.ts";

const goals = entriesOf(slices.get("search") as SearchSlice, atlas).map(({ goal }) => goal);
const from = (change: Partial<View> = {}) => changeView(DEFAULT_VIEW, change);
const lead = (goal: Goal, view = from()) => changeView(view, destinationOf(goal, view, atlas).to);

test("a county and its municipalities lead to it alone, whatever was compared, and leave the layer", () => {
  const view = from({ county: "01", other: "23", layer: "utmaning-c04" });
  for (const kind of ["county", "municipality"] as const)
    expect(lead({ kind, county: "23" }, view)).toMatchObject({
      county: "23",
      other: null,
      layer: "utmaning-c04",
    });
});

describe("an actor", () => {
  test("leads to its county in a year in which it held the responsibility, from every view", () => {
    for (const view of [from(), from({ year: 1996 }), from({ layer: "population", year: 2024 })]) {
      for (const goal of goals) {
        if (goal.kind !== "actor") continue;
        const { county, layer, year } = lead(goal, view);
        expect({ county, layer }).toEqual({ county: goal.spell.county, layer: "aktorer" });
        expect(year).toBeGreaterThanOrEqual(goal.spell.from);
        expect(year).toBeLessThanOrEqual(goal.spell.to ?? 2026);
      }
    }
  });

  test("keeps the year on screen where it held it then", () => {
    const spell = atlas.spellsOf("12").at(-1);
    if (!spell) throw new Error("Skåne has no actor");
    expect(lead({ kind: "actor", spell }, from({ year: 2003 })).year).toBe(2003);
  });
});

test("an example leads to the page of examples, without any choice of before, and the map stays as it is", () => {
  const before = from({ county: "10", page: "exempel", selection: "lan.23", example: "ex01" });
  expect(lead({ kind: "example", example: "ex03", counties: ["07", "10"] }, before)).toEqual({
    ...before,
    selection: "",
    example: "ex03",
  });
});

test("a recommendation leads to the country's panel", () => {
  const goal: Goal = { kind: "recommendation", recommendation: "r2", no: 2 };
  expect(lead(goal, from({ county: "10", layer: "population", year: 2024 }))).toMatchObject({
    county: null,
    layer: "aktorer",
    year: 2015,
  });
  expect(destinationOf(goal, from(), atlas).target).toBe("rekommendation-r2");
});

test("challenges and indicators are layers; an indicator begins in its latest year", () => {
  expect(lead({ kind: "challenge", challenge: "c04" }).layer).toBe("utmaning-c04");
  const { layer, year } = lead({ kind: "indicator", indicator: "population" });
  expect({ layer, year }).toEqual({
    layer: "population",
    year: atlas.indicator("population")?.periods.at(-1),
  });
});
