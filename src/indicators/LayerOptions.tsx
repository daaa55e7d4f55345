/** The options of the title's picker: actors, challenges, and the indicators under the challenge they belong to. */

import { memo, useSyncExternalStore } from "react";
import type { IndicatorGroup, IndicatorLabel } from "../content/indicatorSlices.ts";
import { CHALLENGE_IDS } from "../domain/challenge.ts";
import { OWN_ID } from "../domain/indicator.ts";
import { useLanguage, useNow } from "../state/world.tsx";

const GROUPS: readonly IndicatorGroup[] = [...CHALLENGE_IDS, "bakgrund"];

const never = () => () => {};

/** False in the prerendered page and while React takes it over: what only opens on a click need not be in every reader's first file. */
const useInBrowser = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** The indicators that `wanted` lets through, by group; what has no figures yet stands last in its group and cannot be chosen. */
export function IndicatorOptions({ wanted }: { wanted: (label: IndicatorLabel) => boolean }) {
  const { t, labels, indicators, reserved } = useLanguage();
  const inBrowser = useInBrowser();
  if (!inBrowser) return null;
  return GROUPS.map((group) => {
    const own = [...indicators.values()].filter((label) => label.group === group && wanted(label));
    const missing = reserved.filter((label) => label.group === group);
    if (own.length + missing.length === 0) return null;
    return (
      <optgroup
        key={group}
        label={
          group === "bakgrund" ? t.headline.background : t.headline.figures(labels.get(group)?.label ?? "")
        }
      >
        {own.map(({ id, short }) => (
          <option key={id} value={id}>
            {short}
          </option>
        ))}
        {missing.map(({ title }) => (
          <option key={title} disabled>
            {t.headline.reserved(title)}
          </option>
        ))}
      </optgroup>
    );
  });
}

/** The figures that the reader or a link has brought, under the title that they came with. */
export function OwnOption() {
  const { t } = useLanguage();
  const own = useNow((state) => state.own);
  if (!own) return null;
  return (
    <optgroup label={t.headline.own}>
      <option value={OWN_ID}>{own.title}</option>
    </optgroup>
  );
}

/** Every layer of the map. Remembered: no change of the view changes them. */
export const LayerOptions = memo(function LayerOptions() {
  const { t, labels } = useLanguage();
  return (
    <>
      <OwnOption />
      <optgroup label={t.headline.actorsGroup}>
        <option value="aktorer">{t.headline.actors}</option>
      </optgroup>
      <optgroup label={t.headline.challengesGroup}>
        {CHALLENGE_IDS.map((challenge) => (
          <option key={challenge} value={`utmaning-${challenge}`}>
            {labels.get(challenge)?.label}
          </option>
        ))}
      </optgroup>
      <IndicatorOptions wanted={({ kind }) => kind !== "monthly"} />
    </>
  );
});
