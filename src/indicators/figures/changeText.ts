/** Which counties changed class since the period before, in words. */

import type { Choice, Shown } from "../../domain/breaks.ts";
import { classChanges } from "../../domain/classChange.ts";
import type { CountyCode } from "../../domain/county.ts";
import type { Series } from "../../domain/series.ts";
import type { FigureWords } from "../../i18n/figuresSv.ts";
import { classChangeSentences } from "../../i18n/patternSentences.ts";

/** With what it means that the bounds are not locked, where they are not. */
export function changeText(
  words: FigureWords,
  series: Series,
  shown: Shown,
  choice: Choice,
  nameOf: (code: CountyCode) => string,
): string {
  const found = classChanges(series, shown, choice);
  const told = classChangeSentences(words, found, shown.period, series.breaks, nameOf);
  return [...told, ...(choice.locked ? [] : [words.say.changed.open])].join(" ");
}
