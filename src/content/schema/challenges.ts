/** What `challenges.json` must look like: the shared challenges, the statements on them, and the few that name a county. */

import * as v from "valibot";
import { CHALLENGE_IDS, NAMED_BY, STATEMENT_KINDS } from "../../domain/challenge.ts";
import { challenge, county, exact, level, localised, localisedOrNull, section, sections } from "./text.ts";

const claim = (id: RegExp) =>
  v.strictObject({
    id: v.pipe(v.string(), v.regex(id)),
    /** The report's quantity word alone. */
    word: localised,
    /** The word with what it counts, as a reader meets it before the claim; null where the report gives no quantity. */
    lead: localisedOrNull,
    level,
    claim: localised,
    sections,
  });

const municipalityCode = v.pipe(v.string(), v.regex(/^\d{4}$/));

const place = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^p\d$/)),
    counties: v.pipe(v.array(county), v.nonEmpty("names no county")),
    places: v.array(
      v.strictObject({
        name: exact,
        municipality: v.nullable(exact),
        municipalityCode: v.nullable(municipalityCode),
      }),
    ),
    measure: localised,
    values: v.array(v.nullable(v.number())),
    unit: localisedOrNull,
    difference: v.nullable(v.number()),
    differenceComputed: v.boolean(),
    reportedBy: localised,
    caveat: localised,
  }),
  v.check((one) => one.places.length === one.values.length, "needs one value, or null, for each place"),
);

const challengeRecord = v.strictObject({
  id: challenge,
  no: v.pipe(v.number(), v.integer()),
  section,
  label: localised,
  scope: v.literal("national"),
  quantity: v.strictObject({ word: localised, level, basis: localised }),
  summary: localised,
  /** Codes of `vocabulary.json`. */
  themes: v.array(v.string()),
  related: v.array(challenge),
  statements: v.pipe(v.array(claim(/^c\d\d-\d+$/)), v.nonEmpty("needs a statement")),
  places: v.array(place),
  interpretation: localisedOrNull,
});

const countyStatement = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^k\d$/)),
  counties: v.pipe(v.array(county), v.nonEmpty("names no county")),
  namedBy: v.picklist(NAMED_BY),
  kind: v.picklist(STATEMENT_KINDS),
  section,
  challenge: v.nullable(challenge),
  text: localised,
  /** The figures of the text, by place or by `difference` and `difference_computed`. */
  figures: v.record(v.string(), v.number()),
  caveat: localisedOrNull,
});

export const challenges = v.strictObject({
  source: localised,
  rule: localised,
  denominator: localised,
  scale: localised,
  levels: v.array(v.strictObject({ level, word: localised, note: localisedOrNull })),
  challenges: v.pipe(
    v.array(challengeRecord),
    v.check(
      (list) => list.map((one) => one.id).join() === CHALLENGE_IDS.join(),
      "must hold every challenge once, in order",
    ),
  ),
  context: v.array(claim(/^s\d\d$/)),
  countyStatements: v.array(countyStatement),
});
