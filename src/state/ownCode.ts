/** Own figures as the short text that an address's fragment carries, and back: nobody's word is taken for what such a text says. */

import { COUNTY_CODES } from "../domain/county.ts";
import {
  OWN_DECIMALS,
  OWN_TITLE_LENGTH,
  OWN_UNIT_LENGTH,
  type OwnAreas,
  type OwnFigures,
} from "../domain/ownFigures.ts";
import { MISSING_REASONS } from "../domain/series.ts";
import { ByteReader, ByteWriter } from "./ownBytes.ts";

/** The form's letter, the first of every code: a later form gets another one. */
const FORM = "a";
/** Characters of the longest code that is looked at. */
export const LONGEST_OWN_CODE = 32_000;
const MOST_YEARS = 60;
const YEARS = [1000, 2999] as const;
/** The largest value in units of its last decimal: the difference of two such is still a whole number to the last digit. */
const LARGEST = 1e15;
/** How many areas the figures are of. */
const AREA_COUNTS: Readonly<Record<OwnAreas, number>> = {
  counties: COUNTY_CODES.length,
  municipalities: 290,
};

/** Control and direction-changing characters, and such as have no meaning: they could make the sender's words read as something else. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u;
const isText = (text: string, longest: number) =>
  text === text.trim() && [...text].length <= longest && !UNSEEN.test(text);

/** Whether the figures are what an address may carry: plain text, whole rows, and numbers with no more decimals than they say. */
function isSound({ title, unit, decimals, areas, years, values }: OwnFigures): boolean {
  const isValue = (value: unknown) =>
    typeof value === "number"
      ? Math.abs(value) * 10 ** decimals <= LARGEST && inUnits(value, decimals) / 10 ** decimals === value
      : MISSING_REASONS.some((reason) => reason === value);
  const isYear = (year: number, index: number) =>
    Number.isInteger(year) && YEARS[0] <= year && year <= YEARS[1] && year > (years[index - 1] ?? 0);
  return (
    title !== "" &&
    isText(title, OWN_TITLE_LENGTH) &&
    isText(unit, OWN_UNIT_LENGTH) &&
    Number.isInteger(decimals) &&
    0 <= decimals &&
    decimals <= OWN_DECIMALS &&
    0 < years.length &&
    years.length <= MOST_YEARS &&
    years.every(isYear) &&
    values.length === years.length &&
    values.every((row) => row.length === AREA_COUNTS[areas] && row.every(isValue))
  );
}

/** `value` in whole units of its last decimal. */
const inUnits = (value: number, decimals: number) => Math.round(value * 10 ** decimals);

/**
 * From what the next value of a row is told: the same area's in the year before, else the one before it in the row.
 * Neighbours in time are alike, and a small difference is a short number.
 */
const expected = (before: readonly (number | null)[], index: number, last: number) => before[index] ?? last;

/** Whole numbers of either sign as ones from 0 on: 0, −1, 1, −2 … */
const folded = (step: number) => (step < 0 ? -2 * step - 1 : 2 * step);
const unfolded = (number: number) => (number % 2 ? -(number + 1) / 2 : number / 2);

/** The figures as an address carries them, `decodeOwn` gives the same back; throws a RangeError for figures that none may carry. */
export function encodeOwn(figures: OwnFigures): string {
  if (!isSound(figures)) throw new RangeError("The figures are not what an address may carry");
  const { title, unit, kind, areas, decimals, years, values } = figures;
  const bytes = new ByteWriter();
  bytes.number(decimals * 4 + (kind === "count" ? 2 : 0) + (areas === "municipalities" ? 1 : 0));
  bytes.text(title);
  bytes.text(unit);
  bytes.number(years.length);
  years.forEach((year, index) => {
    bytes.number(year - (years[index - 1] ?? YEARS[0]));
  });
  let before: readonly (number | null)[] = [];
  for (const row of values) {
    let last = 0;
    before = row.map((value, index) => {
      if (typeof value !== "number") {
        bytes.number(MISSING_REASONS.indexOf(value));
        return before[index] ?? null;
      }
      const units = inUnits(value, decimals);
      bytes.number(MISSING_REASONS.length + folded(units - expected(before, index, last)));
      last = units;
      return units;
    });
  }
  const code = FORM + bytes.sealed();
  if (code.length > LONGEST_OWN_CODE) throw new RangeError("The figures are too many for an address");
  return code;
}

/** The figures in `bytes`; null where they are anything but what `encodeOwn` writes. */
function unpack(bytes: ByteReader): OwnFigures | null {
  const head = bytes.number();
  const [title, unit] = [bytes.text(), bytes.text()];
  const count = bytes.number();
  // Before anything is made of them: numbers from outside say how much work there is.
  if (!(head < 4 * (OWN_DECIMALS + 1) && count <= MOST_YEARS)) return null;
  const decimals = Math.floor(head / 4);
  const areas = head % 2 ? "municipalities" : "counties";
  const years: number[] = [];
  while (years.length < count) years.push(bytes.number() + (years.at(-1) ?? YEARS[0]));
  let before: readonly (number | null)[] = [];
  const values = years.map(() => {
    let last = 0;
    const units: (number | null)[] = [];
    const row = Array.from({ length: AREA_COUNTS[areas] }, (_, index) => {
      const number = bytes.number();
      const reason = MISSING_REASONS[number];
      units[index] = before[index] ?? null;
      if (reason !== undefined) return reason;
      last = unfolded(number - MISSING_REASONS.length) + expected(before, index, last);
      units[index] = last;
      return last / 10 ** decimals;
    });
    before = units;
    return row;
  });
  const figures: OwnFigures = {
    title,
    unit,
    kind: head % 4 < 2 ? "rate" : "count",
    areas,
    decimals,
    years,
    values,
  };
  return bytes.isAtEnd() && isSound(figures) ? figures : null;
}

/** The figures that `code` carries; null for anything that `encodeOwn` never wrote, however it was made. Never throws. */
export function decodeOwn(code: string): OwnFigures | null {
  if (code.length > LONGEST_OWN_CODE || !code.startsWith(FORM)) return null;
  const bytes = ByteReader.open(code.slice(FORM.length));
  const figures = bytes && unpack(bytes);
  // The same figures have one code: a number may be written longer than it is.
  return figures && encodeOwn(figures) === code ? figures : null;
}
