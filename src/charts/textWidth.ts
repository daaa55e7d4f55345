/** How much room words take before they are drawn: an estimate on the wide side, since the reader's font is not known. */

/** Share of the type's size that a character takes on average, in the widest of the fonts of tokens.css. */
const CHARACTER = 0.58;

/** How much wider bold type is. */
const BOLD = 1.12;

/** Width of `text` in pixels when set in type of `size` pixels. */
export const textWidth = (text: string, size: number): number => text.length * CHARACTER * size;

/** The same in bold. */
export const boldWidth = (text: string, size: number): number => textWidth(text, size) * BOLD;
