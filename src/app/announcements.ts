/** What the announcer says of a change of view: only what the reader asked for, in one sentence. */

import type { Atlas } from "../content/atlas.ts";
import { holdersIn } from "../domain/holders.ts";
import {
  challengeSentence,
  changeSentences,
  coverageText,
  heldSentence,
  holderText,
} from "../i18n/sentences.ts";
import { challengeOf, type View } from "../state/view.ts";
import type { Language } from "../state/world.tsx";

/** What the layer says of a county, in words. */
export function saysOf({ t }: Language, atlas: Atlas, { layer, year }: View) {
  const challenge = challengeOf(layer);
  if (challenge) {
    const coverage = atlas.coverage(challenge);
    return (code: Parameters<Atlas["county"]>[0]) => {
      const covered = coverage.get(code);
      return covered ? coverageText(t, covered) : "";
    };
  }
  const holders = holdersIn(atlas.spells, year);
  return (code: Parameters<Atlas["county"]>[0]) => holderText(t, holders.get(code));
}

const COLUMN_NAMES = {
  kod: "code",
  lan: "county",
  aktor: "actor",
  slag: "type",
  sedan: "since",
  exempel: "examples",
  namns: "named",
} as const;

/** What the year on the map brought. */
export function yearSaid({ t }: Language, atlas: Atlas, { year }: View): string {
  return changeSentences(t, atlas.spells, year, (code) => atlas.county(code).short).join(" ");
}

/** The sentence for the step from `before` to `now`, or null when there is nothing to say. */
export function announcement(language: Language, atlas: Atlas, before: View, now: View): string | null {
  const { t, locale, labels } = language;
  if (before.page !== now.page) return null;
  if (before.layer !== now.layer) {
    const challenge = challengeOf(now.layer);
    const label = challenge ? labels.get(challenge)?.label : t.headline.actors;
    const insight = challenge
      ? challengeSentence(t, atlas.coverage(challenge))
      : heldSentence(t, atlas.spells, now.year);
    return `${t.announce.layer(label ?? "")} ${insight}`;
  }
  if (before.county !== now.county) {
    if (!now.county) return t.announce.cleared;
    return t.announce.selected(
      atlas.county(now.county).long[locale],
      saysOf(language, atlas, now)(now.county),
    );
  }
  if (before.year !== now.year && now.layer === "aktorer") {
    return yearSaid(language, atlas, now);
  }
  if (before.sort !== now.sort) {
    return t.announce.sorted(t.table[COLUMN_NAMES[now.sort.column]], now.sort.descending);
  }
  return null;
}
