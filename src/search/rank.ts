/** How well a name answers what was typed: the whole name before its beginning, a word in it last; å, ä and ö as typed before the folded letters. */

import type { Locale } from "../domain/locale.ts";
import { isUsedIn, type Name } from "./entries.ts";
import { fold, wordsOf } from "./fold.ts";

/** A name or a query in the forms that are compared. */
export interface Forms {
  readonly words: readonly string[];
  readonly folded: readonly string[];
  /** The words without what parts them: `Upplands-Bro` is also written `Upplandsbro`. */
  readonly whole: string;
  readonly wholeFolded: string;
}

export function formsOf(text: string): Forms {
  const words = wordsOf(text);
  const folded = words.map(fold);
  return { words, folded, whole: words.join(""), wholeFolded: folded.join("") };
}

/** Every one of `beginnings` begins a word. */
const beginAll = (words: readonly string[], beginnings: readonly string[]) =>
  beginnings.every((one) => words.some((word) => word.startsWith(one)));

/** 1 the name itself, 2 but for marks, 3 and 4 how it begins, 5 and 6 its words, 7 what the entry is about, 8 nothing by itself. */
function tierOf({ about }: Name, name: Forms, query: Forms): number {
  if (about !== null) return beginAll(name.folded, query.folded) ? 7 : SPREAD_RANK;
  if (name.whole === query.whole) return 1;
  if (name.wholeFolded === query.wholeFolded) return 2;
  if (name.whole.startsWith(query.whole)) return 3;
  if (name.wholeFolded.startsWith(query.wholeFolded)) return 4;
  if (beginAll(name.words, query.words)) return 5;
  return beginAll(name.folded, query.folded) ? 6 : SPREAD_RANK;
}

/** A code that is what was typed. */
export const CODE_RANK = 0;
/** From here on no single name holds all that was typed. */
export const SPREAD_RANK = 8;

/**
 * The name that answers best, and how well: the lower the better. A name of the other language stands behind its equals,
 * but before anything that answers less well.
 */
export function bestName(
  names: readonly (readonly [Name, Forms])[],
  query: Forms,
  locale: Locale,
): { readonly name: Name | null; readonly rank: number } {
  let best: { name: Name | null; rank: number } = { name: null, rank: Number.POSITIVE_INFINITY };
  for (const [name, forms] of names) {
    const rank = tierOf(name, forms, query) + (isUsedIn(name, locale) ? 0 : 0.5);
    if (rank < best.rank) best = { name, rank };
  }
  return best;
}
