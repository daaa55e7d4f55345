/** What the map shows, in one or two sentences. */

import { memo } from "react";
import { challengeSentence, changeSentences, heldSentence } from "../i18n/sentences.ts";
import { challengeOf, indicatorOf } from "../state/view.ts";
import { useAtlas, useLanguage, useView } from "../state/world.tsx";
import { pictureOf, useFigures } from "./useFigures.ts";

export const Insight = memo(function Insight() {
  const { t } = useLanguage();
  const atlas = useAtlas();
  const { layer, year } = useView();
  const picture = pictureOf(useFigures());
  const challenge = challengeOf(layer);
  if (indicatorOf(layer)) {
    return (
      <div className="indicators-insight">
        {picture?.insight.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    );
  }
  if (challenge) {
    return (
      <div className="indicators-insight">
        <p>{challengeSentence(t, atlas.coverage(challenge))}</p>
        <p>{t.insight.challengeCaution}</p>
      </div>
    );
  }
  const nameOf = (code: Parameters<typeof atlas.county>[0]) => atlas.county(code).short;
  return (
    <div className="indicators-insight">
      <p>{heldSentence(t, atlas.spells, year)}</p>
      <p>{changeSentences(t, atlas.spells, year, nameOf).join(" ")}</p>
    </div>
  );
});
