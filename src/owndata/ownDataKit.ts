/** What reading a reader's own figures needs beyond the page: code and words in a language, fetched when first asked for. */

import type { Locale } from "../domain/locale.ts";
import type { OwnDataWords } from "../i18n/ownDataSv.ts";

export interface OwnDataKit {
  readonly code: typeof import("./ownDataCode.ts");
  readonly words: OwnDataWords;
}

const WORDS: Readonly<Record<Locale, () => Promise<OwnDataWords>>> = {
  sv: () => import("../i18n/ownDataSv.ts").then(({ ownDataSv }) => ownDataSv),
  en: () => import("../i18n/ownDataEn.ts").then(({ ownDataEn }) => ownDataEn),
};

/** The kit in a language, or a rejection when a part of it cannot be had. */
export async function loadOwnDataKit(locale: Locale): Promise<OwnDataKit> {
  const [code, words] = await Promise.all([import("./ownDataCode.ts"), WORDS[locale]()]);
  return { code, words };
}
