/** Text broken into lines by an estimate of its width: in a picture nobody does it for us. */

import { boldWidth, textWidth } from "../charts/textWidth.ts";

/** How text is set. Sizes and distances in pixels. */
export interface Type {
  readonly size: number;
  readonly bold?: boolean;
}

export const widthOf = (text: string, { size, bold }: Type): number =>
  (bold ? boldWidth : textWidth)(text, size);

/** Where a word that is wider than a line may be broken without a hyphen: addresses. */
const AFTER_MARKS = /(?<=[/?&=,.-])/;

/** Shares of the type's size by which a capital is wider than the average: a code in an address may be of little else. */
const CAPITAL = 0.15;

const codeWidth = (text: string, type: Type): number =>
  widthOf(text, type) + text.replaceAll(/[^A-Z]/g, "").length * CAPITAL * type.size;

/** The pieces of a word that is wider than `width`, each of at most that width: broken after marks where it has any, else anywhere. */
function broken(word: string, width: number, type: Type): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const part of word.split(AFTER_MARKS)) {
    for (const more of codeWidth(part, type) > width ? [...part] : [part]) {
      if (piece && codeWidth(piece + more, type) > width) {
        pieces.push(piece);
        piece = "";
      }
      piece += more;
    }
  }
  return [...pieces, piece];
}

/** The lines of `text`, none wider than `width` but for a single character that is; no-break spaces do not break. */
export function wrap(text: string, width: number, type: Type): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \t\r\n]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer, type) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = widthOf(word, type) > width ? broken(word, width, type) : [word];
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line ? [...lines, line] : lines;
}

/** The same within `most` lines: what does not fit is left out, and an ellipsis says so. */
export function wrapAtMost(text: string, width: number, type: Type, most: number): readonly string[] {
  const lines = wrap(text, width, type);
  if (lines.length <= most) return lines;
  const last = [...(lines[most - 1] ?? "")];
  while (last.length > 0 && widthOf(`${last.join("")}…`, type) > width) last.pop();
  return [...lines.slice(0, most - 1), `${last.join("")}…`];
}
