/** The indicator's table: what its columns are, how its rows are ordered, and what Excel gets of it. */

import { describe, expect, test } from "vitest";
import { isNumber } from "../../../src/domain/series.ts";
import {
  categoryColumns,
  crossedColumns,
  figureRows,
  valuesOf,
} from "../../../src/indicators/figures/figureRows.ts";
import { tableText } from "../../../src/indicators/figures/tableText.ts";
import { DEFAULT_VIEW, type SortColumn, type View } from "../../../src/state/view.ts";
import { pictureIn } from "../../fixtures/figures.ts";
import { atlas } from "../../fixtures/report.ts";

const subjectOf = (change: Partial<View>) => {
  const picture = pictureIn({ ...DEFAULT_VIEW, ...change });
  if (!picture) throw new Error("The view shows no indicator");
  return picture.subject;
};
const matching = subjectOf({
  layer: "job_education_match_rate",
  year: 2015,
  part: "kon.kvinnor,fodelse.afrika",
});
const order = (column: SortColumn, descending: boolean) =>
  figureRows(atlas, categoryColumns(matching), { column, descending }, "sv");

describe("the columns", () => {
  test("are the categories of the last breakdown, the others as on the map", () => {
    const columns = categoryColumns(matching);
    expect(columns.map(({ id }) => id)).toEqual([
      "fodelse.totalt",
      "fodelse.sverige",
      "fodelse.norden-eu",
      "fodelse.afrika",
      "fodelse.asien",
      "fodelse.ovriga",
    ]);
    expect(columns.filter(({ shown }) => shown).map(({ id }) => id)).toEqual(["fodelse.afrika"]);
    for (const { part } of columns) expect(part.kon).toBe("kvinnor");
  });

  test("are one for an indicator without breakdowns, two for two indicators", () => {
    const [one, other] = [
      subjectOf({ layer: "population_density", year: 2018 }),
      subjectOf({ layer: "foreign_born_share", year: 2023 }),
    ];
    expect(categoryColumns(one).map(({ id }) => id)).toEqual(["varde"]);
    expect(crossedColumns(one, other).map(({ id, year }) => [id, year])).toEqual([
      ["varde", 2018],
      ["andra", 2023],
    ]);
    expect(valuesOf(crossedColumns(one, other), "01")).toEqual([360, 27.29]);
  });
});

describe("the order", () => {
  test.each([
    ["varde", true],
    ["varde", false],
    ["fodelse.afrika", true],
    ["fodelse.asien", false],
    ["plats", false],
    ["plats", true],
  ] as const)("by %s, descending %s, has what is missing last", (column, descending) => {
    const rows = order(column, descending);
    const at = column === "fodelse.asien" ? 4 : 3;
    const values = rows.map((row) => row.values[at]);
    const numbers = values.filter(isNumber);
    const falls = column === "plats" ? !descending : descending;
    expect(numbers).toEqual([...numbers].sort((a, b) => (falls ? b - a : a - b)));
    if (at === 3) {
      expect(values.at(-1)).toBe("suppressed");
      expect(rows.at(-1)?.county.code).toBe("09");
    }
  });

  test("by another layer's column is the codes'", () =>
    expect(order("namns", true).map(({ county }) => county.code)).toEqual(
      atlas.counties.map(({ code }) => code),
    ));
});

test("Excel gets tabs, decimal commas, signs for what is missing, and codes that keep their zero", () => {
  const text = tableText(
    ["Länskod", "Län", "Kvinnor", "Män"],
    [
      { code: "01", name: "Stockholms län", values: [74.1, -0.5] },
      { code: "09", name: "Gotlands län", values: ["suppressed", 1234567] },
    ],
    [1, 0],
  );
  expect(text).toBe(
    'Länskod\tLän\tKvinnor\tMän\n="01"\tStockholms län\t74,1\t-1\n="09"\tGotlands län\t..\t1234567',
  );
});
