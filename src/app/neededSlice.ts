/** Which slice of the content a view shows. */

import type { SliceName } from "../content/library.ts";
import type { Locale } from "../domain/locale.ts";
import { challengeOf, type View } from "../state/view.ts";

/** The slice that the panel or page of `view` is set from, in the language on screen. */
export function neededSlice({ county, layer, page }: View, locale: Locale): SliceName {
  const challenge = challengeOf(layer);
  if (page === "kallor") return `${locale}/sources`;
  if (page !== null) return `${locale}/country`;
  if (county) return `${locale}/county-${county}`;
  return challenge ? `${locale}/challenge-${challenge}` : `${locale}/country`;
}
