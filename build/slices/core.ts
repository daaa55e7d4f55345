/** Cuts what every view needs: the core, in no language, and the labels of the layers. */

import type { ChallengeLabel, CoreSlice, LabelsSlice } from "../../src/content/slices.ts";
import type { Content } from "../contentSource.ts";
import type { Words } from "./words.ts";

type ChallengeRecord = Content["challenges"]["challenges"][number];

export function cutCore(content: Content): CoreSlice {
  return {
    counties: content.counties.map(({ code, letter, short, long }) => ({ code, letter, short, long })),
    spells: content.spells.map(({ county, from, to, actor, type, confidence, change }) => ({
      county,
      from,
      to,
      actor,
      type,
      confidence,
      change,
    })),
    examples: content.examples.examples.map(({ id, counties, themes, fit }) => ({
      id,
      counties,
      themes,
      fit,
    })),
    statements: content.challenges.countyStatements.map(({ id, counties, namedBy, kind, challenge }) => ({
      id,
      counties,
      namedBy,
      kind,
      challenge,
    })),
  };
}

export function cutLabels(content: Content, words: Words): LabelsSlice {
  return {
    challenges: content.challenges.challenges.map((challenge) => labelOf(challenge, words)),
    indicators: [],
    reserved: [],
  };
}

export function labelOf(challenge: ChallengeRecord, words: Words): ChallengeLabel {
  return {
    id: challenge.id,
    no: challenge.no,
    section: words.section(challenge.section),
    label: words.text(challenge.label),
  };
}
