/** What the files of a comparison are made of: what the page has at hand when it shows two counties. */

import type { IndicatorLabel, IndicatorSlice } from "../content/indicatorSlices.ts";
import type { ChallengeLine, CountySlice } from "../content/slices.ts";
import type { ChallengeId } from "../domain/challenge.ts";
import type { ComparedActors, ComparedFigure, Pair } from "../domain/compare.ts";
import type { CountyCode } from "../domain/county.ts";
import type { CompareWords } from "../i18n/compareSv.ts";
import type { FigureWords } from "../i18n/figuresSv.ts";
import type { Messages } from "../i18n/sv.ts";

/** An indicator of the two counties. */
export interface TabledFigure {
  readonly compared: ComparedFigure;
  /** As many as the series has. */
  readonly decimals: number;
  readonly label: IndicatorLabel;
  /** Null while its texts are not here: then source, licence and definition stay empty. */
  readonly about: IndicatorSlice | null;
}

/** All words are of one language. */
export interface ComparisonInput {
  readonly words: CompareWords;
  readonly figureWords: FigureWords;
  readonly t: Messages;
  /** The challenges in the report's order. */
  readonly labels: ReadonlyMap<ChallengeId, ChallengeLine>;
  readonly short: (code: CountyCode) => string;
  readonly actors: ComparedActors;
  /** The texts of the two, in the order of `actors.counties`. */
  readonly counties: Pair<CountySlice>;
  /** In the order in which the rows shall stand. */
  readonly figures: readonly TabledFigure[];
  /** How many indicators could not be read: said over the table, so that none is left out unseen. */
  readonly failed: number;
}

/** The short names of the two counties. */
export const pairNames = ({ actors, short }: ComparisonInput): Pair<string> => [
  short(actors.counties[0]),
  short(actors.counties[1]),
];
