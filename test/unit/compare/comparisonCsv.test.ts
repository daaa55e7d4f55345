/** The CSV of a comparison, read back by another reader: what comes out is what went in, and no text is a formula. */

import { dsvFormat } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparisonCsv } from "../../../src/compare/comparisonCsv.ts";
import { type Comparison, comparisonOf } from "../../../src/compare/comparisonTable.ts";
import { COLUMN_KEYS } from "../../../src/compare/table.ts";
import { LOCALES, type Locale } from "../../../src/domain/locale.ts";
import { type Cell, numberCell } from "../../../src/files/cells.ts";
import { harmless } from "../../../src/files/csvFields.ts";
import { comparisonInput, PAIRS } from "../../fixtures/comparison.ts";

const MADE = { day: "1 maj 2026", address: "https://example.org/?lan=01&jamfor=09" };
const DIALECTS = { sv: [";", ","], en: [",", "."] } as const;

/** Header and rows, as a program reads them. */
function read(text: string, locale: Locale): readonly (readonly string[])[] {
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  return dsvFormat(DIALECTS[locale][0]).parseRows(text.slice(1));
}

/** The field as the cell that it stands for: a number is one by its column's cell, not by its look. */
function isField(field: string | undefined, cell: Cell, locale: Locale): boolean {
  if (cell === null) return field === "";
  if (typeof cell === "string")
    return field === ("=+-@\t\r".includes(cell.charAt(0)) && cell ? `'${cell}` : cell);
  const shape = new RegExp(
    `^-?\\d+${cell.decimals > 0 ? `[${DIALECTS[locale][1]}]\\d{${cell.decimals}}` : ""}$`,
  );
  return shape.test(field ?? "") && Number(field?.replace(",", ".")) === cell.value;
}

/** Cells that are not as they were in the tables. */
function faultsOf(comparison: Comparison, locale: Locale): readonly string[] {
  const [header = [], ...rows] = read(comparisonCsv(comparison), locale);
  const column = (key: string) => header.indexOf(key);
  const told = comparison.tables.flatMap(({ title, columns, rows }) =>
    rows.map((cells) => ({ title, columns, cells })),
  );
  const [a, b] = comparison.codes;
  return told.flatMap(({ title, columns, cells }, index) => {
    const row = rows[index] ?? [];
    const known = new Set(["section", "county_code_a", "county_a", "county_code_b", "county_b"]);
    const whole = row.length === header.length && row[column("section")] === title;
    const codes = row[column("county_code_a")] === a && row[column("county_code_b")] === b;
    const wrong = columns.filter(({ key }, no) => {
      known.add(key);
      return !isField(row[column(key)], cells[no] ?? null, locale);
    });
    const strayed = header.filter((key, no) => !known.has(key) && row[no] !== "");
    return whole && codes && wrong.length === 0 && strayed.length === 0 ? [] : [row.join(" | ")];
  });
}

describe.each(LOCALES)("the CSV in %s", (locale) => {
  test("is what the tables have, for every pair", () => {
    expect(
      PAIRS.flatMap((pair) => faultsOf(comparisonOf(comparisonInput(pair, locale), MADE), locale)),
    ).toEqual([]);
  });

  test("has the same columns for every pair, and the notes", () => {
    const files = PAIRS.map((pair) => {
      const comparison = comparisonOf(comparisonInput(pair, locale), MADE);
      return { comparison, rows: read(comparisonCsv(comparison), locale) };
    });
    expect(new Set(files.map(({ rows }) => rows[0]?.join())).size).toBe(1);
    for (const { comparison, rows } of files) {
      const texts = rows.map((row) => row[5 + COLUMN_KEYS.indexOf("text")]);
      const { workbook } = comparison.words;
      for (const text of [...workbook.texts, workbook.notService]) expect(texts).toContain(text);
      for (const { note } of comparison.tables) if (note !== null) expect(texts).toContain(note);
    }
  });
});

/** A comparison of one table with three columns. */
const ofRows = (locale: Locale, rows: readonly (readonly Cell[])[]): Comparison => ({
  ...comparisonOf(comparisonInput(["01", "03"], locale), MADE),
  tables: [
    {
      title: "T",
      note: null,
      columns: [
        { key: "row", head: "" },
        { key: "value_a", head: "" },
        { key: "doubts", head: "" },
      ],
      rows,
    },
  ],
});

test("any text and number arrives as it was, whatever is in it", () => {
  const text = fc.string({ unit: fc.constantFrom(..."abÅ=+-@'\";, \t\r\n–\u00a0🧭"), maxLength: 12 });
  const number = fc
    .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 3 }))
    .map(([value, decimals]) => numberCell(value / 10 ** decimals, decimals));
  const row = fc.tuple(text, fc.option(number), fc.option(text.filter(Boolean)));
  fc.assert(
    fc.property(fc.constantFrom(...LOCALES), fc.array(row, { maxLength: 8 }), (locale, rows) => {
      expect(faultsOf(ofRows(locale, rows), locale)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("no text begins as a formula; a negative number is still a number", () => {
  const start = fc.constantFrom("=", "+", "-", "@", "\t", "\r");
  fc.assert(
    fc.property(fc.constantFrom(...LOCALES), start, fc.string(), (locale, first, rest) => {
      const [, row] = read(
        comparisonCsv(ofRows(locale, [[first + rest, numberCell(-1.5, 1), null]])),
        locale,
      );
      expect(row?.[5 + COLUMN_KEYS.indexOf("row")]).toBe(`'${first}${rest}`);
      expect(row?.[5 + COLUMN_KEYS.indexOf("value_a")]).toBe(locale === "sv" ? "-1,5" : "-1.5");
    }),
  );
  for (const plain of ["", "a=1", " =1", "−1", "'=1", "01", "1-2"]) expect(harmless(plain)).toBe(plain);
});
