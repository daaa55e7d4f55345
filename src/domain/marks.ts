/** Letters and the marks over them. */

/** `text` without the marks over its letters: `å` and `ä` are `a`, `ö` is `o`. */
export const withoutMarks = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "");
