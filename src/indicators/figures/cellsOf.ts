/** The nine cells of two indicators with what they say, for the square and for the list. */

import type { BivariateCell } from "../../charts/BivariateLegend.tsx";
import { capital } from "../../i18n/format.ts";
import { cellText } from "../../i18n/patternSentences.ts";
import type { Figures } from "../useFigures.ts";
import type { Picture } from "./picture.ts";

type Level = BivariateCell["x"];
type Crossed = Picture & { readonly kind: "crossed" };

export function cellsOf(
  { kit: { words } }: Figures,
  { scene, name: first, other }: Crossed,
): readonly BivariateCell[] {
  return scene.cells.map(({ name: letter, thirds, fill, counties }) => {
    const [x, y] = [(thirds[0] - 1) as Level, (thirds[1] - 1) as Level];
    const label = capital(cellText(words, thirds, first, other.name));
    return { x, y, paint: fill, letter, label, counties };
  });
}
