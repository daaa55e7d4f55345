/** The shapes in which the indicators reach the browser: a key in the first file, a label in each language, words of their own. The figures are a `Series`. */

import type { ChallengeId } from "../domain/challenge.ts";
import type {
  FigureConfidence,
  IndicatorDirection,
  IndicatorId,
  IndicatorKind,
  Unit,
} from "../domain/indicator.ts";
import type { Series } from "../domain/series.ts";

/** How an indicator is drawn, and for which years and parts it has figures. */
export interface CoreIndicator extends Pick<Series, "id" | "dimensions"> {
  readonly kind: IndicatorKind;
  /** The first and the last of years that follow each other; a monthly series has none. */
  readonly years: readonly (readonly [from: number, to: number])[];
}

/** Where an indicator stands in the picker: under the challenge that it belongs to most, or as background. */
export type IndicatorGroup = ChallengeId | "bakgrund";

/** What only figures of a sender's own have. */
export interface OwnLabel {
  /** The unit in the sender's words; empty where none was given. */
  readonly unit: string;
  /** Whose figures these are, and that nobody here has checked them. */
  readonly mark: string;
}

export interface IndicatorLabel {
  readonly id: IndicatorId;
  readonly short: string;
  readonly kind: IndicatorKind;
  readonly unit: Unit;
  readonly direction: IndicatorDirection;
  readonly group: IndicatorGroup;
  /** Further challenges that it says something of. */
  readonly also: readonly ChallengeId[];
  /** Published figures have none. */
  readonly own?: OwnLabel;
}

/** What belongs to a challenge but has no figures by county yet. */
export interface ReservedLabel {
  readonly title: string;
  readonly group: IndicatorGroup;
  /** Why there are none. */
  readonly why: string;
  /** What would bring them. */
  readonly brings: string;
}

/** One indicator: what its figures mean, where they come from, and what to mind. The figures themselves are a `Series`. */
export interface IndicatorSlice {
  readonly id: IndicatorId;
  readonly kind: IndicatorKind;
  readonly unit: Unit;
  readonly direction: IndicatorDirection;
  /** As a heading: `Sysselsatta 20–64 år efter födelseland`. */
  readonly title: string;
  /** As an option of the picker and the start of a row. */
  readonly short: string;
  readonly definition: string;
  /** Whom it is about, as `invånare 20–64 år`; null where the definition says it all. */
  readonly population: string | null;
  readonly source: FigureSource;
  /** How we computed the figures, where we did: then they are our processing, not the source's own figures. */
  readonly derived: string | null;
  /** What the country's value is, or why there is none. */
  readonly riketNote: string;
  /** From these years on the figures are not comparable with those before. */
  readonly breaks: readonly { readonly year: number; readonly text: string }[];
  readonly doubts: readonly string[];
  readonly checks: readonly string[];
  /** Null where nobody has judged. */
  readonly confidence: FigureConfidence | null;
  /** The value around which the colours diverge; null for colours that only rise. */
  readonly middle: number | "riket" | null;
  /** Published figures have none. */
  readonly own?: OwnLabel;
}

export interface FigureSource {
  /** Who publishes the statistics, and in which table or publication. */
  readonly text: string;
  /** The table's or key figure's id, as `N07907` or `BE0101`; null where none was read. */
  readonly table: string | null;
  /** Where the figures were read. */
  readonly readIn: string;
  readonly url: string | null;
  readonly licence: string;
}
