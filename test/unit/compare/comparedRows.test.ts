/** The indicators of two counties: each once, under its challenge or by size, and those of one challenge with what else says something of it. */

import { describe, expect, test } from "vitest";
import { type FigureRow, figureRows, groupRows, ORDERS } from "../../../src/compare/comparedRows.ts";
import type { IndicatorLabel } from "../../../src/content/indicatorSlices.ts";
import { CHALLENGE_IDS } from "../../../src/domain/challenge.ts";
import type { Pair } from "../../../src/domain/compare.ts";
import type { CountyCode } from "../../../src/domain/county.ts";
import type { IndicatorId } from "../../../src/domain/indicator.ts";
import type { Series } from "../../../src/domain/series.ts";
import { PAIRS } from "../../fixtures/comparison.ts";
import { indicatorIn } from "../../fixtures/figures.ts";
import { languageOf } from "../../fixtures/report.ts";
import { rowOf, seriesOf } from "../../fixtures/smallSeries.ts";

const labels = [...languageOf("sv").indicators.values()].filter(({ kind }) => kind !== "monthly");
const shelf = new Map(labels.map(({ id }) => [id, indicatorIn(id, "sv").series]));
const rowsOf = ([a, b]: Pair<CountyCode>) => figureRows(labels, shelf, a, b);
const idsOf = (rows: readonly FigureRow[]) => rows.map(({ label }) => label.id);

describe("the rows of every pair", () => {
  test("are one for each indicator, in the picker's order, of the two counties as they were given", () => {
    for (const [a, b] of PAIRS) {
      for (const pair of [
        [a, b],
        [b, a],
      ] as const) {
        const rows = rowsOf(pair);
        expect(idsOf(rows)).toEqual(labels.map(({ id }) => id));
        for (const { label, series, compared } of rows) {
          expect(compared.counties).toEqual(pair);
          expect([series.id, compared.id]).toEqual([label.id, label.id]);
        }
      }
    }
  });

  test("stand once in either order", () => {
    for (const pair of PAIRS) {
      const rows = rowsOf(pair);
      for (const order of ORDERS) {
        const told = groupRows(rows, order, null).flatMap((group) => idsOf(group.rows));
        expect(told, `${pair} ${order}`).toHaveLength(rows.length);
        expect(new Set(told), `${pair} ${order}`).toEqual(new Set(idsOf(rows)));
      }
    }
  });

  test("by challenge stand in the report's order, background last, each under its own", () => {
    const order: readonly string[] = [...CHALLENGE_IDS, "bakgrund"];
    for (const { group, rows } of groupRows(rowsOf(["23", "25"]), "challenge", null)) {
      expect(rows.length).toBeGreaterThan(0);
      for (const { label } of rows) expect(label.group).toBe(group);
    }
    const places = groupRows(rowsOf(["23", "25"]), "challenge", null).map(({ group }) =>
      order.indexOf(group ?? ""),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test("by size fall from row to row, and counts and what is not compared come last", () => {
    for (const pair of PAIRS) {
      const [only, ...more] = groupRows(rowsOf(pair), "size", null);
      expect(more).toEqual([]);
      expect(only?.group).toBeNull();
      const sizes = (only?.rows ?? []).map(({ compared }) => compared.deviations);
      const first = sizes.indexOf(null);
      const measured = sizes.filter((size) => size !== null);
      expect(measured, `${pair}`).toEqual(measured.toSorted((a, b) => b - a));
      expect(measured, `${pair}`).toEqual(sizes.slice(0, first));
      const last = (only?.rows ?? []).slice(first);
      expect(last.filter(({ label }) => label.kind === "count").length).toBeGreaterThan(0);
      for (const { label } of only?.rows.slice(0, first) ?? []) expect(label.kind).toBe("rate");
    }
  });
});

describe("the rows of a challenge", () => {
  test.each(CHALLENGE_IDS)(
    "%s are its own and those that also say something of it, in either order",
    (id) => {
      const wanted = labels
        .filter(({ group, also }) => group === id || also.includes(id))
        .map((one) => one.id);
      for (const order of ORDERS) {
        const told = groupRows(rowsOf(["23", "25"]), order, id).flatMap(({ rows }) => idsOf(rows));
        expect(told.toSorted(), order).toEqual(wanted.toSorted());
      }
    },
  );

  test("that also say something of it keep their own heading", () => {
    const guest = labels.find(({ also }) => also.length > 0);
    const [challenge] = guest?.also ?? [];
    const groups = groupRows(rowsOf(["23", "25"]), "challenge", challenge ?? "c01");
    const home = groups.find(({ rows }) => rows.some(({ label }) => label === guest));
    expect(guest).toBeDefined();
    expect(home?.group).toBe(guest?.group);
  });

  test("without indicators are no group at all, not an empty one", () => {
    const rows = rowsOf(["23", "25"]).filter(({ label }) => label.group === "bakgrund");
    expect(groupRows(rows, "challenge", null).map(({ group }) => group)).toEqual(["bakgrund"]);
    expect(groupRows([], "challenge", null)).toEqual([]);
  });
});

describe("what is not here yet", () => {
  test("has no row, and the others keep their order", () => {
    const part = new Map([...shelf].filter(([id]) => id !== "population" && id !== "life_expectancy"));
    expect(idsOf(figureRows(labels, part, "23", "25"))).toEqual(
      labels.map(({ id }) => id).filter((id) => part.has(id)),
    );
    expect(figureRows(labels, new Map(), "23", "25")).toEqual([]);
  });
});

test("by size no value is the smallest difference, and equals keep the order given", () => {
  const made = (id: IndicatorId, second: number | "unpublished"): readonly [IndicatorLabel, Series] => {
    const label = labels.find((one) => one.id === id);
    if (!label) throw new Error(`There is no label ${id}`);
    const series = seriesOf([rowOf((index) => (index === 1 ? second : index === 0 ? 10 : index))], { id });
    return [{ ...label, kind: "rate" }, series];
  };
  const all = [
    made("life_expectancy", "unpublished"),
    made("overcrowded_flats_share", 10),
    made("open_unemployment_share", 12),
    made("foreign_born_share", 10),
  ];
  const rows = figureRows(
    all.map(([label]) => label),
    new Map(all.map(([label, series]) => [label.id, series])),
    "01",
    "03",
  );
  expect(groupRows(rows, "size", null).flatMap((group) => idsOf(group.rows))).toEqual([
    "open_unemployment_share",
    "overcrowded_flats_share",
    "foreign_born_share",
    "life_expectancy",
  ]);
});
