/** From a table to values: the layouts that are found, and the report in which every row is accounted for. */

import { describe, expect, test } from "vitest";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { areaName } from "../../../src/owndata/areaList.ts";
import { LEFT_OUT, NO_FIXES, twiceKey } from "../../../src/owndata/fixes.ts";
import { guessSettings } from "../../../src/owndata/guess.ts";
import { join, type Report } from "../../../src/owndata/join.ts";
import type { Settings } from "../../../src/owndata/layout.ts";
import { readText } from "../../../src/owndata/readText.ts";

const read = (text: string, change: Partial<Settings> = {}, fixes = {}): Report => {
  const table = readText(text);
  const { settings } = guessSettings(table);
  return join(table, { ...settings, ...change }, { ...NO_FIXES, ...fixes });
};
const NOTHING = { names: 0, twice: 0, cells: 0 };
const all = (value: (code: string, index: number) => string | number) =>
  COUNTY_CODES.map((code, index) => `${areaName("counties", code)};${value(code, index)}`).join("\n");
const valueIn = ({ values, settings, years }: Report, code: string, year: number) =>
  values[years.indexOf(year)]?.[settings.areas === "counties" ? COUNTY_CODES.indexOf(code as "01") : -1];

describe("layouts", () => {
  test("one value for each county", () => {
    const report = read(`Län;Andel\n${all((_, index) => `${index},5`)}`);
    expect(report).toMatchObject({
      matched: 21,
      missing: [],
      open: NOTHING,
      decimals: 1,
      years: [0],
      rows: 21,
    });
    expect(report.settings).toMatchObject({ yearsAt: "one", headRow: 0, areaColumn: 0, valueColumn: 1 });
    expect(report.values[0]?.[20]).toBe(20.5);
  });

  test("years in a column, and the code's column is none of values", () => {
    const report = read(
      "Kod;Län;År;Antal\n01;Stockholms län;2020;7\n01;Stockholms län;2021;8\n03;Uppsala län;2020;9\n",
    );
    expect(report.settings).toMatchObject({
      areaColumn: 1,
      yearsAt: "column",
      yearColumn: 2,
      valueColumn: 3,
    });
    expect(report).toMatchObject({ years: [2020, 2021], matched: 2, open: NOTHING });
    expect(valueIn(report, "01", 2021)).toBe(8);
    expect(valueIn(report, "03", 2021)).toBe("unpublished");
  });

  test("years as headings under a title and above a note", () => {
    const report = read(
      "Andel av befolkningen;;\n;;\nregion;2015;2016 (prel.)\n00 Riket;1;1\n01 Stockholms län;1,5;2\n03 Uppsala län;..;4\n\nKälla: SCB;;\n",
    );
    expect(report.settings).toMatchObject({ headRow: 2, yearsAt: "headings" });
    expect(report).toMatchObject({ years: [2015, 2016], matched: 2, open: NOTHING, signs: { "..": 1 } });
    expect(report.country.first).toEqual([{ row: 3, column: 0, text: "00 Riket" }]);
    expect(report.notes.first.map(({ row, text }) => [row, text])).toEqual([
      [0, "Andel av befolkningen"],
      [7, "Källa: SCB"],
    ]);
    expect(valueIn(report, "03", 2015)).toBe("..");
    expect(valueIn(report, "03", 2016)).toBe(4);
  });

  test("municipalities by code without zero beside a column of years", () => {
    const report = read("kommun;år;värde\n114;2021;5\n1480;2021;6\n2021;2021;7\n");
    expect(report.settings).toMatchObject({
      areas: "municipalities",
      areaColumn: 0,
      yearColumn: 1,
      valueColumn: 2,
    });
    expect(report).toMatchObject({ matched: 3, open: NOTHING });
  });

  test("a number that looks like a year makes no heading of a row with an unknown name", () => {
    const report = read("Län\t2020\nStokholms län\t1900\nUppsala län\t1950");
    expect(report).toMatchObject({ years: [2020], open: { names: 1 } });
    expect(report.settings.headRow).toBe(0);
  });

  test("a table without headings", () => {
    expect(read("AB\t1\nC\t2\nD\t3").settings).toMatchObject({
      headRow: null,
      areaColumn: 0,
      valueColumn: 1,
    });
  });

  test("a table that names no areas is found to be none", () => {
    expect(guessSettings(readText("a;b\nfoo;1")).found).toBe(false);
  });
});

describe("nothing is silently dropped", () => {
  test("a misspelt name waits for the reader, who may take the proposal or leave it out", () => {
    const text = "Län;v\nStokholms län;1\nUppsala län;2";
    expect(read(text)).toMatchObject({ open: { names: 1 }, values: [], matched: 1 });
    const [question] = read(text).unknown.first;
    expect(question).toMatchObject({ text: "Stokholms län", row: 1, proposal: "01" });
    const key = question?.key ?? "";
    expect(valueIn(read(text, {}, { names: { [key]: "01" } }), "01", 0)).toBe(1);
    expect(read(text, {}, { names: { [key]: LEFT_OUT } })).toMatchObject({
      open: NOTHING,
      leftOut: { count: 1 },
    });
    // A decision that no longer fits is no decision.
    expect(read(text, {}, { names: { [key]: "0180" } })).toMatchObject({ open: { names: 1 } });
  });

  test("a row with a value but no name is asked about by itself", () => {
    const { unknown } = read("Län;v\nUppsala län;2\n;3\n;4");
    expect(unknown.first.map(({ key }) => key)).toEqual(["\n2", "\n3"]);
  });

  test("names that stand only in the first of their rows are repeated when the reader says so", () => {
    const text =
      "Län;År;v\nRiket;2020;9\n;2021;9\nUppsala län;2020;2\n;2021;3\nSkåne län;2020;4\n;2021;5\n;;\n";
    const long = { yearsAt: "column", yearColumn: 1, valueColumn: 2 } as const;
    expect(read(text, long)).toMatchObject({ nameless: 3, open: { names: 3 } });
    const report = read(text, { ...long, fill: true });
    expect(report).toMatchObject({ nameless: 3, open: NOTHING, country: { count: 2 }, matched: 2 });
    expect([valueIn(report, "03", 2021), valueIn(report, "12", 2021)]).toEqual([3, 5]);
  });

  test("the same county twice: the same value is said, another is asked about", () => {
    const text = "Län;v\nUppsala län;2\nC;2\n03;5";
    expect(read("Län;v\nUppsala län;2\nC;2")).toMatchObject({ open: NOTHING, sameTwice: 1 });
    const report = read(text);
    expect(report.twice.first[0]).toMatchObject({
      code: "03",
      year: 0,
      values: [{ row: 1 }, { row: 2 }, { row: 3, value: 5 }],
    });
    const fixed = (fixes: object) => valueIn(read(text, {}, fixes), "03", 0);
    expect(fixed({ twice: { [twiceKey("03", 0)]: "3:1" } })).toBe(5);
    expect(fixed({ allTwice: "first" })).toBe(2);
    expect(fixed({ allTwice: "last" })).toBe(5);
  });

  test("what is no number is named by its cell, and is missing once the reader says so", () => {
    const text = "Län;v\nUppsala län;ca 12\nSkåne län;3";
    expect(read(text).notNumbers.first).toEqual([{ row: 1, column: 1, text: "ca 12" }]);
    expect(read(text).open.cells).toBe(1);
    expect(valueIn(read(text, {}, { noNumber: "missing" }), "03", 0)).toBe("unpublished");
  });

  test("a row without a year is named by its cell", () => {
    const report = read("Län;År;v\nUppsala län;2020;1\nSkåne län;;3\nHallands län;2020;4\n", {
      yearsAt: "column",
      yearColumn: 1,
      valueColumn: 2,
    });
    expect(report.notYears.first).toEqual([{ row: 2, column: 1, text: "" }]);
    expect(report.open.cells).toBe(1);
  });

  test("a dash is missing, or nothing when the reader says so", () => {
    const text = "Län;v\nUppsala län;–\nSkåne län;3";
    expect(valueIn(read(text), "03", 0)).toBe("unpublished");
    expect(valueIn(read(text, { dash: "zero" }), "03", 0)).toBe(0);
    expect(read(text).signs["-"]).toBe(1);
  });

  test("more than four decimals are rounded, and counted", () => {
    expect(read("Län;v\nUppsala län;1,23456\nSkåne län;3")).toMatchObject({ rounded: 1, decimals: 4 });
  });
});

describe("counties and municipalities in one table", () => {
  const mixed =
    "region;v\nStockholms län;1\nUpplands Väsby;2\nStockholm;3\nUppsala län;4\nMalmö;5\nLund;6\nGotland;7";

  test("the majority is joined, the others are listed, and Stockholm is the municipality", () => {
    const report = read(mixed);
    expect(report.settings.areas).toBe("municipalities");
    expect(report.otherAreas.first.map(({ text }) => text)).toEqual(["Stockholms län", "Uppsala län"]);
    expect(report).toMatchObject({ open: NOTHING, matched: 5 });
  });

  test("as counties, Stockholm is set aside and never gives its value to the county", () => {
    const report = read(mixed, { areas: "counties" });
    expect(valueIn(report, "01", 0)).toBe(1);
    expect(report.otherAreas.first.map(({ text }) => text)).toContain("Stockholm");
  });

  test("Stockholm among municipalities only is asked about when counties are wanted", () => {
    const report = read("region;v\nStockholm;3\nMalmö;5\nSkåne län;6", { areas: "counties" });
    expect(report.ambiguous.first.map(({ text }) => text)).toEqual(["Stockholm"]);
  });

  test("Habo is asked about where other names have lost their å, ä and ö", () => {
    const report = read("kommun;v\nMalmo;1\nHabo;2\nLund;3");
    expect(report.ambiguous.first[0]).toMatchObject({ text: "Habo", codes: ["0305", "0643"] });
  });
});

/** How often a cell of a table of so many rows is asked for while it is guessed and joined. */
function looks(rows: number): number {
  let count = 0;
  const row = (index: number) =>
    new Proxy(
      [areaName("counties", COUNTY_CODES[index % 21] ?? ""), `${1900 + (index % 100)}`, `${index},5`],
      {
        get(cells, key) {
          if (/^\d+$/.test(String(key))) count += 1;
          return Reflect.get(cells, key);
        },
      },
    );
  const table = Array.from({ length: rows }, (_, index) => row(index));
  const report = join(table, guessSettings(table).settings, NO_FIXES);
  expect(report).toMatchObject({ matchedRows: rows, settings: { yearsAt: "column", valueColumn: 2 } });
  return count;
}

test("twice as many rows are no more than twice the work, and each cell is looked at a few times only", () => {
  // The first thousand rows are looked at more closely.
  const [some, more] = [looks(2000), looks(4000)];
  expect(more).toBeLessThanOrEqual(2 * some);
  expect((more - some) / 2000).toBeLessThan(12);
});
