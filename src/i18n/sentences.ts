/** From values to sentences: what the layer shows, in words built from the same values as the table. */

import { ACTOR_TYPES, FIRST_YEAR, type Spell } from "../domain/actor.ts";
import type { NamedBy } from "../domain/challenge.ts";
import type { CountyCode } from "../domain/county.ts";
import type { Coverage } from "../domain/coverage.ts";
import { changesIn, countByType, holdersIn } from "../domain/holders.ts";
import type { Messages } from "./sv.ts";

/** The county's name in the language of the sentence. */
type NameOf = (code: CountyCode) => string;

/** Who held the responsibility in `year`, the most frequent kind first, kinds without a county left out. */
export function heldSentence(t: Messages, spells: readonly Spell[], year: number): string {
  const counts = countByType(holdersIn(spells, year).values());
  const parts = ACTOR_TYPES.map((type) => ({ type, count: counts.get(type) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return t.insight.held(year, parts);
}

/** What changed with `year`: how many counties got a new kind of holder and which, new names, and what of it is uncertain. */
export function changeSentences(
  t: Messages,
  spells: readonly Spell[],
  year: number,
  nameOf: NameOf,
): readonly string[] {
  if (year === FIRST_YEAR) return [t.insight.opens(year)];
  const { holder, name, county } = changesIn(spells, year);
  const names = (some: readonly Spell[]) => some.map((spell) => nameOf(spell.county));
  const doubtful = [...holder, ...county].filter(({ confidence }) => confidence !== "high");
  return [
    holder.length === 0 ? t.insight.none(year) : t.insight.holder(year, names(holder)),
    ...(name.length === 0 ? [] : [t.insight.name(names(name))]),
    ...(county.length === 0 ? [] : [t.insight.county(names(county))]),
    ...(doubtful.length === 0 ? [] : [t.insight.doubt(names(doubtful))]),
  ];
}

/** In how many counties the report names the county itself, or only places in it, for the challenge; without a full stop. */
export function namedSentence(t: Messages, coverage: ReadonlyMap<CountyCode, Coverage>): string {
  const by = (wanted: NamedBy) => [...coverage.values()].filter(({ namedBy }) => namedBy === wanted).length;
  return t.insight.named(by("county"), by("place"));
}

/** How many counties have examples of a challenge, how many only a weak one, and how many are named. */
export function challengeSentence(t: Messages, coverage: ReadonlyMap<CountyCode, Coverage>): string {
  const all = [...coverage.values()];
  const given = t.insight.challenge(
    all.filter(({ fit }) => fit !== null).length,
    all.filter(({ fit }) => fit === "svag").length,
  );
  return all.some(({ namedBy }) => namedBy !== null) ? `${given} ${namedSentence(t, coverage)}.` : given;
}

/** What the report has of a challenge in one county. That it has no example is never left alone as a fact about the county. */
export function countyChallengeSentence(t: Messages, { examples, fit, namedBy }: Coverage): string {
  return [
    t.county.layerExamples(examples.length, fit === "svag"),
    ...(namedBy ? [t.county.layerNamed[namedBy]] : []),
    ...(examples.length === 0 ? [t.county.layerCaution] : []),
  ].join(" ");
}

/** What the actors' layer says of a county. */
export function holderText(t: Messages, spell: Spell | undefined): string {
  return spell ? t.area.actor(spell.actor, t.actorType[spell.type]) : "";
}

/** What a challenge's layer says of a county. */
export function coverageText(t: Messages, { examples, fit, namedBy }: Coverage): string {
  const parts = [
    examples.length === 0 ? t.area.none : t.area.example(examples.length),
    ...(fit === "svag" ? [t.area.weak] : []),
    ...(namedBy ? [t.area.namedBy[namedBy]] : []),
  ];
  return parts.join(", ");
}
