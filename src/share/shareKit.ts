/** What the embed studio needs beyond the page: code and words in a language, fetched when it is first opened. */

import type { Locale } from "../domain/locale.ts";
import type { ShareWords } from "../i18n/shareSv.ts";

export interface ShareKit {
  readonly code: typeof import("./shareCode.ts");
  readonly words: ShareWords;
}

const WORDS: Readonly<Record<Locale, () => Promise<ShareWords>>> = {
  sv: () => import("../i18n/shareSv.ts").then(({ shareSv }) => shareSv),
  en: () => import("../i18n/shareEn.ts").then(({ shareEn }) => shareEn),
};

/** The kit in a language, or a rejection when a part of it cannot be had. */
export async function loadShareKit(locale: Locale): Promise<ShareKit> {
  const [code, words] = await Promise.all([import("./shareCode.ts"), WORDS[locale]()]);
  return { code, words };
}
