/** Words that begin nearly as what was typed: half a word with a typing error in it, which an index of whole words does not find. */

/** How many letters must have been typed for none, one and two errors: half a word says less than a whole one. */
const LETTERS = [0, 5, 9] as const;

/**
 * True when some beginning of `word` is `typed` but for at most `errors` letters that are missing, too many or wrong,
 * or two neighbours that have changed places.
 */
export function beginsNearly(word: string, typed: string, errors: number): boolean {
  const width = Math.min(word.length, typed.length + errors);
  if (width < typed.length - errors) return false;
  // Row by row of the table of distances: from what was typed so far to each beginning of the word.
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: width + 1 }, (_, i) => i);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= width; j++) {
      const same = typed[i - 1] === word[j - 1];
      const swapped = typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      row.push(
        Math.min(
          (row[j - 1] ?? i) + 1,
          (last[j] ?? j) + 1,
          (last[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...row) > errors) return false;
    [beforeLast, last] = [last, row];
  }
  return true;
}

/** Of `words` those that begin nearly as `typed`, with at most `errors` errors, fewer for less. */
export function nearBeginnings(words: Iterable<string>, typed: string, errors: number): readonly string[] {
  const allowed = LETTERS.findLastIndex((letters, i) => i <= errors && typed.length >= letters);
  return [...words].filter((word) => beginsNearly(word, typed, allowed));
}
