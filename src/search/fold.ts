/** How texts and queries are made alike: letters and digits only, small, with or without the marks over å, ä, ö and é. */

import { withoutMarks } from "../domain/marks.ts";

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of `text`, small, as they are written. Composed first: some systems type å as two characters. */
export const wordsOf = (text: string): readonly string[] =>
  text.normalize("NFC").toLowerCase().match(WORD) ?? [];

/** How many letters a part must have to be looked for inside words, too, and not only where they begin. */
export const INSIDE = 4;

/** Where in `word`, small and folded, the longest of `sought` stands: where it begins, or inside where that is long enough. */
function placeIn(word: string, sought: readonly string[]): readonly [from: number, length: number] | null {
  const [longest] = sought
    .filter((part) => word.startsWith(part) || (part.length >= INSIDE && word.includes(part)))
    .sort((a, b) => b.length - a.length);
  return longest ? [word.indexOf(longest), longest.length] : null;
}

/** A part of a text, marked where it is what was looked for. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** `text` cut where its words begin with, or hold, one of `sought`, which are small and folded; the longest counts. */
export function markedParts(text: string, sought: readonly string[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  const push = (end: number, marked: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const place = placeIn(withoutMarks(word.toLowerCase()), sought);
    if (!place) continue;
    const [from, length] = place;
    push(index + Math.min(from, word.length), false);
    push(index + Math.min(from + length, word.length), true);
  }
  push(text.length, false);
  return parts;
}
