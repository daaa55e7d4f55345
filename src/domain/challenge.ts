/** The report's eleven shared challenges, by the ids that addresses use. */

export const CHALLENGE_IDS = [
  "c01",
  "c02",
  "c03",
  "c04",
  "c05",
  "c06",
  "c07",
  "c08",
  "c09",
  "c10",
  "c11",
] as const;
export type ChallengeId = (typeof CHALLENGE_IDS)[number];

const KNOWN: ReadonlySet<string> = new Set(CHALLENGE_IDS);

/** The challenge id in `text`, or null. */
export function parseChallenge(text: string): ChallengeId | null {
  return KNOWN.has(text) ? (text as ChallengeId) : null;
}

/** How well an example fits the challenges it was sorted under: an editorial judgement. */
export const THEME_FITS = ["god", "medel", "svag"] as const;
export type ThemeFit = (typeof THEME_FITS)[number];

/** What an example is: a model for cooperation between actors, or anything else. */
export const EXAMPLE_KINDS = ["samverkansmodell", "exempel"] as const;
/** How the report leads from one county's example to others: it is said to have inspired them, it is theirs too, or it is proposed for all. */
export const REFERENCE_KINDS = ["inspired", "joint", "proposed"] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];
export type ExampleKind = (typeof EXAMPLE_KINDS)[number];

/** What a statement that names a county is. Only `challenge` and `finding` tie the county to a challenge on the map. */
export const STATEMENT_KINDS = ["challenge", "finding", "context", "position", "proposal"] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** How a statement names its counties: by the county's own name or its actor's, or only by places in it. */
export const NAMED_BY = ["county", "place"] as const;
export type NamedBy = (typeof NAMED_BY)[number];
