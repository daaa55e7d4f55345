/** Numbers, lists and ordinals as each language writes them. */

import type { Locale } from "../domain/locale.ts";

const TAGS: Readonly<Record<Locale, string>> = { sv: "sv-SE", en: "en-GB" };

const WORDS: Readonly<Record<Locale, readonly string[]>> = {
  sv: ["inget", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"],
  en: [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ],
};

/** A count in running text: words to twelve, figures above. In Swedish the neuter form, as before `län`. */
export function countWord(count: number, locale: Locale): string {
  return WORDS[locale][count] ?? count.toLocaleString(TAGS[locale]);
}

/** `a, b och c` · `a, b and c`. */
export function list(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(TAGS[locale], { type: "conjunction" }).format(items);
}

/** The text with its first letter as a capital. */
export function capital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** Compares names as the language orders them: å, ä and ö last in Swedish. */
export function collator(locale: Locale): (a: string, b: string) => number {
  return new Intl.Collator(TAGS[locale]).compare;
}

/** `2015-01-01` as `1 januari 2015`, `2003-07` as `juli 2003`, `2003` as it is. */
export function date(iso: string, locale: Locale): string {
  const [year = "", month, day] = iso.split("-");
  if (!month) return year;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return moment.toLocaleDateString(TAGS[locale], {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(day ? { day: "numeric" } : {}),
  });
}

/** The reader's own calendar day at `moment`: `23 november 2026`. */
export function day(moment: Date, locale: Locale): string {
  return moment.toLocaleDateString(TAGS[locale], { year: "numeric", month: "long", day: "numeric" });
}
