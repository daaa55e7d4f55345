/** How far two spellings are from each other, and which of many is nearest to one. */

/** Letters put in, left out, changed, or two neighbours swapped, to get from `a` to `b`; anything above `most` is `most + 1`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = above;
    above = row;
  }
  return Math.min(above[b.length] ?? most + 1, most + 1);
}

/** The code of the nearest form, at most two steps away (one for short words); null when none is, or forms of two codes are equally near. */
export function nearest(
  text: string,
  forms: readonly (readonly [form: string, code: string])[],
): string | null {
  const most = text.length < 4 ? 0 : text.length < 6 ? 1 : 2;
  let least = most + 1;
  let codes = new Set<string>();
  for (const [form, code] of forms) {
    const away = distance(text, form, Math.min(most, least));
    if (away > most || away > least) continue;
    if (away < least) codes = new Set();
    least = away;
    codes.add(code);
  }
  const [code, ...others] = codes;
  return code !== undefined && others.length === 0 ? code : null;
}
