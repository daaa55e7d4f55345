/** Every change of the responsibility in words: year by year, county by county. */

import type { Confidence, Spell } from "../domain/actor.ts";
import type { CountyCode } from "../domain/county.ts";
import { changesIn, holdersIn, yearsOfChange } from "../domain/holders.ts";
import type { Phrase } from "./phrase.ts";
import type { Messages } from "./sv.ts";

interface CountyChange {
  readonly county: CountyCode;
  /** From whom to whom, as it follows the county's name. */
  readonly phrase: Phrase;
  readonly confidence: Confidence;
}

interface ChangeYear {
  readonly year: number;
  /** In how many counties what changed. */
  readonly summary: string;
  /** In the order of county codes. */
  readonly changes: readonly CountyChange[];
}

/** The years that brought something, the first one first; each change of each year once. */
export function changeList(t: Messages, spells: readonly Spell[]): readonly ChangeYear[] {
  return yearsOfChange(spells).map((year) => {
    const { holder, name, county } = changesIn(spells, year);
    const before = holdersIn(spells, year - 1);
    return {
      year,
      summary: t.changes.summary(year, { holder: holder.length, name: name.length, county: county.length }),
      changes: [...holder, ...name, ...county]
        .sort((a, b) => a.county.localeCompare(b.county))
        .map((spell) => ({
          county: spell.county,
          phrase: t.changes.phrase(before.get(spell.county) ?? null, spell),
          confidence: spell.confidence,
        })),
    };
  });
}
