/** The two languages of the page. Swedish is the default; the browser's language is not used. */

export const LOCALES = ["sv", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in both languages. */
export interface Localised<T = string> {
  readonly sv: T;
  readonly en: T;
}
