/** The address as a pure codec: `fromSearch` never throws, `toSearch` writes only what differs from the default and keeps what is not ours. */

import type { IndicatorKey, IndicatorShelf } from "../content/atlas.ts";
import { type CountyCode, parseCounty } from "../domain/county.ts";
import { CLASS_METHODS, type Part, parsePart, partKey } from "../domain/indicator.ts";
import { LOCALES, type Locale } from "../domain/locale.ts";
import { defaultPart } from "../domain/series.ts";
import {
  type Embed,
  type EmbedParameter,
  embedSearch,
  isEmbedParameter,
  PLAIN_EMBED,
  readEmbed,
} from "./embed.ts";
import { crosses, latestYear } from "./layerStart.ts";
import { oneOf } from "./oneOf.ts";
import type { OwnTrouble } from "./own.ts";
import {
  type Classing,
  DEFAULT_VIEW,
  DISPLAYS,
  indicatorOf,
  isCategoryColumn,
  isYear,
  LAYERS,
  type LayerId,
  PAGES,
  SORT_COLUMNS,
  type Sort,
  THEMES,
  type View,
} from "./view.ts";

/** The parameters that are ours, in the order in which they are written. */
export const PARAMETERS = [
  "lan",
  "jamfor",
  "visa",
  "ar",
  "del",
  "vy",
  "klass",
  "sortera",
  "sprak",
  "tema",
  "sida",
  "urval",
  "exempel",
] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** What of an address was not understood or could not be had, for the reader to see. `value` is as it was typed, shortened. */
export type Notice =
  | {
      readonly kind: "unknown" | "repeated";
      readonly parameter: Parameter | EmbedParameter;
      readonly value: string;
    }
  /** A comparison with nothing, or of a county with itself. */
  | { readonly kind: "alone" | "same"; readonly parameter: "jamfor"; readonly value: CountyCode }
  /** Figures of the reader's own that the address asks for, and why they are not there. */
  | { readonly kind: "own"; readonly parameter: "visa"; readonly value: OwnTrouble }
  | { readonly kind: "failed"; readonly parameter: "sprak"; readonly value: Locale };

export interface Address {
  readonly view: View;
  readonly notices: readonly Notice[];
  /** How the page is embedded; null: it is not. */
  readonly embed: Embed | null;
  /** Other people's parameters, in their order: kept as they are. */
  readonly foreign: readonly (readonly [string, string])[];
}

const VALUE_LENGTH = 60;

/** Control and direction-changing characters could make a notice read as something else. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** `value` as a notice quotes it. */
export function quotable(value: string): string {
  const clean = value.replace(UNSEEN, "\uFFFD");
  const characters = [...clean];
  return characters.length > VALUE_LENGTH ? `${characters.slice(0, VALUE_LENGTH).join("")}…` : clean;
}

/** What `visa` names: a layer, or two indicators that can be crossed. */
type Shown = Pick<View, "layer" | "second">;

/** The indicator with this id, where it has a layer of its own. */
function layerIndicator(text: string, shelf: IndicatorShelf): IndicatorKey | null {
  const found = shelf.indicator(text);
  return found && found.kind !== "monthly" ? found : null;
}

function parseLayer(text: string, shelf: IndicatorShelf): Shown | null {
  const [first = "", second, ...more] = text.split(",");
  const layer = oneOf(LAYERS)(first) ?? layerIndicator(first, shelf)?.id ?? null;
  if (layer === null || more.length > 0) return null;
  if (second === undefined) return { layer, second: null };
  const [one, other] = [layerIndicator(first, shelf), layerIndicator(second, shelf)];
  return crosses(one) && crosses(other) && one.id !== other.id ? { layer, second: other.id } : null;
}

/** A year of the actors, or one for which the indicator has figures. */
function parseYear(text: string, indicator: IndicatorKey | null): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  return (indicator ? indicator.periods.includes(year) : isYear(year)) ? year : null;
}

/** The part of `indicator` that `text` names, in each dimension that it leaves out the indicator's own; null for one that it lacks. */
function parseWholePart(text: string, indicator: IndicatorKey | null): string | null {
  const part = indicator && parsePart(text);
  if (!part) return null;
  const whole: Part = { ...defaultPart(indicator), ...part };
  const known = indicator.dimensions.every(({ dimension, categories }) =>
    categories.some((category) => category === whole[dimension]),
  );
  if (!known || Object.keys(whole).length !== indicator.dimensions.length) return null;
  return canonicalPart(whole, indicator);
}

/** The part's key; empty for the one that is shown anyway. */
export function canonicalPart(part: Part, indicator: IndicatorKey): string {
  const key = partKey(part);
  return key === partKey(defaultPart(indicator)) ? "" : key;
}

const OPEN = "olast";

function parseClassing(text: string): Classing | null {
  const [first = "", second] = text.split(",");
  if (text === OPEN) return { method: null, locked: false };
  const method = oneOf(CLASS_METHODS)(first);
  if (!method || (second !== undefined && text !== `${first},${OPEN}`)) return null;
  return { method, locked: second === undefined };
}

function parseSort(text: string): Sort | null {
  const descending = text.startsWith("-");
  const name = descending ? text.slice(1) : text;
  const column = oneOf(SORT_COLUMNS)(name) ?? (isCategoryColumn(name) ? name : null);
  return column && { column, descending };
}

/** A choice of examples, each dimension at most once. Whether there is such a form or actor, their page knows. */
const SELECTION = /^(?!.*\b(\w+)\..*\b\1\.)(?:(?:utmaning|form|slag|aktor|lan)\.[a-z\d-]+(?:,(?=.)|$))+$/;

/** What is known when a parameter is read: `visa` says what year and breakdown can mean, wherever it stands. */
interface Context {
  readonly page: string | null;
  readonly shown: Shown | null;
  readonly indicator: IndicatorKey | null;
}

/** Reads one parameter's text into a change of the view, or null when it says nothing known. */
const READERS: { readonly [P in Parameter]: (text: string, context: Context) => Partial<View> | null } = {
  lan: (text) => wrap("county", parseCounty(text)),
  jamfor: (text) => wrap("other", parseCounty(text)),
  visa: (_, { shown }) => shown,
  ar: (text, { indicator }) => wrap("year", parseYear(text, indicator)),
  del: (text, { indicator }) => wrap("part", parseWholePart(text, indicator)),
  vy: (text) => wrap("display", oneOf(DISPLAYS)(text)),
  klass: (text) => wrap("classing", parseClassing(text)),
  sortera: (text) => wrap("sort", parseSort(text)),
  sprak: (text) => wrap("locale", oneOf(LOCALES)(text)),
  tema: (text) => wrap("theme", oneOf(THEMES)(text)),
  sida: (text) => wrap("page", oneOf(PAGES)(text)),
  urval: (text, { page }) => wrap("selection", page === "exempel" && SELECTION.test(text) ? text : null),
  exempel: (text, { page }) => wrap("example", page === "exempel" && /^ex\d\d$/.test(text) ? text : null),
};

function wrap<K extends keyof View>(key: K, value: View[K] | null): Partial<View> | null {
  return value === null ? null : ({ [key]: value } as Partial<View>);
}

const isOurs = (name: string): name is Parameter => (PARAMETERS as readonly string[]).includes(name);

/** What `text` says of `parameter` on a map that shows `layer`: a change of the view, or null where it says nothing known. */
export function readParameter(
  parameter: Parameter,
  text: string,
  layer: LayerId,
  shelf: IndicatorShelf,
): Partial<View> | null {
  const shown = parameter === "visa" ? parseLayer(text, shelf) : null;
  return READERS[parameter](text, { page: null, shown, indicator: layerIndicator(layer, shelf) });
}

/** A comparison takes two different counties: any other is dropped, with a notice. */
function withComparison(view: View, notices: readonly Notice[]): Pick<Address, "view" | "notices"> {
  const { county, other } = view;
  if (other === null || (county !== null && county !== other)) return { view, notices };
  const kind = county === null ? "alone" : "same";
  return {
    view: { ...view, other: null },
    notices: [...notices, { kind, parameter: "jamfor", value: other }],
  };
}

/**
 * The view that `search` (with or without `?`) asks for of what is on the `shelf`.
 * Unknown values fall back to the default, each with a notice.
 */
export function fromSearch(search: string, shelf: IndicatorShelf): Address {
  const seen = new Set<string>();
  const notices: Notice[] = [];
  const foreign: [string, string][] = [];
  const parameters = new URLSearchParams(search);
  const shown = parseLayer(parameters.get("visa") ?? "", shelf);
  const indicator = shown && layerIndicator(shown.layer, shelf);
  const page = parameters.get("sida");
  let view = indicator ? { ...DEFAULT_VIEW, year: latestYear(indicator) } : DEFAULT_VIEW;
  let embed: Embed | null = parameters.get("inbaddad") === "1" ? PLAIN_EMBED : null;
  for (const [name, value] of parameters) {
    const embedding = embed || name === "inbaddad" ? isEmbedParameter(name) : null;
    const own = isOurs(name) ? name : null;
    const parameter = embedding ?? own;
    if (!parameter) {
      foreign.push([name, value]);
      continue;
    }
    if (seen.has(parameter)) {
      if (!notices.some((notice) => notice.kind === "repeated" && notice.parameter === parameter))
        notices.push({ kind: "repeated", parameter, value: quotable(value) });
      continue;
    }
    seen.add(parameter);
    let understood = false;
    if (embedding) {
      const { change, whole } = readEmbed(embedding, value);
      if (embed) embed = { ...embed, ...change };
      understood = whole;
    } else if (own) {
      const change = READERS[own](value, { page, shown, indicator });
      if (change) view = { ...view, ...change };
      understood = change !== null;
    }
    if (!understood) notices.push({ kind: "unknown", parameter, value: quotable(value) });
  }
  return { ...withComparison(view, notices), embed, foreign };
}

/** Writes what differs from the default. */
const WRITERS: { readonly [P in Parameter]: (view: View) => string | null } = {
  lan: (view) => view.county,
  jamfor: (view) => view.other,
  visa: ({ layer, second }) =>
    second ? `${layer},${second}` : unlessDefault<LayerId>(layer, DEFAULT_VIEW.layer),
  // An indicator's year is always written: the latest one of today is not the latest one of next year.
  ar: ({ layer, year }) =>
    indicatorOf(layer) ? String(year) : unlessDefault(String(year), String(DEFAULT_VIEW.year)),
  del: ({ part }) => part || null,
  vy: (view) => unlessDefault(view.display, DEFAULT_VIEW.display),
  klass: ({ classing: { method, locked } }) =>
    [...(method ? [method] : []), ...(locked ? [] : [OPEN])].join() || null,
  sortera: ({ sort }) => unlessDefault((sort.descending ? "-" : "") + sort.column, DEFAULT_VIEW.sort.column),
  sprak: (view) => unlessDefault(view.locale, DEFAULT_VIEW.locale),
  tema: (view) => unlessDefault(view.theme, DEFAULT_VIEW.theme),
  sida: (view) => view.page,
  urval: (view) => view.selection || null,
  exempel: (view) => view.example,
};

function unlessDefault<T extends string>(value: T, usual: T): T | null {
  return value === usual ? null : value;
}

/** The shortest search string (with `?`, or empty) that gives `view` and `embed` back, followed by the foreign parameters. */
export function toSearch(
  view: View,
  foreign: Address["foreign"] = [],
  embed: Address["embed"] = null,
): string {
  const search = new URLSearchParams();
  for (const parameter of PARAMETERS) {
    const value = WRITERS[parameter](view);
    if (value !== null) search.append(parameter, value);
  }
  const more = embed ? [...embedSearch(embed), ...foreign] : foreign;
  for (const [name, value] of more) search.append(name, value);
  // Commas may stand in a query as they are, and a reader reads them better so.
  const text = search.toString().replaceAll("%2C", ",");
  return text && `?${text}`;
}
