/** Cuts one challenge's layer. Counties come into it only by examples and statements that name them. */

import type { ChallengeSlice, Claim } from "../../src/content/slices.ts";
import type { Content } from "../contentSource.ts";
import { challengeExample, statementOf } from "./county.ts";
import type { Words } from "./words.ts";

type ChallengeRecord = Content["challenges"]["challenges"][number];
type ClaimRecord = ChallengeRecord["statements"][number];

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
