/** What the report has of a challenge in each county: examples, and statements that name the county. Absence is no fact about the county. */

import {
  type ChallengeId,
  NAMED_BY,
  type NamedBy,
  type StatementKind,
  THEME_FITS,
  type ThemeFit,
} from "./challenge.ts";
import type { CountyCode } from "./county.ts";

/** What of an example decides where it is shown. */
export interface ExampleKey {
  readonly id: string;
  readonly counties: readonly CountyCode[];
  readonly themes: readonly ChallengeId[];
  readonly fit: ThemeFit;
}

/** What of a statement that names counties decides where it is shown. */
export interface StatementKey {
  readonly id: string;
  readonly counties: readonly CountyCode[];
  readonly namedBy: NamedBy;
  readonly kind: StatementKind;
  readonly challenge: ChallengeId | null;
}

export interface Coverage {
  /** Ids of the county's examples that were sorted under the challenge. */
  readonly examples: readonly string[];
  /** The best fit among them, or null where there is no example. */
  readonly fit: ThemeFit | null;
  /** Ids of the statements that name the county for the challenge. */
  readonly named: readonly string[];
  /** `county` when one of them names the county itself, `place` when all name only places in it, null where there is none. */
  readonly namedBy: NamedBy | null;
}

/** A county counts as named only by statements that say something of the challenge there, not by positions or proposals. */
const NAMING_KINDS: ReadonlySet<StatementKind> = new Set(["challenge", "finding"]);

const bestFit = (fits: readonly ThemeFit[]): ThemeFit | null =>
  THEME_FITS.find((fit) => fits.includes(fit)) ?? null;

/** True for a kind of statement that ties the counties it names to its challenge. */
export const namesCounty = (kind: StatementKind): boolean => NAMING_KINDS.has(kind);

/** The coverage of `challenge` in `county`. */
export function coverageOf(
  challenge: ChallengeId,
  county: CountyCode,
  examples: readonly ExampleKey[],
  statements: readonly StatementKey[],
): Coverage {
  const own = examples.filter(
    (example) => example.themes.includes(challenge) && example.counties.includes(county),
  );
  const naming = statements.filter(
    (statement) =>
      statement.challenge === challenge && namesCounty(statement.kind) && statement.counties.includes(county),
  );
  return {
    examples: own.map((example) => example.id),
    fit: bestFit(own.map((example) => example.fit)),
    named: naming.map((statement) => statement.id),
    namedBy: NAMED_BY.find((by) => naming.some(({ namedBy }) => namedBy === by)) ?? null,
  };
}
