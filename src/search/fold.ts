/** How texts and queries are made alike: letters and digits only, small, with or without the marks over å, ä, ö and é. */

const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}/gu;

/** The words of `text`, small, as they are written. Composed first: some systems type å as two characters. */
export const wordsOf = (text: string): readonly string[] =>
  text.normalize("NFC").toLowerCase().match(WORD) ?? [];

/** `text` without the marks over its letters: `å` and `ä` are `a`, `ö` is `o`. */
export const fold = (text: string): string => text.normalize("NFD").replace(MARKS, "");

/** A part of a text, marked where it is what was looked for. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** `text` cut where its words begin with one of `beginnings`, which are small and folded; the longest counts. */
export function markedParts(text: string, beginnings: readonly string[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  const push = (end: number, marked: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = fold(word.toLowerCase());
    const length = Math.max(
      0,
      ...beginnings.filter((one) => folded.startsWith(one)).map((one) => one.length),
    );
    if (length === 0) continue;
    push(index, false);
    push(index + Math.min(length, word.length), true);
  }
  push(text.length, false);
  return parts;
}
