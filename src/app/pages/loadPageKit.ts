/** Fetches what the footer's pages are set from: their words in a language, and the code that only they need. */

import type { Locale } from "../../domain/locale.ts";
import type { PageWords } from "../../i18n/pagesSv.ts";

export interface PageKit {
  readonly words: PageWords;
  readonly PageBody: typeof import("./PageBody.tsx").PageBody;
}

const PAGE_WORDS: Readonly<Record<Locale, () => Promise<PageWords>>> = {
  sv: () => import("../../i18n/pagesSv.ts").then(({ pagesSv }) => pagesSv),
  en: () => import("../../i18n/pagesEn.ts").then(({ pagesEn }) => pagesEn),
};

/** The kit, or a rejection when a part of it cannot be had. */
export async function loadPageKit(locale: Locale): Promise<PageKit> {
  const [words, { PageBody }] = await Promise.all([PAGE_WORDS[locale](), import("./PageBody.tsx")]);
  return { words, PageBody };
}
