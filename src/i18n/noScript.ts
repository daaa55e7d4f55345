/** What stands in the page for a reader without JavaScript, in both languages: which one is wanted cannot be asked. */

import type { Locale } from "../domain/locale.ts";

export const NO_SCRIPT: Readonly<Record<Locale, string>> = {
  sv: "Karta, tabell och text för 2015 går att läsa här. För att byta år, öppna ett län eller läsa på engelska krävs JavaScript.",
  en: "The map, table and text for 2015 can be read here, in Swedish. Changing the year, opening a county or reading in English requires JavaScript.",
};
