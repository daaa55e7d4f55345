/** The words of files and citations in a language. */

import type { Locale } from "../domain/locale.ts";
import type { PictureWords } from "../i18n/pictureSv.ts";
import type { TakeWords } from "../i18n/takeSv.ts";
import { loadPictureWords } from "./pictureWords.ts";

const WORDS: Readonly<Record<Locale, () => Promise<TakeWords>>> = {
  sv: () => import("../i18n/takeSv.ts").then(({ takeSv }) => takeSv),
  en: () => import("../i18n/takeEn.ts").then(({ takeEn }) => takeEn),
};

/** Rejects where they cannot be had. */
export async function takeWords(locale: Locale): Promise<{ words: TakeWords; pictureWords: PictureWords }> {
  const [words, pictureWords] = await Promise.all([WORDS[locale](), loadPictureWords(locale)]);
  return { words, pictureWords };
}
