/** Values as a reader reads them: the same digits in tooltip, table, sentence and chart. */

import type { Unit } from "../domain/indicator.ts";
import type { Locale } from "../domain/locale.ts";
import type { MissingReason } from "../domain/series.ts";

const TAGS: Readonly<Record<Locale, string>> = { sv: "sv-SE", en: "en-GB" };

/** What stands in a value's place, by SCB's signs. */
export const MISSING_SIGNS: Readonly<Record<MissingReason, string>> = {
  "..": "..",
  ".": ".",
  suppressed: "..",
  unpublished: "..",
};

const FORMATS = new Map<string, Intl.NumberFormat>();

function format(locale: Locale, decimals: number, signed: boolean): Intl.NumberFormat {
  const key = `${locale} ${decimals} ${signed}`;
  const known = FORMATS.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(TAGS[locale], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: signed ? "exceptZero" : "negative",
  });
  FORMATS.set(key, made);
  return made;
}

/** The bare number, as `1 234,5` or `1,234.5`: no-break spaces and a true minus sign. */
export function formatNumber(value: number, decimals: number, locale: Locale, signed = false): string {
  return format(locale, decimals, signed).format(value).replaceAll("-", "\u2212");
}

/** How each unit stands beside a number: short, as in a table or a chart, and in full, as in a sentence. */
interface UnitWords {
  readonly short: (number: string) => string;
  readonly full: (number: string) => string;
}

const after =
  (word: string) =>
  (number: string): string =>
    `${number}\u00a0${word}`;
const same = (words: (number: string) => string): UnitWords => ({ short: words, full: words });

const UNIT_WORDS: Readonly<Record<Locale, Readonly<Record<Unit, UnitWords>>>> = {
  sv: {
    percent: { short: after("%"), full: after("procent") },
    percentagePoints: same(after("procentenheter")),
    per1000: same(after("per 1\u00a0000")),
    perKm2: same(after("invånare per km²")),
    persons: same(after("personer")),
    dwellings: same(after("bostäder")),
    firms: same(after("företag")),
    years: same(after("år")),
    tsek: { short: after("tkr"), full: after("tusen kronor") },
    msek: { short: after("mnkr"), full: after("miljoner kronor") },
  },
  en: {
    percent: { short: (number) => `${number}%`, full: after("per cent") },
    percentagePoints: same(after("percentage points")),
    per1000: same(after("per 1,000")),
    perKm2: same(after("inhabitants per km²")),
    persons: same(after("people")),
    dwellings: same(after("dwellings")),
    firms: same(after("firms")),
    years: same(after("years")),
    tsek: same((number) => `SEK\u00a0${number}\u00a0thousand`),
    msek: same((number) => `SEK\u00a0${number}\u00a0million`),
  },
};

interface Measure {
  readonly unit: Unit;
  readonly decimals: number;
}

/** A value with its unit's sign, as `74,1 %`. */
export function formatShort(value: number, { unit, decimals }: Measure, locale: Locale): string {
  return UNIT_WORDS[locale][unit].short(formatNumber(value, decimals, locale));
}

/** A value with its unit in words, as `74,1 procent`. */
export function formatFull(value: number, { unit, decimals }: Measure, locale: Locale): string {
  return UNIT_WORDS[locale][unit].full(formatNumber(value, decimals, locale));
}
