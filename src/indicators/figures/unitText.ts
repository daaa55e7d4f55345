/** The unit in a heading: the page's words for it, or a sender's own, who may have given none. */

import type { IndicatorSlice } from "../../content/indicatorSlices.ts";
import type { FigureWords } from "../../i18n/figuresSv.ts";
import { list } from "../../i18n/format.ts";

/** `procent`, or what the sender calls it; empty where that is nothing. */
export const unitText = (words: FigureWords, { unit, own }: Pick<IndicatorSlice, "unit" | "own">): string =>
  own ? own.unit : words.unit[unit];

/** `Öppet arbetslösa, procent, 2015`: what there is of it, with commas between. */
export const heading = (...parts: readonly (string | number)[]): string =>
  parts.filter((part) => part !== "").join(", ");

/** Whose the figures are, where they are a sender's own and not ours: with their title beside another's. Null for ours alone. */
export function markOf(...abouts: readonly Pick<IndicatorSlice, "title" | "own">[]): string | null {
  const sender = abouts.find(({ own }) => own);
  if (!sender?.own) return null;
  return abouts.length > 1 ? `${sender.own.mark}: ${sender.title}` : sender.own.mark;
}

/** `text`, and whose figures they are where they are a sender's own. */
export function marked(text: string, ...abouts: readonly Pick<IndicatorSlice, "title" | "own">[]): string {
  const mark = markOf(...abouts);
  return mark ? `${text}. ${mark}` : text;
}

/** Two indicators as one title; a sender's words stay as they were written. */
export const titleOfTwo = (
  words: FigureWords,
  first: string,
  { title, own }: Pick<IndicatorSlice, "title" | "own">,
): string => (own ? list([first, title], words.locale) : words.table.captionTwo(first, title));

/** What is said when the map begins to show figures: whose they are before what they show. */
export const saidOf = (mark: string | null, insight: string): string =>
  mark ? `${mark}. ${insight}` : insight;
