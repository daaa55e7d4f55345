/** What the rows and columns of a table are, by what is in them: a guess for the reader to see and change. */

import type { OwnAreas } from "../domain/ownFigures.ts";
import { findArea } from "./areaNames.ts";
import { yearHeadings } from "./headings.ts";
import { type Layout, readYear, type Settings, type YearsAt } from "./layout.ts";
import { isMissing } from "./missing.ts";
import { guessStyle, readNumber } from "./numbers.ts";
import { type Cell, cellText, type Table } from "./table.ts";

/** So many rows and columns are looked at. */
const ROWS = 1000;
const COLUMNS = 200;
/** How far above the data a heading may stand. */
const ABOVE = 3;

const widthOf = (table: Table) =>
  Math.min(
    COLUMNS,
    table.reduce((width, row) => Math.max(width, row.length), 0),
  );
const columnsOf = (table: Table) => Array.from({ length: widthOf(table) }, (_, column) => column);
const isNumberText = (text: string) => /^\d+$/.test(text);

/** The areas that a cell may be, of either sort; none for the country. */
function areasIn(text: string): { counties: boolean; municipalities: boolean } {
  const is = (areas: OwnAreas) => ["area", "ambiguous"].includes(findArea(text, areas).kind);
  return { counties: is("counties"), municipalities: is("municipalities") };
}

const AREA_HEADING = /län|kommun|region|county|municipality|område|area|kod|code/i;
const hasAreaHeading = (table: Table, column: number) =>
  table.slice(0, 20).some((row) => row.length > 1 && AREA_HEADING.test(cellText(row, column)));

/** How much a number looks like a code: with its zero it is one, three digits may be, one or two may be anything, and so may a year. */
function codeWeight(text: string): number {
  if (text.startsWith("0")) return 0.9;
  return readYear(text) !== null ? 0 : text.length > 2 ? 0.6 : 0.4;
}

/** How much a text looks like an area's; `codes` where a number may be a code. */
function areaWeight(text: string, codes: boolean): number {
  const { counties, municipalities } = areasIn(text);
  if (!counties && !municipalities) return 0;
  return !isNumberText(text) ? 1 : codes || text.startsWith("0") ? codeWeight(text) : 0;
}

/** How much a column looks like one of areas. Numbers count where codes stand: in the first column, or under a heading that says so. */
function areaScore(table: Table, column: number): number {
  const codes = column === 0 || hasAreaHeading(table, column);
  let [hits, filled] = [0, 0];
  const seen = new Set<string>();
  const weights = new Map<string, number>();
  for (const row of table.slice(0, ROWS)) {
    const text = cellText(row, column);
    if (text === "") continue;
    filled += 1;
    const weight = weights.get(text) ?? areaWeight(text, codes);
    weights.set(text, weight);
    hits += weight;
    if (weight > 0) seen.add(text);
  }
  return filled === 0 ? 0 : (hits / filled) * Math.min(21, seen.size);
}

const best = <T>(items: readonly T[], score: (item: T) => number): T | undefined => {
  let [top, winner]: [number, T | undefined] = [0, undefined];
  for (const item of items) {
    const scored = score(item);
    if (scored > top) [top, winner] = [scored, item];
  }
  return winner;
};

/**
 * The row with the headings: of those near above the data the one with most years beside the areas, the upper one of equals
 * (a row of data may hold a number that looks like a year), else the nearest that has anything there.
 */
function findHead(table: Table, first: number, areaColumn: number): number | null {
  const near = Array.from({ length: Math.min(ABOVE, first) }, (_, index) => first - 1 - index);
  const others = (row: number) => (table[row] ?? []).filter((_, column) => column !== areaColumn);
  const years = (row: number) => others(row).filter((cell) => readYear(cell) !== null).length;
  const withYears = best(near.toReversed(), years);
  const withText = near.find((row) => others(row).some((cell) => String(cell).trim() !== ""));
  return withYears ?? withText ?? null;
}

/** The first row of the data that row `found` belongs to: rows above it with a text and a number are data, too, with a name that is not known. */
function firstOfBlock(table: Table, found: number, areaColumn: number): number {
  const isNumber = (cell: Cell) =>
    typeof cell === "number"
      ? readYear(cell) === null
      : /^\S*\d/.test(cell.trim()) && readYear(cell) === null;
  const isData = (row: readonly Cell[] = []) =>
    cellText(row, areaColumn) !== "" && row.some((cell, column) => column !== areaColumn && isNumber(cell));
  let first = found;
  while (first > 0 && isData(table[first - 1])) first -= 1;
  return first;
}

/** Of a column's cells under the headings: how many are years, numbers and filled at all. */
function contentOf(table: Table, from: number, column: number) {
  const cells: Cell[] = table.slice(from, from + ROWS).map((row) => row[column] ?? "");
  const filled = cells.filter((cell) => !isMissing(cell));
  const style = guessStyle(filled);
  return {
    filled: filled.length,
    years: filled.filter((cell) => readYear(cell) !== null).length,
    numbers: filled.filter((cell) => readNumber(cell, style) !== null).length,
  };
}

/** The sort of areas that most of the rows are of, by names that are of one sort only. */
function guessAreas(table: Table, column: number): OwnAreas {
  const only = { counties: 0, municipalities: 0 };
  for (const text of new Set(table.map((row) => cellText(row, column)))) {
    const { counties, municipalities } = areasIn(text);
    if (counties && !municipalities) only.counties += 1;
    if (municipalities && !counties) only.municipalities += 1;
  }
  return only.municipalities > only.counties ? "municipalities" : "counties";
}

const CODE_HEADING = /kod|code|\bid\b|\bnr\b|nummer/i;
const YEAR_HEADING = /^(år|year|tid|period|time)\b/i;

/** The cells that hold values in a layout, row by row. */
export function* valueCells(table: Table, layout: Layout): Generator<Cell> {
  const columns =
    layout.yearsAt === "headings"
      ? yearHeadings(table, layout).map(({ column }) => column)
      : [layout.valueColumn];
  for (let row = (layout.headRow ?? -1) + 1; row < table.length; row++)
    for (const column of columns) yield table[row]?.[column] ?? "";
}

/** The layout of a table in which some column names areas; null where none does. */
function guessLayout(table: Table): Layout | null {
  const columns = columnsOf(table);
  const areaColumn = best(columns, (column) => areaScore(table, column));
  if (areaColumn === undefined) return null;
  const isArea = (row: readonly Cell[]) => {
    const text = cellText(row, areaColumn);
    const { counties, municipalities } = areasIn(text);
    return counties || municipalities || (text !== "" && findArea(text, "counties").kind === "country");
  };
  // A table's own title may name an area: data has something beside it.
  const isData = (row: readonly Cell[]) =>
    isArea(row) && row.some((cell, column) => column !== areaColumn && String(cell).trim() !== "");
  const first = firstOfBlock(table, Math.max(0, table.findIndex(isData)), areaColumn);
  const headRow = findHead(table, first, areaColumn);
  const heading = (column: number) => (headRow === null ? "" : cellText(table[headRow], column));
  const headings = yearHeadings(table, { headRow, areaColumn }).map(({ column }) => column);
  const content = new Map(columns.map((column) => [column, contentOf(table, first, column)]));
  const share = (column: number, what: "years" | "numbers") => {
    const { filled, [what]: count } = content.get(column) ?? { filled: 0, years: 0, numbers: 0 };
    return filled === 0 ? 0 : count / filled;
  };
  const others = columns.filter((column) => column !== areaColumn);
  const yearColumn = best(others, (column) =>
    share(column, "years") < 0.9 ? 0 : YEAR_HEADING.test(heading(column)) ? 2 : 1,
  );
  const values = others.filter((column) => share(column, "numbers") >= 0.5 && column !== yearColumn);
  // All values may happen to look like years; then there is no column of years.
  const isLong = yearColumn !== undefined && values.length > 0;
  const yearsAt: YearsAt = headings.length > 0 ? "headings" : isLong ? "column" : "one";
  const plain = values.filter((column) => !CODE_HEADING.test(heading(column)));
  const valueColumn = plain[0] ?? values[0] ?? yearColumn ?? others[0] ?? areaColumn;
  return { headRow, areaColumn, yearsAt, yearColumn: yearColumn ?? valueColumn, valueColumn };
}

/** The layout to begin with where nothing could be guessed. */
const PLAIN: Layout = { headRow: 0, areaColumn: 0, yearsAt: "one", yearColumn: 1, valueColumn: 1 };

/** Settings for a table, all guessed; `found` is false where no column names areas. */
export function guessSettings(table: Table): { readonly settings: Settings; readonly found: boolean } {
  const layout = guessLayout(table);
  const settings = withGuesses(table, layout ?? PLAIN);
  return { settings, found: layout !== null };
}

/** A layout with what follows from it: the sort of areas and the decimal sign. */
export function withGuesses(table: Table, layout: Layout): Settings {
  return {
    ...layout,
    areas: guessAreas(table, layout.areaColumn),
    decimal: guessStyle(valueCells(table, layout)).decimal,
    fill: false,
    dash: "missing",
  };
}
