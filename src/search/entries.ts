/** Everything that can be found: what it is called in both languages, its codes, and where it leads. */

import type { Atlas } from "../content/atlas.ts";
import type { SearchSlice } from "../content/searchSlice.ts";
import type { Spell } from "../domain/actor.ts";
import type { ChallengeId } from "../domain/challenge.ts";
import type { CountyCode } from "../domain/county.ts";
import type { IndicatorId } from "../domain/indicator.ts";
import type { Locale, Localised } from "../domain/locale.ts";
import { countyOfMunicipality } from "../domain/municipality.ts";

/** In the order in which groups stand that match equally well. */
export const KINDS = [
  "county",
  "municipality",
  "actor",
  "challenge",
  "example",
  "recommendation",
  "indicator",
] as const;
export type Kind = (typeof KINDS)[number];

export interface Name {
  readonly text: string;
  /** Null: a name of its own, in Swedish, used in both languages. */
  readonly locale: Locale | null;
  /** What the text is where it does not name the entry: a topic of it, or an actor named in it. */
  readonly about: "topic" | "actor" | null;
}

export const CODE_KINDS = ["county", "letter", "iso", "nuts3", "municipality"] as const;
export interface Code {
  readonly kind: (typeof CODE_KINDS)[number];
  readonly text: string;
}

/** What an entry is, and where it leads. */
export type Goal =
  | { readonly kind: "county" | "municipality"; readonly county: CountyCode }
  | { readonly kind: "actor"; readonly spell: Spell }
  | { readonly kind: "challenge"; readonly challenge: ChallengeId }
  | { readonly kind: "example"; readonly example: string; readonly counties: readonly CountyCode[] }
  | { readonly kind: "recommendation"; readonly recommendation: string; readonly no: number }
  | { readonly kind: "indicator"; readonly indicator: IndicatorId };

export interface Entry {
  readonly id: number;
  readonly goal: Goal;
  /** The first one that is used in a language is what the entry is called in it. */
  readonly names: readonly Name[];
  readonly codes: readonly Code[];
}

const inBoth = (text: string, about: Name["about"] = null): Name => ({ text, locale: null, about });
const localised = ({ sv, en }: Localised, about: Name["about"] = null): readonly Name[] =>
  sv === en
    ? [inBoth(sv, about)]
    : [
        { text: sv, locale: "sv", about },
        { text: en, locale: "en", about },
      ];

/** Whether `name` is used in `locale`. */
export const isUsedIn = (name: Name, locale: Locale): boolean =>
  name.locale === null || name.locale === locale;

/** What `entry` is called in `locale`. Throws where it has no name in it. */
export function nameIn({ names }: Pick<Entry, "names">, locale: Locale): Name {
  const name = names.find((one) => isUsedIn(one, locale));
  if (!name) throw new Error(`${names[0]?.text} has no name in ${locale}`);
  return name;
}

/** All entries: counties and actors from the atlas, the rest from the slice. */
export function entriesOf(slice: SearchSlice, { counties, spells }: Pick<Atlas, "counties" | "spells">) {
  const entries: Entry[] = [];
  const add = (goal: Goal, names: readonly Name[], codes: readonly Code[] = []) => {
    const different = names.filter(({ text }, i) => names.findIndex((one) => one.text === text) === i);
    entries.push({ id: entries.length, goal, names: different, codes });
  };
  for (const { code, letter, short, long } of counties) {
    add(
      { kind: "county", county: code },
      [...localised(long), inBoth(short)],
      [
        { kind: "county", text: code },
        { kind: "letter", text: letter },
        { kind: "iso", text: `SE-${letter}` },
        { kind: "nuts3", text: slice.nuts3[code] },
      ],
    );
  }
  for (const [code, name] of Object.entries(slice.municipalities)) {
    const county = countyOfMunicipality(code);
    if (county) add({ kind: "municipality", county }, [inBoth(name)], [{ kind: "municipality", text: code }]);
  }
  for (const spell of spells) add({ kind: "actor", spell }, [inBoth(spell.actor)]);
  for (const { id, name, topics } of slice.challenges) {
    const about = topics.flatMap((topic) => localised(topic, "topic"));
    add({ kind: "challenge", challenge: id }, [...localised(name), ...about]);
  }
  for (const { id, name, title, actors, counties: of } of slice.examples) {
    const named = actors.flatMap((actor) => localised(actor, "actor"));
    add({ kind: "example", example: id, counties: of }, [inBoth(name), ...localised(title), ...named]);
  }
  slice.recommendations.forEach(({ id, name }, i) => {
    add({ kind: "recommendation", recommendation: id, no: i + 1 }, localised(name));
  });
  for (const { id, name, title } of slice.indicators) {
    add({ kind: "indicator", indicator: id }, [...localised(name), ...localised(title)]);
  }
  return entries;
}
