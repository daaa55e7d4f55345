/** Who held the responsibility, to take away: the holders of a year, or every spell. */

import type { Spell } from "../domain/actor.ts";
import { heldSince, holdersIn } from "../domain/holders.ts";
import { yearCell } from "../files/cells.ts";
import { facts, type Section, type TakeCell, type TakeInput } from "./take.ts";

/** Where every period's sources stand, from the page's address on. */
const SPELLS_FILE = "data/actor-spells.csv";

/** The whole file's address: beside the page. */
const beside = (address: string) => new URL(SPELLS_FILE, address).href;

export function actorSection({ source, take, all }: TakeInput): Section {
  const { language, words, atlas, view, address } = source;
  const { t, locale } = language;
  const { columns } = take;
  const holders = holdersIn(atlas.spells, view.year);
  const spells = atlas.counties.flatMap(({ code }): readonly Spell[] => {
    if (all) return atlas.spellsOf(code);
    const spell = holders.get(code);
    return spell ? [spell] : [];
  });
  const times = ({ county, ...spell }: Spell, own: Spell): readonly TakeCell[] =>
    all
      ? [yearCell(spell.from), spell.to === null ? null : yearCell(spell.to)]
      : [yearCell(view.year), yearCell(heldSince(atlas.spellsOf(county), own))];
  return {
    id: "aktorer",
    title: all ? take.download.all.actors : take.download.shown.actors(view.year),
    note: null,
    columns: [
      { key: "county_code", head: columns.code },
      { key: "county", head: columns.county },
      ...(all
        ? [
            { key: "from", head: columns.from },
            { key: "to", head: columns.to },
          ]
        : [
            { key: "year", head: columns.year },
            { key: "since", head: columns.since },
          ]),
      { key: "actor", head: columns.actor },
      { key: "actor_type", head: columns.actorType },
      ...(all ? [{ key: "change", head: columns.change }] : []),
      { key: "confidence", head: columns.confidence },
    ],
    rows: spells.map((spell) => [
      spell.county,
      atlas.county(spell.county).long[locale],
      ...times(spell, spell),
      spell.actor,
      { code: spell.type, word: t.actorType[spell.type] },
      ...(all ? [{ code: spell.change, word: t.change[spell.change] }] : []),
      { code: spell.confidence, word: t.confidence[spell.confidence] || take.confident },
    ]),
    facts: facts([
      ["definition", all ? take.definition.spells : take.definition.actors],
      ["source", words.source.actors],
      ["source_url", take.everySource(beside(address))],
      ["licence", take.licence],
    ]),
  };
}
