/** Names that every spreadsheet program takes for a sheet. */

/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;
/** What may not stand in a name, nor an apostrophe at either end. */
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]+/gu;
const ENDS = /^['\s]+|['\s]+$/g;

/** At most `length` units, no character cut in two. */
function cut(text: string, length: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.replaceAll(ENDS, "");
}

/** A name for each title: at most 31 characters, without those that are forbidden, none twice whatever the case. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const clean = title.replaceAll(FORBIDDEN, " ").replaceAll(ENDS, "") || "–";
    let name = cut(clean, LONGEST);
    for (let no = 2; taken.has(name.toLowerCase()); no++) {
      const end = ` ${no}`;
      name = cut(clean, LONGEST - end.length) + end;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
