/** What pictures need beyond the page: code and words in a language, fetched when a reader asks for one. */

import type { Locale } from "../domain/locale.ts";
import type { PicturePanelWords } from "../i18n/picturePanelSv.ts";
import type { PictureWords } from "../i18n/pictureSv.ts";
import { loadPictureWords } from "./pictureWords.ts";

export interface PictureKit {
  readonly code: typeof import("./pictureCode.ts");
  /** In the pictures. */
  readonly words: PictureWords;
  /** Of the choices. */
  readonly panel: PicturePanelWords;
}

const PANEL: Readonly<Record<Locale, () => Promise<PicturePanelWords>>> = {
  sv: () => import("../i18n/picturePanelSv.ts").then(({ picturePanelSv }) => picturePanelSv),
  en: () => import("../i18n/picturePanelEn.ts").then(({ picturePanelEn }) => picturePanelEn),
};

/** The kit in a language, or a rejection when a part of it cannot be had. */
export async function loadPictureKit(locale: Locale): Promise<PictureKit> {
  const [code, words, panel] = await Promise.all([
    import("./pictureCode.ts"),
    loadPictureWords(locale),
    PANEL[locale](),
  ]);
  return { code, words, panel };
}
