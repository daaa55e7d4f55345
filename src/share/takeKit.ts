/** What files and citations need beyond the page: code and words in a language, fetched when one of them is first asked for. */

import type { Locale } from "../domain/locale.ts";
import type { PictureWords } from "../i18n/pictureSv.ts";
import type { TakeWords } from "../i18n/takeSv.ts";
import { loadPictureWords } from "./pictureWords.ts";

export interface TakeKit {
  readonly code: typeof import("./takeCode.ts");
  readonly words: TakeWords;
  readonly pictureWords: PictureWords;
}

const WORDS: Readonly<Record<Locale, () => Promise<TakeWords>>> = {
  sv: () => import("../i18n/takeSv.ts").then(({ takeSv }) => takeSv),
  en: () => import("../i18n/takeEn.ts").then(({ takeEn }) => takeEn),
};

/** The kit in a language, or a rejection when a part of it cannot be had. */
export async function loadTakeKit(locale: Locale): Promise<TakeKit> {
  const [code, words, pictureWords] = await Promise.all([
    import("./takeCode.ts"),
    WORDS[locale](),
    loadPictureWords(locale),
  ]);
  return { code, words, pictureWords };
}
