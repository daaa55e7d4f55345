/** What a link reproduces: the whole view and nothing else. Camera and hover are not here; the map and the component own them. */

import { FIRST_YEAR, LAST_YEAR, REPORT_YEAR } from "../domain/actor.ts";
import { CHALLENGE_IDS, type ChallengeId, parseChallenge } from "../domain/challenge.ts";
import type { CountyCode } from "../domain/county.ts";
import {
  type CATEGORIES,
  type ClassMethod,
  type Dimension,
  type IndicatorId,
  parsePart,
} from "../domain/indicator.ts";
import type { Locale } from "../domain/locale.ts";

/** Layers by the words of the address. */
export type LayerId = "aktorer" | `utmaning-${ChallengeId}` | IndicatorId;
/** The layers that need no figures; the indicators are those that the atlas has. */
export const LAYERS: readonly LayerId[] = [
  "aktorer",
  ...CHALLENGE_IDS.map((id): LayerId => `utmaning-${id}`),
];

export const DISPLAYS = ["karta", "tabell"] as const;
export type Display = (typeof DISPLAYS)[number];

/** Columns that order the table; a leading `-` in the address turns the order. */
export const SORT_COLUMNS = [
  "kod",
  "lan",
  "kommun",
  "aktor",
  "slag",
  "sedan",
  "exempel",
  "namns",
  "varde",
  "andra",
  "plats",
] as const;
/** A category of a breakdown, as `kon.man`, is a column of its own. */
export type CategoryColumn = { [D in Dimension]: `${D}.${(typeof CATEGORIES)[D][number]}` }[Dimension];
export type SortColumn = (typeof SORT_COLUMNS)[number] | CategoryColumn;
export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** Whether `text` is a column that is a category of a breakdown. */
export function isCategoryColumn(text: string): text is CategoryColumn {
  const part = parsePart(text);
  return part !== null && Object.keys(part).length === 1;
}

/** The bounds of the classes hold for all years and breakdowns of a series (`last`), or are cut anew for what is shown (`olast`). */
export interface Classing {
  /** Null: the indicator's own. */
  readonly method: ClassMethod | null;
  readonly locked: boolean;
}

export const THEMES = ["auto", "ljust", "morkt"] as const;
export type Theme = (typeof THEMES)[number];

/** Pages in the map's place: those of the footer, and the page of examples. */
export const FOOTER_PAGES = ["om", "kallor", "tillganglighet"] as const;
export type FooterPage = (typeof FOOTER_PAGES)[number];
export const PAGES = [...FOOTER_PAGES, "exempel"] as const;
export type Page = (typeof PAGES)[number];

export interface View {
  readonly county: CountyCode | null;
  /** The county that `county` is compared with: another one, and null without one. */
  readonly other: CountyCode | null;
  readonly layer: LayerId;
  /** The second of two indicators on one map; null unless `layer` is an indicator. */
  readonly second: IndicatorId | null;
  /** Year of the actors or of the indicator; kept, but without effect, while a challenge is shown. */
  readonly year: number;
  /** The part of the population that the indicator is about, as `partKey` writes it; empty for the indicator's own. */
  readonly part: string;
  readonly classing: Classing;
  readonly display: Display;
  readonly sort: Sort;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly page: Page | null;
  /** Which examples are listed, as the address writes it; empty for all, and on every other page. */
  readonly selection: string;
  /** The example that the page of examples is opened at, by its id. */
  readonly example: string | null;
}

/** What only the page of examples has. */
const NO_EXAMPLES = { selection: "", example: null } as const;

export const DEFAULT_VIEW: View = {
  county: null,
  other: null,
  layer: "aktorer",
  second: null,
  year: REPORT_YEAR,
  part: "",
  classing: { method: null, locked: true },
  display: "karta",
  sort: { column: "kod", descending: false },
  locale: "sv",
  theme: "auto",
  page: null,
  ...NO_EXAMPLES,
};

/** `view` with a `change`. What is chosen among the examples ends with their page. A comparison ends with its first county, and is turned around where the second one takes the first one's place. */
export function changeView(view: View, change: Partial<View>): View {
  const changed = { ...view, ...change };
  const next = changed.page === "exempel" ? changed : { ...changed, ...NO_EXAMPLES };
  if (next.county === null) return { ...next, other: null };
  return next.county === next.other
    ? { ...next, other: view.county === next.county ? null : view.county }
    : next;
}

/** The challenge that a layer shows, or null. */
export function challengeOf(layer: LayerId): ChallengeId | null {
  return layer.startsWith("utmaning-") ? parseChallenge(layer.slice("utmaning-".length)) : null;
}

/** The indicator that a layer shows, or null. */
export function indicatorOf(layer: LayerId): IndicatorId | null {
  return layer === "aktorer" || layer.startsWith("utmaning-") ? null : (layer as IndicatorId);
}

/** True when `year` lies in the window of the spells. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && FIRST_YEAR <= year && year <= LAST_YEAR;
}
