/** What indicators need beyond the first view: their code and their words in a language, fetched when a reader first asks for figures. */

import type { Locale } from "../domain/locale.ts";
import type { FigureWords } from "../i18n/figuresSv.ts";

export interface FigureKit {
  readonly code: typeof import("./figures/kit.ts");
  readonly words: FigureWords;
}

const WORDS: Readonly<Record<Locale, () => Promise<FigureWords>>> = {
  sv: () => import("../i18n/figuresSv.ts").then(({ figuresSv }) => figuresSv),
  en: () => import("../i18n/figuresEn.ts").then(({ figuresEn }) => figuresEn),
};

/** The figures' words in a language. */
export const loadFigureWords = (locale: Locale): Promise<FigureWords> => WORDS[locale]();

/** The kit in a language, or a rejection when a part of it cannot be had. */
export async function loadFigureKit(locale: Locale): Promise<FigureKit> {
  const [code, words] = await Promise.all([import("./figures/kit.ts"), loadFigureWords(locale)]);
  return { code, words };
}
