/** Figures of the reader's own: what a paste or a file becomes once every row has found its area. They are the sender's, not ours. */

import type { MissingReason } from "./series.ts";

export const OWN_AREAS = ["counties", "municipalities"] as const;
/** Which areas the figures are of. */
export type OwnAreas = (typeof OWN_AREAS)[number];

/** Longest title and unit, in characters. */
export const OWN_TITLE_LENGTH = 120;
export const OWN_UNIT_LENGTH = 30;
/** Most decimals that a value may have. */
export const OWN_DECIMALS = 4;

export interface OwnFigures {
  /** As the sender wrote it; plain text, never empty. */
  readonly title: string;
  /** As the sender wrote it, as `kronor per invånare`; may be empty. */
  readonly unit: string;
  /** `rate` colours the areas, `count` draws circles as large as the values. */
  readonly kind: "rate" | "count";
  readonly areas: OwnAreas;
  readonly decimals: number;
  /** Ascending; at least one. */
  readonly years: readonly number[];
  /** For each year the value of every area, in the order of the areas' codes: 21 counties or 290 municipalities. */
  readonly values: readonly (readonly (number | MissingReason)[])[];
}
