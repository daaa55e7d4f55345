/** While a challenge is on the map: what the report has of it in the county that is open, with the way to the challenge's own panel. */

import type { CountyCode } from "../domain/county.ts";
import { countyChallengeSentence } from "../i18n/sentences.ts";
import { ViewLink } from "../state/ViewLink.tsx";
import { challengeOf } from "../state/view.ts";
import { useActions, useAtlas, useLanguage, useView } from "../state/world.tsx";

export function LayerNote({ code }: { code: CountyCode }) {
  const { t, labels } = useLanguage();
  const atlas = useAtlas();
  const { clearCounty } = useActions();
  const challenge = challengeOf(useView().layer);
  const coverage = challenge && atlas.coverage(challenge).get(code);
  if (!coverage) return null;
  return (
    <p className="panel-layer">
      {t.county.onMap}{" "}
      <ViewLink to={{ county: null }} onFollow={clearCounty}>
        {labels.get(challenge)?.label}
      </ViewLink>
      . {countyChallengeSentence(t, coverage)}
    </p>
  );
}
