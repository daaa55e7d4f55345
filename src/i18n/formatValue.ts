/** Values as a reader reads them: the same digits in tooltip, table, sentence and chart. */

import { differenceUnit } from "../domain/difference.ts";
import type { Unit } from "../domain/indicator.ts";
import type { Locale } from "../domain/locale.ts";
import { isNumber, type MissingReason, type Value } from "../domain/series.ts";

const TAGS: Readonly<Record<Locale, string>> = { sv: "sv-SE", en: "en-GB" };

/** What a number of an indicator is. */
export interface Measure {
  readonly unit: Unit;
  /** As many as the series has. */
  readonly decimals: number;
}

/** What stands in a value's place, by SCB's signs, which have one for all that is not to be had; why is said in words beside it. */
export const MISSING_SIGNS: Readonly<Record<MissingReason, string>> = {
  "..": "..",
  ".": ".",
  suppressed: "..",
  unpublished: "..",
};

/** Made once: a table has hundreds of numbers, and to make a format costs more than to use it. */
const FORMATS = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, decimals: number, signed: boolean): Intl.NumberFormat {
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

/** The bare number, as `1 234,5` or `1,234.5`, with no-break spaces and a true minus. `signed`: with a plus too. */
export function formatNumber(value: number, decimals: number, locale: Locale, signed = false): string {
  // British English has a hyphen for the minus.
  return numberFormat(locale, decimals, signed).format(value).replaceAll("-", "\u2212");
}

/** A unit beside a number: short as in a table or chart, full as in a sentence. `one`: the number is 1 and has no decimals. */
type Beside = (number: string, one: boolean) => string;
interface UnitWords {
  readonly short: Beside;
  readonly full: Beside;
}

const after =
  (many: string, single = many): Beside =>
  (number, one) =>
    `${number}\u00a0${one ? single : many}`;
const both = (beside: Beside): UnitWords => ({ short: beside, full: beside });

/** A sender's unit may be any words, which no sentence can bend: it stands in headings, and numbers stand alone. */
const bare = both((number) => number);

const UNIT_WORDS: Readonly<Record<Locale, Readonly<Record<Unit, UnitWords>>>> = {
  sv: {
    percent: { short: after("%"), full: after("procent") },
    percentagePoints: both(after("procentenheter", "procentenhet")),
    per1000: both(after("per 1\u00a0000")),
    perKm2: both(after("invånare per km²")),
    persons: both(after("personer", "person")),
    dwellings: both(after("bostäder", "bostad")),
    firms: both(after("företag")),
    years: both(after("år")),
    tsek: { short: after("tkr"), full: after("tusen kronor") },
    msek: { short: after("mnkr"), full: after("miljoner kronor", "miljon kronor") },
    own: bare,
  },
  en: {
    percent: { short: (number) => `${number}%`, full: after("per cent") },
    percentagePoints: both(after("percentage points", "percentage point")),
    per1000: both(after("per 1,000")),
    perKm2: both(after("inhabitants per km²", "inhabitant per km²")),
    persons: both(after("people", "person")),
    dwellings: both(after("dwellings", "dwelling")),
    firms: both(after("firms", "firm")),
    years: both(after("years", "year")),
    tsek: { short: after("kSEK"), full: after("thousand kronor") },
    msek: { short: after("MSEK"), full: after("million kronor") },
    own: bare,
  },
};

function withUnit(number: string, value: number, { unit, decimals }: Measure, locale: Locale, full: boolean) {
  const words = UNIT_WORDS[locale][unit];
  return (full ? words.full : words.short)(number, Math.abs(value) === 1 && decimals === 0);
}

/** A number with its unit's sign, as `74,1 %` or `396 tkr`. */
export function formatShort(value: number, measure: Measure, locale: Locale): string {
  return withUnit(formatNumber(value, measure.decimals, locale), value, measure, locale, false);
}

/** A number with its unit in words, as `74,1 procent` or `396 tusen kronor`. */
export function formatFull(value: number, measure: Measure, locale: Locale): string {
  return withUnit(formatNumber(value, measure.decimals, locale), value, measure, locale, true);
}

/** A value with its unit's sign, or the sign for why there is none. */
export function formatValue(value: Value, measure: Measure, locale: Locale): string {
  return isNumber(value) ? formatShort(value, measure, locale) : MISSING_SIGNS[value];
}

/** A value without its unit, as in a column whose heading has it; or the sign for why there is none. */
export function formatCell(value: Value, decimals: number, locale: Locale): string {
  return isNumber(value) ? formatNumber(value, decimals, locale) : MISSING_SIGNS[value];
}

/** How a difference is written: with its sign as in a table, or as a size whose direction the sentence says. */
export type DifferenceStyle = "signed" | "size";

/** The difference of two values of `measure`, in the unit that differences of it have: `−0,5 procentenheter`, as a size `0,5 procentenheter`. */
export function formatDifference(
  by: number,
  measure: Measure,
  locale: Locale,
  style: DifferenceStyle = "signed",
): string {
  const said = style === "size" ? Math.abs(by) : by;
  const number = formatNumber(said, measure.decimals, locale, style === "signed");
  return withUnit(number, said, { ...measure, unit: differenceUnit(measure.unit) }, locale, true);
}
