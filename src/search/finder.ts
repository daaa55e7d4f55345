/** Finds entries by name and code: first what was typed, then with one typing error, with two, each in whole words before half typed ones, and at last by any of the words. */

import MiniSearch, { type Query, type SearchResult } from "minisearch";
import type { Locale } from "../domain/locale.ts";
import { type Code, type Entry, KINDS, type Name, nameIn } from "./entries.ts";
import { nearBeginnings } from "./halfTyped.ts";
import { ABOUT_RANK, bestGuess, bestName, CODE_RANK, type Forms, formsOf } from "./rank.ts";

export interface Hit {
  readonly entry: Entry;
  /** The lower the better; what is `CODE_RANK` was found by its code. */
  readonly rank: number;
  /** The code that was typed; null where it was found by name. */
  readonly code: Code | null;
  /** The name that answers best. */
  readonly name: Name;
  /** What words begin with that were looked for, small and folded. */
  readonly marks: readonly string[];
}

export interface Found {
  /** The best first. */
  readonly hits: readonly Hit[];
  /** True where nothing has all that was typed, and these are what comes near. */
  readonly guessed: boolean;
}

export type Finder = (text: string, locale: Locale) => Found;

const NOTHING: Found = { hits: [], guessed: false };

/** How many letters a word must have for none, one and two typing errors. */
const LETTERS = [0, 4, 6] as const;
const errorsIn = (errors: number) => (term: string) => {
  const allowed = LETTERS.findLastIndex((letters, i) => i <= errors && term.length >= letters);
  return allowed > 0 && allowed;
};

/** Longer than any name; what a reader has pasted beyond it says nothing more, and takes its time. */
const LONGEST = 100;

/** Equals stand by what they are; who holds the responsibility today before who has held it. */
const placeOf = ({ entry: { goal } }: Hit) =>
  KINDS.indexOf(goal.kind) + (goal.kind === "actor" && goal.spell.to !== null ? 0.5 : 0);

type Scored = Hit & { readonly score: number };

/** The best first, each entry once: as it was found best. */
function ordered(hits: readonly Scored[]): readonly Hit[] {
  const sorted = [...hits].sort(
    (a, b) => a.rank - b.rank || placeOf(a) - placeOf(b) || b.score - a.score || a.entry.id - b.entry.id,
  );
  const seen = new Set<Entry>();
  return sorted.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}

const codeKey = (text: string) => text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

/** A finder over `entries`. It keeps an index of their words, made in some milliseconds. */
export function createFinder(entries: readonly Entry[]): Finder {
  const forms = new Map(
    entries.map(({ id, names }) => [id, names.map((name): [Name, Forms] => [name, formsOf(name.text)])]),
  );
  const byCode = new Map<string, { entry: Entry; code: Code }[]>();
  for (const entry of entries) {
    for (const code of entry.codes) {
      const key = codeKey(code.text);
      byCode.set(key, [...(byCode.get(key) ?? []), { entry, code }]);
    }
  }
  const index = new MiniSearch<Entry>({
    fields: ["words", "wholes"],
    // Forms are folded words; what parts them is no part of them.
    extractField: (entry, field) => {
      if (field === "id") return entry.id;
      const all = (forms.get(entry.id) ?? []).map(([, form]) => form);
      return all.flatMap((form) => (field === "words" ? form.folded : form.wholeFolded));
    },
    stringifyField: (value) => (Array.isArray(value) ? value.join(" ") : String(value)),
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  index.addAll(entries);

  /** What has all words, or the whole without what parts it, with at most as many typing errors in each. */
  const withAll = (query: Forms, errors: number): SearchResult[] => {
    const fuzzy = errorsIn(errors);
    const queries: Query[] = [
      { queries: [query.folded.join(" ")], fields: ["words"], combineWith: "AND", prefix: true, fuzzy },
      { queries: [query.wholeFolded], fields: ["wholes"], prefix: true, fuzzy },
    ];
    return index.search({ combineWith: "OR", queries });
  };
  const folded = new Set([...forms.values()].flatMap((named) => named.flatMap(([, form]) => form.folded)));
  /** What has for every word that was typed one that begins nearly so. */
  const halfTyped = (query: Forms, errors: number): SearchResult[] =>
    index.search({
      combineWith: "AND",
      queries: query.folded.map((term) => ({
        queries: [nearBeginnings(folded, term, errors).join(" ")],
        combineWith: "OR",
        fields: ["words"],
      })),
    });
  const withAny = (query: Forms): SearchResult[] => {
    const said = query.folded.filter(({ length }) => length >= LETTERS[1]);
    return index.search(said.join(" "), { fields: ["words"], prefix: true, fuzzy: errorsIn(1) });
  };

  /** The hits that are `guesses` fit by the words that come near. */
  const hitsOf = (results: readonly SearchResult[], query: Forms, locale: Locale, guesses: boolean) =>
    results.flatMap(({ id, score, terms }) => {
      const entry = entries[id];
      const names = forms.get(id) ?? [];
      const { name, rank } = guesses ? bestGuess(names, terms, locale) : bestName(names, query, locale);
      const marks = guesses ? terms : query.folded;
      return entry && name ? [{ entry, rank, score, code: null, name, marks }] : [];
    });

  /** What has the words inside its own: an index of words knows only how they begin. */
  const inside = (query: Forms, locale: Locale) =>
    entries.flatMap((entry) => {
      const { name, rank } = bestName(forms.get(entry.id) ?? [], query, locale);
      const found = name !== null && rank < ABOUT_RANK;
      return found ? [{ entry, rank, score: 0, code: null, name, marks: query.folded }] : [];
    });

  return (text, locale) => {
    const query = formsOf(text.slice(0, LONGEST));
    if (query.words.length === 0) return NOTHING;
    const codes = (byCode.get(codeKey(text)) ?? []).map(({ entry, code }) => {
      return { entry, rank: CODE_RANK, score: 0, code, name: nameIn(entry, locale), marks: [] };
    });
    const exact = [...codes, ...hitsOf(withAll(query, 0), query, locale, false), ...inside(query, locale)];
    const near = (errors: number) => hitsOf(withAll(query, errors), query, locale, true);
    if (exact.some(({ rank }) => rank < ABOUT_RANK)) return { hits: ordered(exact), guessed: false };
    // What was typed is in no name: it may be a topic, or another name with an error.
    if (exact.length > 0) return { hits: ordered([...exact, ...near(1)]), guessed: false };
    for (const errors of [1, 2]) {
      for (const results of [withAll, halfTyped]) {
        const hits = ordered(hitsOf(results(query, errors), query, locale, true));
        if (hits.length > 0) return { hits, guessed: true };
      }
    }
    // Most of the words first.
    const some = hitsOf(withAny(query), query, locale, true).sort((a, b) => b.score - a.score);
    return { hits: some, guessed: true };
  };
}
