/** The words of the link that is handed out with an embedded map, in both languages: its page need not be in the language of the studio. */

import type { Locale } from "../domain/locale.ts";

export const EMBED_LINK: Readonly<Record<Locale, string>> = {
  sv: "Öppna kartan i eget fönster",
  en: "Open the map in a window of its own",
};
