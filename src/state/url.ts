/** The address as a pure codec: `fromSearch` never throws, `toSearch` writes only what differs from the default and keeps what is not ours. */

import { parseCounty } from "../domain/county.ts";
import { LOCALES, type Locale } from "../domain/locale.ts";
import {
  DEFAULT_VIEW,
  DISPLAYS,
  isYear,
  LAYERS,
  PAGES,
  SORT_COLUMNS,
  type Sort,
  THEMES,
  type View,
} from "./view.ts";

/** The parameters that are ours, in the order in which they are written. */
export const PARAMETERS = ["lan", "visa", "ar", "vy", "sortera", "sprak", "tema", "sida"] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** What of an address was not understood or could not be had, for the reader to see. `value` is as it was typed, shortened. */
export type Notice =
  | { readonly kind: "unknown" | "repeated"; readonly parameter: Parameter; readonly value: string }
  | { readonly kind: "failed"; readonly parameter: "sprak"; readonly value: Locale };

export interface Address {
  readonly view: View;
  readonly notices: readonly Notice[];
  /** Other people's parameters, in their order: kept as they are. */
  readonly foreign: readonly (readonly [string, string])[];
}

const VALUE_LENGTH = 40;

/** Control and direction-changing characters could make a notice read as something else. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

function quotable(value: string): string {
  const clean = value.replace(UNSEEN, "\uFFFD");
  const characters = [...clean];
  return characters.length > VALUE_LENGTH ? `${characters.slice(0, VALUE_LENGTH).join("")}…` : clean;
}

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (text: string): T | null =>
    values.find((value) => value === text) ?? null;

function parseYear(text: string): number | null {
  return /^\d{4}$/.test(text) && isYear(Number(text)) ? Number(text) : null;
}

function parseSort(text: string): Sort | null {
  const descending = text.startsWith("-");
  const column = oneOf(SORT_COLUMNS)(descending ? text.slice(1) : text);
  return column && { column, descending };
}

/** Reads one parameter's text into a change of the view, or null when it says nothing known. */
const READERS: { readonly [P in Parameter]: (text: string) => Partial<View> | null } = {
  lan: (text) => wrap("county", parseCounty(text)),
  visa: (text) => wrap("layer", oneOf(LAYERS)(text)),
  ar: (text) => wrap("year", parseYear(text)),
  vy: (text) => wrap("display", oneOf(DISPLAYS)(text)),
  sortera: (text) => wrap("sort", parseSort(text)),
  sprak: (text) => wrap("locale", oneOf(LOCALES)(text)),
  tema: (text) => wrap("theme", oneOf(THEMES)(text)),
  sida: (text) => wrap("page", oneOf(PAGES)(text)),
};

function wrap<K extends keyof View>(key: K, value: View[K] | null): Partial<View> | null {
  return value === null ? null : ({ [key]: value } as Partial<View>);
}

const isOurs = (name: string): name is Parameter => (PARAMETERS as readonly string[]).includes(name);

/** The view that `search` (with or without `?`) asks for. Unknown values fall back to the default, each with a notice. */
export function fromSearch(search: string): Address {
  const seen = new Set<Parameter>();
  const notices: Notice[] = [];
  const foreign: [string, string][] = [];
  let view = DEFAULT_VIEW;
  for (const [name, value] of new URLSearchParams(search)) {
    if (!isOurs(name)) {
      foreign.push([name, value]);
      continue;
    }
    if (seen.has(name)) {
      if (!notices.some(({ kind, parameter }) => kind === "repeated" && parameter === name))
        notices.push({ kind: "repeated", parameter: name, value: quotable(value) });
      continue;
    }
    seen.add(name);
    const change = READERS[name](value);
    if (change) view = { ...view, ...change };
    else notices.push({ kind: "unknown", parameter: name, value: quotable(value) });
  }
  return { view, notices, foreign };
}

/** Writes what differs from the default. */
const WRITERS: { readonly [P in Parameter]: (view: View) => string | null } = {
  lan: (view) => view.county,
  visa: (view) => unlessDefault(view.layer, DEFAULT_VIEW.layer),
  ar: (view) => unlessDefault(String(view.year), String(DEFAULT_VIEW.year)),
  vy: (view) => unlessDefault(view.display, DEFAULT_VIEW.display),
  sortera: ({ sort }) => unlessDefault((sort.descending ? "-" : "") + sort.column, DEFAULT_VIEW.sort.column),
  sprak: (view) => unlessDefault(view.locale, DEFAULT_VIEW.locale),
  tema: (view) => unlessDefault(view.theme, DEFAULT_VIEW.theme),
  sida: (view) => view.page,
};

function unlessDefault<T extends string>(value: T, usual: T): T | null {
  return value === usual ? null : value;
}

/** The shortest search string (with `?`, or empty) that gives `view` back, followed by the foreign parameters. */
export function toSearch(view: View, foreign: Address["foreign"] = []): string {
  const search = new URLSearchParams();
  for (const parameter of PARAMETERS) {
    const value = WRITERS[parameter](view);
    if (value !== null) search.append(parameter, value);
  }
  for (const [name, value] of foreign) search.append(name, value);
  const text = search.toString();
  return text && `?${text}`;
}
