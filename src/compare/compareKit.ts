/** What two counties side by side need beyond the page: code and words in a language, fetched when a reader first compares. */

import type { Locale } from "../domain/locale.ts";
import type { CompareWords } from "../i18n/compareSv.ts";
import type { FigureWords } from "../i18n/figuresSv.ts";
import { loadFigureWords } from "../indicators/figureKit.ts";

export interface CompareKit {
  readonly code: typeof import("./compareCode.ts");
  readonly words: CompareWords;
  readonly figureWords: FigureWords;
}

const WORDS: Readonly<Record<Locale, () => Promise<CompareWords>>> = {
  sv: () => import("../i18n/compareSv.ts").then(({ compareSv }) => compareSv),
  en: () => import("../i18n/compareEn.ts").then(({ compareEn }) => compareEn),
};

/** The kit in a language, or a rejection when a part of it cannot be had. */
export async function loadCompareKit(locale: Locale): Promise<CompareKit> {
  const [code, words, figureWords] = await Promise.all([
    import("./compareCode.ts"),
    WORDS[locale](),
    loadFigureWords(locale),
  ]);
  return { code, words, figureWords };
}
