/** The line that names the source: figures that we have worked on are not the source's own, and are not said to be. */

import type { IndicatorSlice } from "../../content/indicatorSlices.ts";
import type { FigureWords } from "../../i18n/figuresSv.ts";

export const sourceLine = (words: FigureWords, { source, derived }: IndicatorSlice): string =>
  derived ? words.about.processedLine(source.text) : words.about.sourceLine(source.text);
