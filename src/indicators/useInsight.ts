/** What the map shows, in one or two sentences a paragraph. */

import { challengeSentence, changeSentences, heldSentence } from "../i18n/sentences.ts";
import { challengeOf, indicatorOf } from "../state/view.ts";
import { useAtlas, useLanguage, useView } from "../state/world.tsx";
import { pictureOf, useFigures } from "./useFigures.ts";

/** The paragraphs under the title; none while the figures that they are about are on their way. */
export function useInsight(): readonly string[] {
  const { t } = useLanguage();
  const atlas = useAtlas();
  const { layer, year } = useView();
  const picture = pictureOf(useFigures());
  const challenge = challengeOf(layer);
  if (indicatorOf(layer)) return picture?.insight ?? [];
  if (challenge) return [challengeSentence(t, atlas.coverage(challenge)), t.insight.challengeCaution];
  const nameOf = (code: Parameters<typeof atlas.county>[0]) => atlas.county(code).short;
  return [heldSentence(t, atlas.spells, year), changeSentences(t, atlas.spells, year, nameOf).join(" ")];
}
