// @vitest-environment jsdom
/** The workbook of a comparison, opened by a reader of our own: sheets, cells, types, what stays in sight, and nothing that runs. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Comparison, comparisonOf } from "../../../src/compare/comparisonTable.ts";
import { comparisonWorkbook } from "../../../src/compare/comparisonWorkbook.ts";
import type { Table } from "../../../src/compare/table.ts";
import type { Pair } from "../../../src/domain/compare.ts";
import type { CountyCode } from "../../../src/domain/county.ts";
import { LOCALES, type Locale } from "../../../src/domain/locale.ts";
import { type Cell, numberCell } from "../../../src/files/cells.ts";
import { sheetNames } from "../../../src/files/sheetNames.ts";
import { compareWords } from "../../fixtures/compareClaims.ts";
import { comparisonInput } from "../../fixtures/comparison.ts";
import { type ReadCell, type ReadSheet, readWorkbook } from "../../fixtures/readWorkbook.ts";

const MADE = { day: "1 maj 2026", address: "https://example.org/?lan=01&jamfor=09" };
/** The capital and Gotland; two that share an example; two without any; the longest names. */
const SOME: readonly Pair<CountyCode>[] = [
  ["01", "09"],
  ["07", "10"],
  ["04", "06"],
  ["14", "22"],
];

const comparison = (pair: Pair<CountyCode>, locale: Locale) =>
  comparisonOf(comparisonInput(pair, locale), MADE);
const read = async (of: Comparison) => readWorkbook(await comparisonWorkbook(of));
const textOf = (cell: ReadCell | undefined) => (cell?.type === "text" ? cell.text : null);

/** What a cell must be when it is read: trailing empty ones are not there. */
function expected(cell: Cell): ReadCell {
  if (cell === null) return null;
  if (typeof cell === "string") return { type: "text", text: cell };
  const whole = cell.grouped ? "#,##0" : "0";
  const format = cell.decimals > 0 ? `${whole}.${"0".repeat(cell.decimals)}` : whole;
  return { type: "number", number: cell.value, format };
}
const filled = (row: readonly ReadCell[] | undefined, length: number) =>
  Array.from({ length }, (_, index) => row?.[index] ?? null);

/** Holds that a sheet shows the table: title in A1, heads in one row, every row under them and nothing else. */
function expectTable(sheet: ReadSheet | undefined, table: Table) {
  const columns = table.columns.length;
  expect(textOf(sheet?.rows[0]?.[0])).toContain(table.title);
  expect(textOf(sheet?.rows[1]?.[0])).toContain(table.note ?? "");
  expect(sheet?.rows[2]?.map(textOf)).toEqual(table.columns.map(({ head }) => head));
  expect(sheet?.rows.slice(3).map((row) => filled(row, columns))).toEqual(
    table.rows.map((row) => row.map(expected)),
  );
  expect(sheet?.rows.slice(2).some((row) => row.length > columns)).toBe(false);
  expect(sheet?.frozen).toEqual({ rows: 3, columns: 1 });
  expect(sheet?.widths).toHaveLength(columns);
}

describe.each(LOCALES)("the workbook in %s", (locale) => {
  test.each(SOME)("of %s and %s has cover, notes and every table as it is", async (...pair) => {
    const of = comparison(pair, locale);
    const { workbook } = compareWords[locale];
    const [cover, notes, ...sheets] = await read(of);
    const said = cover?.rows.map((row) => textOf(row[0])) ?? [];
    expect(said[0]).toBe(
      `${locale === "sv" ? "Jämförelse" : "Comparison"}: ${of.names.join(locale === "sv" ? " och " : " and ")}`,
    );
    expect(said).toContain(workbook.made(MADE.day, MADE.address));
    expect(said).toContain(workbook.notService);
    // The contents name every sheet after the cover.
    for (const { name } of [...(notes ? [notes] : []), ...sheets])
      expect(said.some((text) => text?.endsWith(name))).toBe(true);
    expect(notes?.rows.slice(1).map((row) => textOf(row[0]))).toEqual(workbook.texts);
    expect(sheets.map(({ name }) => name)).toEqual(of.tables.map(({ title }) => title));
    for (const [index, table] of of.tables.entries()) expectTable(sheets[index], table);
    for (const { merged, formulas } of sheets)
      expect({ merged, formulas }).toEqual({ merged: 0, formulas: 0 });
  });
});

test("county codes are text with their zero", async () => {
  const [, , actors] = await read(comparison(["01", "09"], "sv"));
  expect(actors?.rows[3]).toEqual([
    { type: "text", text: "Länskod" },
    { type: "text", text: "01" },
    { type: "text", text: "09" },
  ]);
});

/** A comparison of one table with one column of texts. */
const ofTexts = (texts: readonly Cell[]): Comparison => ({
  ...comparison(["01", "03"], "sv"),
  tables: [{ title: "T", note: null, columns: [{ key: "row", head: "H" }], rows: texts.map((one) => [one]) }],
});

test("what looks like a formula is a text, what is a number a number", async () => {
  const formulas = [
    '=HYPERLINK("https://example.org";"x")',
    "+1",
    "-1",
    "@SUM(A1)",
    "=1+1",
    "01",
    "<b>&amp;",
  ];
  const cells = [...formulas, numberCell(-1.5, 1), numberCell(0, 0)];
  const [, , sheet] = await read(ofTexts(cells));
  expect(sheet?.rows.slice(3).map(([cell]) => cell)).toEqual(cells.map(expected));
  expect(sheet?.formulas).toBe(0);
});

test("any text arrives as it is", async () => {
  // No control characters: XML has none.
  const text = fc.string({ unit: fc.constantFrom(..."abåÖ=+-@'\"<>&;, \n–\u00a0🧭]"), minLength: 1 });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
      const [, , sheet] = await read(ofTexts(texts));
      expect(sheet?.rows.slice(3).map(([cell]) => cell)).toEqual(texts.map(expected));
    }),
    { numRuns: 15 },
  );
});

test("sheet names are such that every program takes them", () => {
  const title = fc.string({ unit: fc.constantFrom(..."aAbÅ[]:*?/\\' 🧭\n"), maxLength: 60 });
  fc.assert(
    fc.property(fc.array(title, { maxLength: 12 }), (titles) => {
      const names = sheetNames(titles);
      expect(names).toHaveLength(titles.length);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) {
        expect(name).toMatch(/^(?!')[^[\]:*?/\\\n]{1,31}(?<!')$/);
        expect(name.isWellFormed()).toBe(true);
      }
    }),
  );
});
