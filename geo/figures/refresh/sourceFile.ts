/** The source files as they lie in `geo/figures/source`: `county_code,year[,breakdown…],value`, sorted, one line a figure. */

import { type CountyCode, parseCounty } from "../../../src/domain/county.ts";
import { Refusal } from "./refusal.ts";

export interface SourceRow {
  readonly county: CountyCode;
  readonly period: string;
  readonly words: readonly string[];
  /** The number as it is written, so that what did not change is not rewritten. */
  readonly text: string;
}

export interface SourceFile {
  /** The first line's words. */
  readonly columns: readonly string[];
  readonly rows: readonly SourceRow[];
}

/** What makes a row's figure this one: county, period and words. */
export const keyOf = (row: { area?: string; county?: string; period: string; words: readonly string[] }) =>
  [row.county ?? row.area, row.period, ...row.words].join(",");

/** Reads a source file. Throws a Refusal naming the line that cannot be read. */
export function parseSource(name: string, text: string): SourceFile {
  const [head = "", ...lines] = text.trimEnd().split("\n");
  const columns = head.split(",");
  const rows = lines.map((line, index) => {
    const fields = line.split(",");
    const [county, period = ""] = [parseCounty(fields[0]), fields[1]];
    const value = fields.at(-1) ?? "";
    if (!county || fields.length !== columns.length || !/^\d{4}(-\d{2})?$/.test(period) || !isFigure(value)) {
      throw new Refusal(`${name}, line ${index + 2}, is no figure of a county: “${line}”`);
    }
    return { county, period, words: fields.slice(2, -1), text: value };
  });
  return { columns, rows };
}

const isFigure = (text: string) => /^-?\d+(\.\d+)?$/.test(text);

/** The file's text, rows sorted by their fields. */
export function writeSource({ columns, rows }: SourceFile): string {
  const sorted = rows.map((row) => [keyOf(row), row.text] as const).sort(([a], [b]) => compare(a, b));
  return `${[columns.join(","), ...sorted.map((pair) => pair.join(","))].join("\n")}\n`;
}

/** Field by field by code unit, as the files were sorted: `0-1`, `10+`, `2-3`. */
function compare(a: string, b: string): number {
  const [left, right] = [a.split(","), b.split(",")];
  const index = left.findIndex((field, n) => field !== right[n]);
  return index < 0 ? 0 : (left[index] ?? "") < (right[index] ?? "") ? -1 : 1;
}

/** Half-up away from zero at that many decimals, free of the errors of binary fractions (1.005 is 1.01). */
export function round(value: number, decimals: number): number {
  // Smaller numbers are written with an exponent of their own.
  const size = Math.abs(value) < 1e-6 ? 0 : Math.abs(value);
  const shifted = Math.round(Number(`${size}e${decimals}`));
  const rounded = Number(`${shifted}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Writes a number as the file's other numbers are: some files have `6.0`, some `6`, where there are decimals. */
export function figureWriter(file: SourceFile, decimals: number): (value: number) => string {
  const bare = file.rows.some(({ text }) => !text.includes("."));
  return (value) => {
    const text = String(round(value, decimals));
    return decimals > 0 && !bare && !text.includes(".") ? `${text}.0` : text;
  };
}
