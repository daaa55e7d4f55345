/** The tables of a comparison on the real content: all pairs, both languages; what is missing is empty and says why, nothing is made up. */

import { describe, expect, test } from "vitest";
import { comparisonTables } from "../../../src/compare/comparisonTable.ts";
import type { ColumnKey, Table } from "../../../src/compare/table.ts";
import type { Pair } from "../../../src/domain/compare.ts";
import type { CountyCode } from "../../../src/domain/county.ts";
import { LOCALES, type Locale } from "../../../src/domain/locale.ts";
import { defaultPart, isNumber, valuesIn } from "../../../src/domain/series.ts";
import type { Cell } from "../../../src/files/cells.ts";
import { compareWords } from "../../fixtures/compareClaims.ts";
import { comparisonInput, PAIRS } from "../../fixtures/comparison.ts";
import { indicatorIn } from "../../fixtures/figures.ts";
import { atlas, content } from "../../fixtures/report.ts";

type Row = Readonly<Partial<Record<ColumnKey, Cell>>>;
const rowsOf = (table: Table | undefined): readonly Row[] =>
  (table?.rows ?? []).map((row) =>
    Object.fromEntries((table?.columns ?? []).map(({ key }, index) => [key, row[index] ?? null])),
  );
const tableOf = (pair: Pair<CountyCode>, locale: Locale, title: string) =>
  comparisonTables(comparisonInput(pair, locale)).find((table) => table.title === title);
const numberIn = (cell: Cell | undefined) =>
  cell === null || cell === undefined || typeof cell === "string" ? null : cell.value;

describe.each(LOCALES)("the tables of every pair in %s", (locale) => {
  const words = compareWords[locale];

  test("have as many cells as columns in every row, no heading or key twice, and no text that is empty or broken", () => {
    for (const pair of PAIRS) {
      for (const { title, columns, rows } of comparisonTables(comparisonInput(pair, locale))) {
        const at = `${pair} ${title}`;
        expect(new Set(columns.map(({ key }) => key)).size, at).toBe(columns.length);
        expect(new Set(columns.map(({ head }) => head)).size, at).toBe(columns.length);
        expect(rows.length, at).toBeGreaterThan(0);
        for (const row of rows) {
          expect(row.length, at).toBe(columns.length);
          const texts = row.filter((cell) => typeof cell === "string");
          expect(texts.filter((text) => text === "" || /undefined|null|NaN|\[object/.test(text))).toEqual([]);
        }
      }
    }
  });

  test("have every figure as its series has it, or say why not", () => {
    for (const [a, b] of PAIRS) {
      const { figures } = comparisonInput([a, b], locale);
      const rows = rowsOf(tableOf([a, b], locale, words.workbook.figures));
      expect(rows).toHaveLength(figures.length);
      for (const [index, { label }] of figures.entries()) {
        const { series } = indicatorIn(label.id, locale);
        const row = rows[index] ?? {};
        const months = series.periods.some((period) => typeof period === "string");
        const told = [
          [a, row.year_a, row.value_a, row.missing_a],
          [b, row.year_b, row.value_b, row.missing_b],
        ] as const;
        for (const [code, year, value, missing] of told) {
          expect((value === null) !== (missing === null), `${label.id} ${code}`).toBe(true);
          if (months) continue;
          const real = valuesIn(series, defaultPart(series), numberIn(year) ?? 0)?.get(code);
          expect(numberIn(value), `${label.id} ${code}`).toBe(isNumber(real) ? real : null);
        }
        const [one, other] = [numberIn(row.value_a), numberIn(row.value_b)];
        const comparable = one !== null && other !== null && numberIn(row.year_a) === numberIn(row.year_b);
        expect(numberIn(row.difference), label.id).toEqual(
          comparable ? expect.closeTo(one - other, 6) : null,
        );
        expect(row.difference_unit === null, label.id).toBe(row.difference === null);
        if (row.difference === null) expect(row.standard_deviations, label.id).toBeNull();
      }
    }
  });

  test("name every example under its county, and under both where it is shared", () => {
    for (const pair of PAIRS) {
      const rows = rowsOf(tableOf(pair, locale, words.rows.exempel));
      const told = rows.map(({ row, county_code }) => `${row} ${county_code}`).sort();
      const real = pair.flatMap((code) =>
        content.examples.examples
          .filter(({ counties }) => counties.includes(code))
          .map(({ name }) => `${name} ${code}`),
      );
      expect(told, `${pair}`).toEqual(real.sort());
    }
  });

  test("list all eleven challenges, with the caution that no example says nothing of the county", () => {
    for (const pair of PAIRS) {
      const table = tableOf(pair, locale, words.rows.utmaningar);
      expect(table?.rows).toHaveLength(11);
      expect(table?.note).toContain(words.split.ours);
      const examples = pair.map((code) =>
        content.examples.examples.some(({ counties }) => counties.includes(code)),
      );
      if (examples.every(Boolean)) expect(table?.note).toContain(words.split.caution);
      else for (const code of pair) expect(table?.note).toContain(atlas.county(code).short);
    }
  });
});

test("two shares differ by percentage points, and a share has its unit", () => {
  const rows = rowsOf(tableOf(["01", "09"], "sv", "Siffror"));
  const units = rows.filter(({ unit }) => unit === "procent").map((row) => row.difference_unit);
  expect(units.length).toBeGreaterThan(0);
  expect(new Set(units.filter((unit) => unit !== null))).toEqual(new Set(["procentenheter"]));
});

test("an uncertain year is said to be uncertain", () => {
  const doubtful = atlas.spells.filter(
    ({ change, confidence }) => change === "holder" && confidence !== "high",
  );
  expect(doubtful.length).toBeGreaterThan(0);
  for (const { county, from } of doubtful) {
    const other = county === "01" ? "03" : "01";
    const changes = rowsOf(tableOf([county, other], "sv", "Aktörer")).find(({ row }) => row === "Byten");
    expect(changes?.text_a).toMatch(new RegExp(`${from}: [^;]*\\(året är (osäkert|inte belagt)\\)`));
  }
});

test("what could not be read is said over the table, and texts that are not here leave their cells empty", () => {
  const input = comparisonInput(["01", "03"], "sv");
  const figures = input.figures.slice(0, 2).map((figure) => ({ ...figure, about: null }));
  const table = comparisonTables({ ...input, figures, failed: 3 }).at(-1);
  expect(table?.note).toBe(compareWords.sv.failed.figures(3));
  for (const row of rowsOf(table)) {
    expect(row).toMatchObject({ source: null, licence: null, definition: null });
    expect(row.row).not.toBeNull();
  }
});
