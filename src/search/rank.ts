/** How well a name answers what was typed: the whole name before its beginning, a word in it last; å, ä and ö as typed before the folded letters. */

import type { Locale } from "../domain/locale.ts";
import { withoutMarks } from "../domain/marks.ts";
import { isUsedIn, type Name } from "./entries.ts";
import { INSIDE, wordsOf } from "./fold.ts";

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
  const folded = words.map(withoutMarks);
  return { words, folded, whole: words.join(""), wholeFolded: folded.join("") };
}

/** Every one of `beginnings` begins a word. */
const beginAll = (words: readonly string[], beginnings: readonly string[]) =>
  beginnings.every((one) => words.some((word) => word.startsWith(one)));

/** Swedish puts words together: `mentorer` is in `Yrkesmentorer`. */
const holdAll = (words: readonly string[], parts: readonly string[]) =>
  parts.every((part) => part.length >= INSIDE && words.some((word) => word.includes(part)));

/** 1 the name itself, 2 but for marks, 3 and 4 how it begins, 5 and 6 its words, 7 parts of them, 8 what the entry is about, 9 nothing by itself. */
function tierOf({ about }: Name, name: Forms, query: Forms): number {
  if (about !== null) return beginAll(name.folded, query.folded) ? ABOUT_RANK : SPREAD_RANK;
  if (name.whole === query.whole) return 1;
  if (name.wholeFolded === query.wholeFolded) return 2;
  if (name.whole.startsWith(query.whole)) return 3;
  if (name.wholeFolded.startsWith(query.wholeFolded)) return 4;
  if (beginAll(name.words, query.words)) return 5;
  if (beginAll(name.folded, query.folded)) return 6;
  return holdAll(name.folded, query.folded) ? 7 : SPREAD_RANK;
}

/** 10 the name itself, 11 words of it, 12 what the entry is about, 13 nothing by itself. `terms` are what comes near to what was typed. */
function guessTierOf({ about }: Name, { folded, wholeFolded }: Forms, terms: readonly string[]): number {
  if (about === null && terms.includes(wholeFolded)) return 10;
  if (!folded.some((word) => terms.includes(word))) return 13;
  return about === null ? 11 : 12;
}

/** A code that is what was typed. */
export const CODE_RANK = 0;
/** From here on no name holds all that was typed: it is what the entry is about, or spread over its names. */
export const ABOUT_RANK = 8;
const SPREAD_RANK = 9;

type Named = readonly (readonly [Name, Forms])[];

/** The name of an entry that answers best, and how well: the lower the better. */
export interface Best {
  readonly name: Name | null;
  readonly rank: number;
}

/** A name of the other language stands behind its equals, but before anything that answers less well. */
function best(names: Named, locale: Locale, tier: (name: Name, forms: Forms) => number): Best {
  let first: Best = { name: null, rank: Number.POSITIVE_INFINITY };
  for (const [name, forms] of names) {
    const rank = tier(name, forms) + (isUsedIn(name, locale) ? 0 : 0.5);
    if (rank < first.rank) first = { name, rank };
  }
  return first;
}

export const bestName = (names: Named, query: Forms, locale: Locale): Best =>
  best(names, locale, (name, forms) => tierOf(name, forms, query));

/** As `bestName`, of what only comes near by the `terms`, folded words or whole names. */
export const bestGuess = (names: Named, terms: readonly string[], locale: Locale): Best =>
  best(names, locale, (name, forms) => guessTierOf(name, forms, terms));
