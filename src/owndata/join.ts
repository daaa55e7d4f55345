/** Every row finds its area, or is said: what was matched, what is unclear, and what is set aside. Nothing vanishes, nothing is guessed. */

import { OWN_DECIMALS } from "../domain/ownFigures.ts";
import type { MissingReason } from "../domain/series.ts";
import { AREA_CODES } from "./areaList.ts";
import { type Fixes, LEFT_OUT, NO_YEAR, spotKey, twiceKey } from "./fixes.ts";
import { valueCells } from "./guess.ts";
import { yearHeadings } from "./headings.ts";
import { readYear, type Settings } from "./layout.ts";
import { MISSING_AS, MISSING_SIGNS, type MissingSign, missingSign } from "./missing.ts";
import { decimalsOf, guessStyle, readNumber } from "./numbers.ts";
import { type NameQuestion, namesOf } from "./rowNames.ts";
import { type Cell, cellText, clip, type Table } from "./table.ts";

/** A cell, by row and column from 0, with what stands in it. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

type Value = number | MissingReason;
interface Entry extends Spot {
  readonly value: Value;
}
/** An entry before anyone has to read it: most never are. */
type Place = Omit<Entry, "text">;
/** All that the table says of an area in a year. */
interface Said {
  readonly code: string;
  readonly year: number;
  readonly places: Place[];
}
/** An area that has several different values in one year. */
export interface Twice {
  readonly code: string;
  readonly year: number;
  readonly values: readonly Entry[];
}

/** The first of many, and how many there are. */
export interface Some<T> {
  readonly count: number;
  readonly first: readonly T[];
}

/** How many decisions are open. */
export interface Open {
  readonly names: number;
  readonly twice: number;
  /** Cells that are no number or no year. */
  readonly cells: number;
}

export interface Report {
  readonly settings: Settings;
  /** Rows that hold something, below the headings. */
  readonly rows: number;
  /** Rows with a value and an empty cell where the name should be. */
  readonly nameless: number;
  /** Rows whose name waits for the reader. */
  readonly waitingRows: number;
  /** Rows whose area was found, with those that the reader helped. */
  readonly matchedRows: number;
  /** Areas that have a row. */
  readonly matched: number;
  /** Areas without a row, by code. */
  readonly missing: readonly string[];
  /** Names that are a question, also those that the reader has answered. */
  readonly ambiguous: Some<NameQuestion>;
  readonly unknown: Some<NameQuestion>;
  readonly twice: Some<Twice>;
  /** Cells that say again what another row said. */
  readonly sameTwice: number;
  readonly notNumbers: Some<Spot>;
  readonly notYears: Some<Spot>;
  readonly country: Some<Spot>;
  readonly otherAreas: Some<Spot>;
  readonly notes: Some<Spot>;
  readonly leftOut: Some<Spot>;
  readonly signs: Readonly<Record<MissingSign, number>>;
  /** Values with more decimals than are kept. */
  readonly rounded: number;
  readonly years: readonly number[];
  readonly decimals: number;
  /** What stands after the numbers, as `%`. */
  readonly unit: string;
  /** A number that comma and point leave open, where no other cell tells; null when there is none. */
  readonly doubtful: string | null;
  readonly open: Open;
  /** Of each year, the areas in the order of their codes; none while a decision is open. */
  readonly values: readonly (readonly (number | MissingReason)[])[];
}

/** So many of each are shown. */
const SHOWN = 100;
const some = <T>(all: readonly T[], clip: (one: T) => T = (one) => one): Some<T> => ({
  count: all.length,
  first: all.slice(0, SHOWN).map(clip),
});
/** A cell may be as long as the file; so much of it is shown. */
const clipped = <T extends { readonly text: string }>(one: T): T => ({ ...one, text: clip(one.text) });
const round = (value: number) => Number(value.toFixed(OWN_DECIMALS));

/** The cells with values in a row, each with its year; a year of null could not be read. Rows of one year share one list. */
function cellsOf(table: Table, settings: Settings) {
  const { yearsAt, yearColumn, valueColumn } = settings;
  const headings = yearHeadings(table, settings);
  // Until the year is given, the values stand under none.
  const one = [{ column: valueColumn, year: NO_YEAR }];
  const ofYear = new Map<Cell, readonly { readonly column: number; readonly year: number | null }[]>();
  return (row: readonly Cell[]) => {
    if (yearsAt === "headings") return headings;
    if (yearsAt === "one") return one;
    const text = row[yearColumn] ?? "";
    const known = ofYear.get(text);
    if (known) return known;
    const cells = [{ column: valueColumn, year: readYear(text) }];
    ofYear.set(text, cells);
    return cells;
  };
}

/** What the reader has decided on a name: an area's code, that its rows are left out, or nothing yet. */
function decide({ key, codes }: NameQuestion, { areas }: Settings, fixes: Fixes): string | null {
  const fix = fixes.names[key] ?? "";
  if (fix === LEFT_OUT || AREA_CODES[areas].includes(fix)) return fix;
  return codes.length === 0 && fixes.allUnknown === "out" ? LEFT_OUT : null;
}

/** The report on a table read as `settings` say, with what the reader has decided. */
export function join(table: Table, settings: Settings, fixes: Fixes): Report {
  const { areas, yearColumn, dash } = settings;
  const style = guessStyle(valueCells(table, settings));
  const numbers = { decimal: settings.decimal, unit: style.unit };
  const cellsIn = cellsOf(table, settings);
  const named = namesOf(table, settings, (row) =>
    cellsIn(row).some(({ column }) => cellText(row, column) !== ""),
  );
  const signs = Object.fromEntries(MISSING_SIGNS.map((sign) => [sign, 0])) as Record<MissingSign, number>;
  const said: Said[] = [];
  const saidOf = new Map<string, Map<number, Said>>();
  const [notNumbers, notYears, leftOut]: [Spot[], Spot[], Spot[]] = [[], [], []];
  const waiting = new Set<NameQuestion>();
  const years = new Set<number>(
    settings.yearsAt === "headings" ? cellsIn([]).map(({ year }) => year ?? 0) : [],
  );
  const places = new Set<string>();
  let [matchedRows, rounded] = [0, 0];

  const put = (code: string, year: number, place: Place) => {
    const ofCode = saidOf.get(code) ?? new Map<number, Said>();
    const there = ofCode.get(year);
    if (there) {
      there.places.push(place);
      return;
    }
    const one = { code, year, places: [place] };
    said.push(one);
    saidOf.set(code, ofCode.set(year, one));
  };

  const readValue = (cell: Cell, row: number, column: number): Value => {
    const sign = missingSign(cell);
    if (sign !== null) {
      signs[sign] += 1;
      return sign === "-" && dash === "zero" ? 0 : MISSING_AS[sign];
    }
    const value = readNumber(cell, numbers);
    if (value === null) {
      notNumbers.push({ row, column, text: String(cell).trim() });
      return "unpublished";
    }
    const kept = round(value);
    if (kept !== value && decimalsOf(value, OWN_DECIMALS + 1) > OWN_DECIMALS) rounded += 1;
    return kept;
  };

  for (const { row, spot, code, question: key } of named.rows) {
    const question = key === null ? undefined : named.questions.get(key);
    const area = question ? decide(question, settings, fixes) : code;
    if (question && area === null) waiting.add(question);
    if (area === LEFT_OUT) leftOut.push(spot);
    if (area === null || area === LEFT_OUT) continue;
    matchedRows += 1;
    places.add(area);
    for (const { column, year } of cellsIn(row)) {
      if (year === null) {
        notYears.push({ row: spot.row, column: yearColumn, text: cellText(row, yearColumn) });
        continue;
      }
      years.add(year);
      put(area, year, { row: spot.row, column, value: readValue(row[column] ?? "", spot.row, column) });
    }
  }

  const { twice, openTwice, sameTwice, chosen } = choose(table, said, fixes);
  const ascending = [...years].sort((a, b) => a - b);
  const values = ascending.map((year) =>
    AREA_CODES[areas].map((code): Value => chosen.get(saidOf.get(code)?.get(year)) ?? "unpublished"),
  );
  const decimals = values
    .flat()
    .reduce<number>(
      (most, v) => (typeof v === "number" ? Math.max(most, decimalsOf(v, OWN_DECIMALS)) : most),
      0,
    );
  const questions = [...named.questions.values()];
  const unread = fixes.noNumber === "ask" ? notNumbers.length + notYears.length : 0;
  const open: Open = { names: waiting.size, twice: openTwice, cells: unread };
  const isOpen = Object.values(open).some((count) => count > 0);
  return {
    settings,
    rows: named.count,
    nameless: named.nameless,
    waitingRows: [...waiting].reduce((sum, { rows }) => sum + rows, 0),
    matchedRows,
    matched: places.size,
    missing: AREA_CODES[areas].filter((code) => !places.has(code)),
    ambiguous: some(
      questions.filter(({ codes }) => codes.length > 0),
      clipped,
    ),
    unknown: some(
      questions.filter(({ codes }) => codes.length === 0),
      clipped,
    ),
    twice,
    sameTwice,
    notNumbers: some(notNumbers, clipped),
    notYears: some(notYears, clipped),
    country: some(named.country, clipped),
    otherAreas: some(named.otherAreas, clipped),
    notes: some(named.notes, clipped),
    leftOut: some(leftOut, clipped),
    signs,
    rounded,
    years: ascending,
    decimals,
    unit: style.unit,
    doubtful: style.sure ? null : style.doubtful,
    open,
    values: isOpen ? [] : values,
  };
}

/** One value for each area and year, and where the reader has to say which. */
function choose(table: Table, said: readonly Said[], fixes: Fixes) {
  const chosen = new Map<Said | undefined, Value>();
  const shown: Twice[] = [];
  let [sameTwice, openTwice, count] = [0, 0, 0];
  const withText = (place: Place): Entry => ({ ...place, text: cellText(table[place.row], place.column) });
  for (const one of said) {
    const { code, year, places: all } = one;
    const [first] = all;
    if (!first) continue;
    if (all.every(({ value }) => value === first.value)) {
      sameTwice += all.length - 1;
      chosen.set(one, first.value);
      continue;
    }
    const place = fixes.twice[twiceKey(code, year)];
    const decided = place === undefined ? undefined : all.find((entry) => spotKey(entry) === place);
    const byRule = fixes.allTwice === "first" ? first : fixes.allTwice === "last" ? all.at(-1) : undefined;
    const entry = decided ?? byRule;
    if (entry) chosen.set(one, entry.value);
    else openTwice += 1;
    count += 1;
    if (shown.length < SHOWN) shown.push({ code, year, values: all.slice(0, SHOWN).map(withText) });
  }
  return { twice: { count, first: shown }, openTwice, sameTwice, chosen };
}
