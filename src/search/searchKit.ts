/** What the search needs beyond its field: code, what it looks through, and words in a language, fetched when the field is first used. */

import { type Library, sliceFrom } from "../content/library.ts";
import type { SearchSlice } from "../content/searchSlice.ts";
import type { Locale } from "../domain/locale.ts";
import type { SearchWords } from "../i18n/searchSv.ts";

export interface SearchKit {
  readonly code: typeof import("./searchCode.ts");
  readonly slice: SearchSlice;
  readonly words: SearchWords;
}

const WORDS: Readonly<Record<Locale, () => Promise<SearchWords>>> = {
  sv: () => import("../i18n/searchSv.ts").then(({ searchSv }) => searchSv),
  en: () => import("../i18n/searchEn.ts").then(({ searchEn }) => searchEn),
};

/** The kit in a language, or a rejection when a part of it cannot be had. */
export async function loadSearchKit(locale: Locale, library: Library): Promise<SearchKit> {
  const [code, words, slice] = await Promise.all([
    import("./searchCode.ts"),
    WORDS[locale](),
    sliceFrom(library, "search"),
  ]);
  return { code, words, slice };
}
