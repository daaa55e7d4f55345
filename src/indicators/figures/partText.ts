/** The part of the population in words, as a heading or a sentence goes on with it. */

import { DIMENSIONS, type Part } from "../../domain/indicator.ts";
import type { FigureWords } from "../../i18n/figuresSv.ts";

/** One text a dimension: `kvinnor`, `4–9 år i Sverige`; none for a series without breakdowns. */
export function partText(words: FigureWords, part: Part): readonly string[] {
  return DIMENSIONS.flatMap((dimension) => {
    const category = part[dimension];
    return category === undefined ? [] : [words.within(dimension, category, words.category[category])];
  });
}
