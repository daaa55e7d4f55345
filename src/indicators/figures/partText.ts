/** The part of the population in words, as a heading goes on with it. */

import type { Part } from "../../domain/indicator.ts";
import type { FigureWords } from "../../i18n/figuresSv.ts";

/** `kvinnor födda i Afrika`; nothing where the part is everyone. */
export function partText({ say }: FigureWords, part: Part): readonly string[] {
  const whom = say.whom(part);
  return whom ? [whom] : [];
}
