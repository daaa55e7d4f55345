/** The shapes in which the content reaches the browser: one slice a language and a view, cut by `build/content.ts`. */

import type { Spell } from "../domain/actor.ts";
import type { ChallengeId, ExampleKind, StatementKind, ThemeFit } from "../domain/challenge.ts";
import type { CountyCode } from "../domain/county.ts";
import type { ExampleKey, StatementKey } from "../domain/coverage.ts";
import type { Localised } from "../domain/locale.ts";
import type { Municipality } from "../domain/municipality.ts";
import type { CoreIndicator, IndicatorLabel, ReservedLabel } from "./indicatorSlices.ts";

/** What every view needs, in no language: names, spells, and which county has what. */
export interface CoreSlice {
  readonly counties: readonly CoreCounty[];
  readonly spells: readonly Spell[];
  readonly examples: readonly ExampleKey[];
  readonly statements: readonly StatementKey[];
  readonly indicators: readonly CoreIndicator[];
}

export interface CoreCounty {
  readonly code: CountyCode;
  /** The county letter, as `AB` or `Z`. */
  readonly letter: string;
  /** The label, as `Stockholm`: the same in both languages. */
  readonly short: string;
  /** The county's full name, as `Stockholms län` and `Stockholm County`. */
  readonly long: Localised;
}

/** The words a language needs at once: the layers' names. */
export interface LabelsSlice {
  readonly challenges: readonly ChallengeLabel[];
  /** In the order of the picker within each group. */
  readonly indicators: readonly IndicatorLabel[];
  readonly reserved: readonly ReservedLabel[];
}

export interface ChallengeLine {
  readonly id: ChallengeId;
  readonly section: string;
  readonly label: string;
}

export interface ChallengeLabel extends ChallengeLine {
  readonly no: number;
}

/** The country's panel. */
export interface CountrySlice {
  readonly report: ReportFacts;
  /** Why challenges are not spread over counties. */
  readonly rule: string;
  /** Why quantity words have no denominator. */
  readonly denominator: string;
  /** The challenges under the report's quantity words, the most far-reaching word first. */
  readonly quantities: readonly QuantityGroup[];
  readonly context: readonly Claim[];
  readonly recommendations: readonly Recommendation[];
  readonly publications: readonly Publication[];
  readonly publicationsNote: string;
}

/** What it takes to cite the report. */
export interface ReportFacts {
  readonly title: string;
  /** What kind of report it is, as `Delrapport`. */
  readonly kind: string;
  readonly publisher: string;
  /** ISO date. */
  readonly date: string;
  readonly dnr: string;
}

/** Challenges of the same step in our order of the quantity words; `word` is null where the report has none. */
export interface QuantityGroup {
  readonly word: string | null;
  readonly challenges: readonly ChallengeLine[];
}

/** One challenge's layer. */
export interface ChallengeSlice {
  readonly id: ChallengeId;
  /** The report's own quantity word, as `nästan alla`; null where it has none. */
  readonly word: string | null;
  /** What the word is about. */
  readonly basis: string;
  readonly summary: string;
  readonly themes: readonly string[];
  readonly related: readonly ChallengeId[];
  readonly claims: readonly Claim[];
  readonly interpretation: string | null;
  readonly statements: readonly CountyStatement[];
  readonly examples: readonly ChallengeExample[];
}

/** One statement of the report, in our words. */
export interface Claim {
  readonly id: string;
  /** The report's quantity word and what it counts, as `Flera regioner`; null where the report gives no quantity. */
  readonly lead: string | null;
  readonly claim: string;
  readonly section: string;
}

/** What the report says of named counties. */
export interface CountyStatement {
  readonly id: string;
  readonly counties: readonly CountyCode[];
  readonly kind: StatementKind;
  readonly section: string;
  readonly challenge: ChallengeId | null;
  readonly text: string;
  readonly caveat: string | null;
}

/** An example in a list: enough to name it and to link to its county. */
export interface ExampleLine {
  readonly id: string;
  readonly name: string;
  readonly counties: readonly CountyCode[];
}

/** An example in a challenge's list. */
export interface ChallengeExample extends ExampleLine {
  readonly fit: ThemeFit;
  readonly form: string;
}

export interface Recommendation {
  readonly id: string;
  readonly sections: readonly string[];
  readonly addressee: string;
  readonly title: string;
  readonly summary: string;
  readonly resources: string | null;
  readonly versionDifference: string;
  readonly followUp: readonly Fact[];
}

/** Titles stand as in the report's annex: Swedish in both languages. */
export interface Publication {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly kind: string;
  readonly number: string;
}

/** A fact that does not come from the report, with the address it was read at. */
export interface Fact {
  readonly text: string;
  readonly source: string;
}

/** One county's panel. */
export interface CountySlice {
  readonly code: CountyCode;
  readonly facts: CountyFacts;
  /** In the alphabetical order of Swedish. */
  readonly municipalities: readonly Municipality[];
  /** One per spell of the county in `CoreSlice.spells`, in the same order. */
  readonly spells: readonly SpellDetail[];
  readonly statements: readonly CountyStatement[];
  readonly examples: readonly Example[];
  /** Examples of other counties that name this one. */
  readonly mentionedIn: readonly ExampleLine[];
}

export interface CountyFacts {
  readonly iso: string;
  readonly nuts3: string;
  readonly nuts2: string;
  readonly nuts2Name: string;
  readonly residenceCity: string;
  readonly regionToday: string;
  /** Host name without protocol. */
  readonly website: string;
  readonly countyCouncilBefore: string;
  /** What a reader needs of the notes on the county, or null. */
  readonly note: string | null;
}

/** A spell's exact dates as far as known (ISO, day or month or year), what they rest on, and the reader's note. */
export interface SpellDetail {
  readonly fromDate: string | null;
  readonly fromBasis: DateBasis | null;
  readonly toDate: string | null;
  readonly note: string | null;
  readonly sources: readonly SpellSource[];
}

export const DATE_BASES = ["stated", "derived", "planned", "unverified"] as const;
export type DateBasis = (typeof DATE_BASES)[number];

export interface SpellSource {
  readonly url: string;
  /** What the source shows, where that is not plain. */
  readonly note: string | null;
}

export interface Example extends ChallengeExample {
  readonly title: string;
  readonly kind: ExampleKind;
  /** The heading that the example stands under in the report, in Swedish. */
  readonly labelInReport: string;
  readonly section: string;
  readonly themes: readonly ChallengeId[];
  readonly formAlt: readonly string[];
  /** Whose word the kind is. */
  readonly kindBasis: string;
  readonly status: string;
  readonly actorsNamed: readonly string[];
  readonly mentioned: readonly CountyCode[];
  readonly summary: string;
  readonly facts: readonly Fact[];
  readonly note: string | null;
}
