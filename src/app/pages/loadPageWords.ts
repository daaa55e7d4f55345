/** Fetches the words of the footer's pages in a language. */

import type { Locale } from "../../domain/locale.ts";
import type { PageWords } from "../../i18n/pagesSv.ts";

const PAGE_WORDS: Readonly<Record<Locale, () => Promise<PageWords>>> = {
  sv: () => import("../../i18n/pagesSv.ts").then(({ pagesSv }) => pagesSv),
  en: () => import("../../i18n/pagesEn.ts").then(({ pagesEn }) => pagesEn),
};

export const loadPageWords = (locale: Locale): Promise<PageWords> => PAGE_WORDS[locale]();
