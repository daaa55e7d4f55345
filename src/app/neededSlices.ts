/** Which slices of the content a view shows. */

import type { Atlas } from "../content/atlas.ts";
import type { SliceName } from "../content/library.ts";
import type { Locale } from "../domain/locale.ts";
import { challengeOf, type View } from "../state/view.ts";

/**
 * The slices that the panel or page of `view` is set from, in the language on screen, the most important first; those of the
 * layer's figures are `figureSlices`'s.
 */
export function neededSlices(
  { county, other, layer, page }: View,
  locale: Locale,
  { indicators }: Pick<Atlas, "indicators">,
): readonly [SliceName, ...SliceName[]] {
  const challenge = challengeOf(layer);
  if (page === "kallor") return [`${locale}/sources`];
  if (page !== null) return [`${locale}/country`];
  if (!county) return [challenge ? `${locale}/challenge-${challenge}` : `${locale}/country`];
  if (!other) return [`${locale}/county-${county}`];
  const compared = indicators.filter(({ kind }) => kind !== "monthly");
  return [
    `${locale}/county-${county}`,
    `${locale}/county-${other}`,
    ...compared.map(({ id }): SliceName => `figures/${id}`),
  ];
}
