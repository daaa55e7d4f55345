/** Who held the responsibility in a year, how many of each kind, and what changed with the year. */

import { ACTOR_TYPES, type ActorType, FIRST_YEAR, type Spell } from "./actor.ts";
import type { CountyCode } from "./county.ts";

/** True when `spell` was in force on 31 December of `year`. */
function covers(spell: Spell, year: number): boolean {
  return spell.from <= year && (spell.to === null || year <= spell.to);
}

/** The holder in each county on 31 December of `year`. */
export function holdersIn(spells: readonly Spell[], year: number): ReadonlyMap<CountyCode, Spell> {
  return new Map(spells.filter((spell) => covers(spell, year)).map((spell) => [spell.county, spell]));
}

/** How many counties each kind of actor held, in the order of `ACTOR_TYPES`, zeros included. */
export function countByType(holders: Iterable<Spell>): ReadonlyMap<ActorType, number> {
  const counts = new Map<ActorType, number>(ACTOR_TYPES.map((type) => [type, 0]));
  for (const { type } of holders) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

/** What the year brought: counties with a new kind of holder, and those with only a new name or a new county. */
export interface YearChanges {
  readonly holder: readonly Spell[];
  readonly name: readonly Spell[];
  readonly county: readonly Spell[];
}

/** The spells that began in `year`. The first year of the window begins nothing: it only opens the window. */
export function changesIn(spells: readonly Spell[], year: number): YearChanges {
  const begun = spells.filter((spell) => spell.from === year);
  return {
    holder: begun.filter((spell) => spell.change === "holder"),
    name: begun.filter((spell) => spell.change === "name"),
    county: begun.filter((spell) => spell.change === "county"),
  };
}

/**
 * The first year in which the holder of `spell` held the responsibility: a new name alone does not begin anew.
 * `spells` are the county's, in the order of years.
 */
export function heldSince(spells: readonly Spell[], spell: Spell): number {
  const before = spells[spells.indexOf(spell) - 1];
  return spell.change === "name" && before ? heldSince(spells, before) : spell.from;
}

/** The years that brought something: a new kind of holder, a new name or a new county. Ascending. */
export function yearsOfChange(spells: readonly Spell[]): readonly number[] {
  const years = new Set(spells.filter((spell) => spell.change !== "start").map((spell) => spell.from));
  return [...years].filter((year) => year > FIRST_YEAR).sort((a, b) => a - b);
}
