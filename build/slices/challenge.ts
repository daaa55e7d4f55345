/** Cuts one challenge's layer. Counties come into it only by examples, named places and statements that name them. */

import type { ChallengeSlice, Claim, NamedPlace } from "../../src/content/slices.ts";
import type { Content } from "../contentSource.ts";
import { challengeExample, statementOf } from "./county.ts";
import type { Words } from "./words.ts";

type ChallengeRecord = Content["challenges"]["challenges"][number];
type ClaimRecord = ChallengeRecord["statements"][number];
type PlaceRecord = ChallengeRecord["places"][number];

export function cutChallenge(challenge: ChallengeRecord, content: Content, words: Words): ChallengeSlice {
  const { id, quantity } = challenge;
  return {
    id,
    word: quantity.level === 0 ? null : words.text(quantity.word),
    basis: words.text(quantity.basis),
    summary: words.text(challenge.summary),
    themes: challenge.themes.map((theme) => words.word("themes", theme)),
    related: challenge.related,
    claims: challenge.statements.map((statement) => claimOf(statement, words)),
    places: challenge.places.map((place) => placeOf(place, words)),
    interpretation: words.textOrNull(challenge.interpretation),
    statements: content.challenges.countyStatements
      .filter((statement) => statement.challenge === id)
      .map((statement) => statementOf(statement, words)),
    examples: content.examples.examples
      .filter((example) => example.themes.includes(id))
      .map((example) => challengeExample(example, words)),
  };
}

export function claimOf(record: ClaimRecord, words: Words): Claim {
  return {
    id: record.id,
    lead: words.textOrNull(record.lead),
    claim: words.text(record.claim),
    section: words.joined(record.sections),
  };
}

function placeOf(place: PlaceRecord, words: Words): NamedPlace {
  return {
    id: place.id,
    places: place.places.map(({ name }) => name),
    measure: words.text(place.measure),
    values: place.values,
    difference: place.difference,
    differenceComputed: place.differenceComputed,
    unit: words.textOrNull(place.unit),
    reportedBy: words.text(place.reportedBy),
    caveat: words.text(place.caveat),
  };
}
