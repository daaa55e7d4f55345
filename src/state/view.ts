/** What a link reproduces: the whole view and nothing else. Camera and hover are not here; the map and the component own them. */

import { FIRST_YEAR, LAST_YEAR, REPORT_YEAR } from "../domain/actor.ts";
import { CHALLENGE_IDS, type ChallengeId, parseChallenge } from "../domain/challenge.ts";
import type { CountyCode } from "../domain/county.ts";
import type { Locale } from "../domain/locale.ts";

/** Layers by the words of the address. */
export type LayerId = "aktorer" | `utmaning-${ChallengeId}`;
export const LAYERS: readonly LayerId[] = [
  "aktorer",
  ...CHALLENGE_IDS.map((id): LayerId => `utmaning-${id}`),
];

export const DISPLAYS = ["karta", "tabell"] as const;
export type Display = (typeof DISPLAYS)[number];

/** Columns that order the table; a leading `-` in the address turns the order. */
export const SORT_COLUMNS = ["kod", "lan", "aktor", "slag", "sedan", "exempel", "namns"] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

export const THEMES = ["auto", "ljust", "morkt"] as const;
export type Theme = (typeof THEMES)[number];

/** Pages of the footer, in the map's place. */
export const PAGES = ["om", "kallor", "tillganglighet"] as const;
export type Page = (typeof PAGES)[number];

export interface View {
  readonly county: CountyCode | null;
  readonly layer: LayerId;
  /** Year of the actors' layer; kept, but without effect, while a challenge is shown. */
  readonly year: number;
  readonly display: Display;
  readonly sort: Sort;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly page: Page | null;
}

export const DEFAULT_VIEW: View = {
  county: null,
  layer: "aktorer",
  year: REPORT_YEAR,
  display: "karta",
  sort: { column: "kod", descending: false },
  locale: "sv",
  theme: "auto",
  page: null,
};

/** The challenge that a layer shows, or null for the actors. */
export function challengeOf(layer: LayerId): ChallengeId | null {
  return layer === "aktorer" ? null : parseChallenge(layer.slice("utmaning-".length));
}

/** True when `year` lies in the window of the spells. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && FIRST_YEAR <= year && year <= LAST_YEAR;
}
