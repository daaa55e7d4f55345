/** Fetches a language: its words as code, the names of its layers as content. */

import { type Library, sliceFrom } from "../content/library.ts";
import type { Locale } from "../domain/locale.ts";
import type { Messages } from "../i18n/sv.ts";
import { type Language, makeLanguage } from "../state/language.ts";

const MESSAGES: Readonly<Record<Locale, () => Promise<Messages>>> = {
  sv: () => import("../i18n/sv.ts").then(({ sv }) => sv),
  en: () => import("../i18n/en.ts").then(({ en }) => en),
};

/** The language, or a rejection when one of its parts cannot be had. */
export async function loadLanguage(locale: Locale, library: Library): Promise<Language> {
  const [t, labels] = await Promise.all([MESSAGES[locale](), sliceFrom(library, `${locale}/labels`)]);
  return makeLanguage(t, labels);
}
