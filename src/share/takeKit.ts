/** What files and citations need beyond the page: code and words in a language, fetched when one of them is first asked for. */

import type { Locale } from "../domain/locale.ts";

/** The kit in a language, or a rejection when a part of it cannot be had. Which files have the words only the code knows: the page's first script stays small. */
export async function loadTakeKit(locale: string) {
  const code = await import("./takeCode.ts");
  return { code, ...(await code.takeWords(locale as Locale)) };
}

export type TakeKit = Awaited<ReturnType<typeof loadTakeKit>>;
