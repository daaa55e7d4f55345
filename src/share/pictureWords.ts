/** The words of pictures and files in a language, fetched when the first is asked for. */

import type { Locale } from "../domain/locale.ts";
import type { PictureWords } from "../i18n/pictureSv.ts";

const WORDS: Readonly<Record<Locale, () => Promise<PictureWords>>> = {
  sv: () => import("../i18n/pictureSv.ts").then(({ pictureSv }) => pictureSv),
  en: () => import("../i18n/pictureEn.ts").then(({ pictureEn }) => pictureEn),
};

/** The words, or a rejection when they cannot be had. */
export const loadPictureWords = (locale: Locale): Promise<PictureWords> => WORDS[locale]();
