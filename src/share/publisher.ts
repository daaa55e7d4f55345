/** Who publishes the statistics behind an indicator: the one that the line of its source begins with, as a citation's author. */

/** As the lines of the catalogue have them, in each language. */
const PUBLISHERS = [
  "SCB",
  "Statistics Sweden (SCB)",
  "Kolada",
  "Skolverket",
  "Swedish National Agency for Education (Skolverket)",
  "Försäkringskassan",
  "Swedish Social Insurance Agency (Försäkringskassan)",
  "Tillväxtanalys",
  "Swedish Agency for Growth Policy Analysis (Tillväxtanalys)",
] as const;

/** Those that are named within a line, too: then it has two sources, and none is the author of both. */
const TWO = /,? (?:och SCB|and Statistics Sweden)\b/;

/** A database that is named in the genitive is the title itself. */
const GENITIVES: Readonly<Record<string, string>> = {
  "SCB:s ": "SCB",
  "Statistics Sweden’s (SCB’s) ": "Statistics Sweden (SCB)",
};

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `SCB, regionalräkenskaper (NR0105)` as author and title; a law, a sender's own figures and what has two sources have a title alone. */
export function authorAndTitle(source: string): { readonly author: string | null; readonly title: string } {
  const whole = { author: null, title: source };
  if (TWO.test(source)) return whole;
  const owner = Object.keys(GENITIVES).find((genitive) => source.startsWith(genitive));
  if (owner) return { author: GENITIVES[owner] ?? null, title: source };
  const author = PUBLISHERS.find((name) => source.startsWith(`${name}, `));
  return author ? { author, title: capitalized(source.slice(author.length + 2)) } : whole;
}
