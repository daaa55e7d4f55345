/** What the search looks through beside what the page has anyway (counties, actors): one slice for both languages. */

import type { ChallengeId } from "../domain/challenge.ts";
import type { CountyCode } from "../domain/county.ts";
import type { IndicatorId } from "../domain/indicator.ts";
import type { Localised } from "../domain/locale.ts";

export interface SearchSlice {
  /** Each county's region of NUTS level 3, as `SE322`. */
  readonly nuts3: Readonly<Record<CountyCode, string>>;
  /** Names by SCB's four-digit code. */
  readonly municipalities: Readonly<Record<string, string>>;
  readonly challenges: readonly SearchChallenge[];
  readonly examples: readonly SearchExample[];
  readonly recommendations: readonly SearchText<string>[];
  readonly indicators: readonly SearchIndicator[];
}

export interface SearchChallenge extends SearchText<ChallengeId> {
  /** What it is about, in our words. */
  readonly topics: readonly Localised[];
}

export interface SearchText<Id> {
  readonly id: Id;
  readonly name: Localised;
}

export interface SearchExample {
  readonly id: string;
  /** As in the report, in Swedish. */
  readonly name: string;
  readonly title: Localised;
  readonly counties: readonly CountyCode[];
  /** The actors that the report names in it. */
  readonly actors: readonly Localised[];
}

export interface SearchIndicator extends SearchText<IndicatorId> {
  /** The longer name, where it differs in a language. */
  readonly title: Localised;
}
