/** The unit in a heading: the page's words for it, or a sender's own, who may have given none. */

import type { IndicatorSlice } from "../../content/indicatorSlices.ts";
import type { FigureWords } from "../../i18n/figuresSv.ts";

/** `procent`, or what the sender calls it; empty where that is nothing. */
export const unitText = (words: FigureWords, { unit, own }: Pick<IndicatorSlice, "unit" | "own">): string =>
  own ? own.unit : words.unit[unit];

/** `Öppet arbetslösa, procent, 2015`: what there is of it, with commas between. */
export const heading = (...parts: readonly (string | number)[]): string =>
  parts.filter((part) => part !== "").join(", ");

/** `text`, and whose figures they are where they are a sender's own. */
export const marked = (text: string, { own }: Pick<IndicatorSlice, "own">): string =>
  own ? `${text}. ${own.mark}` : text;
