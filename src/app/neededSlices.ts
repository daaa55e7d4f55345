/** Which slices of the content a view shows. */

import type { Atlas } from "../content/atlas.ts";
import type { SliceName } from "../content/library.ts";
import type { Locale } from "../domain/locale.ts";
import type { Embed } from "../state/embed.ts";
import { challengeOf, type Page, type View } from "../state/view.ts";

const PAGE_SLICES = {
  om: "country",
  kallor: "sources",
  tillganglighet: "country",
  exempel: "examples",
} as const satisfies Record<Page, string>;

/** The slice that a page is set from. */
export const pageSlice = (page: Page, locale: Locale): SliceName => `${locale}/${PAGE_SLICES[page]}`;

/**
 * The slices that the panel or page of `view` is set from, in the language on screen, the most important first: none where
 * the host page hides the panel. Those of the layer's figures are `figureSlices`'s.
 */
export function neededSlices(
  { county, other, layer, page }: View,
  locale: Locale,
  { indicators }: Pick<Atlas, "indicators">,
  embed: Embed | null = null,
): readonly SliceName[] {
  const challenge = challengeOf(layer);
  if (page !== null) return [pageSlice(page, locale)];
  if (embed?.hidden.includes("panel")) return [];
  if (!county) return [challenge ? `${locale}/challenge-${challenge}` : `${locale}/country`];
  if (!other) return [`${locale}/county-${county}`];
  const compared = indicators.filter(({ kind }) => kind !== "monthly");
  return [
    `${locale}/county-${county}`,
    `${locale}/county-${other}`,
    ...compared.map(({ id }): SliceName => `figures/${id}`),
  ];
}
