/** Finds entries by name and code: first what was typed, then with one typing error, with two, and at last by any of the words. */

import MiniSearch, { type Query, type SearchResult } from "minisearch";
import type { Locale } from "../domain/locale.ts";
import { type Code, type Entry, KINDS, type Name, nameIn } from "./entries.ts";
import { bestName, CODE_RANK, type Forms, formsOf, SPREAD_RANK } from "./rank.ts";

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
  const withAny = (query: Forms): SearchResult[] => {
    const said = query.folded.filter(({ length }) => length >= LETTERS[1]);
    return index.search(said.join(" "), { fields: ["words"], prefix: true, fuzzy: errorsIn(1) });
  };

  return (text, locale) => {
    const query = formsOf(text.slice(0, LONGEST));
    if (query.words.length === 0) return NOTHING;
    const codes = byCode.get(codeKey(text)) ?? [];
    const direct = withAll(query, 0);
    const guessed = direct.length === 0 && codes.length === 0;
    let results = direct;
    if (guessed) results = withAll(query, 1);
    if (guessed && results.length === 0) results = withAll(query, 2);
    if (guessed && results.length === 0) results = withAny(query);
    const coded = new Set(codes.map(({ entry }) => entry));
    const byName = results.flatMap(({ id, score, terms }) => {
      const entry = entries[id];
      if (!entry || coded.has(entry)) return [];
      const { name, rank } = bestName(forms.get(id) ?? [], query, locale);
      const own = guessed || rank >= SPREAD_RANK || !name ? nameIn(entry, locale) : name;
      return [{ entry, rank, score, code: null, name: own, marks: guessed ? terms : query.folded }];
    });
    const byCodes = codes.map(({ entry, code }) => {
      return { entry, rank: CODE_RANK, score: 0, code, name: nameIn(entry, locale), marks: [] };
    });
    const hits = [...byCodes, ...byName].sort(
      (a, b) => a.rank - b.rank || placeOf(a) - placeOf(b) || b.score - a.score || a.entry.id - b.entry.id,
    );
    return { hits, guessed };
  };
}
