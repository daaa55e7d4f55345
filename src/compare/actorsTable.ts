/** Who held the responsibility in the two counties, as a table: in the year of the report, today, and how it passed. */

import type { Spell } from "../domain/actor.ts";
import type { HolderChange } from "../domain/compare.ts";
import type { Cell } from "../files/cells.ts";
import { type ComparisonInput, pairNames } from "./comparisonInput.ts";
import { type Table, tableOf } from "./table.ts";

export function actorsTable(input: ComparisonInput): Table {
  const { words, figureWords, t, actors } = input;
  const [a, b] = pairNames(input);
  const holder = ({ actor, type }: Spell) => t.area.actor(actor, t.actorType[type]);
  const change = ({ year, from, to, confidence }: HolderChange) => {
    const doubt = t.confidence[confidence];
    return `${words.actors.change(year, t.actorType[from], t.actorType[to])}${doubt && ` (${doubt})`}`;
  };
  const changes = (of: readonly HolderChange[]) => of.map(change).join("; ") || words.actors.noChange;
  const rows: readonly (readonly [string, Cell, Cell])[] = [
    [figureWords.table.code, ...actors.counties],
    [words.actors.held(actors.year), holder(actors.held[0]), holder(actors.held[1])],
    [words.actors.today, holder(actors.today[0]), holder(actors.today[1])],
    [words.actors.changes, changes(actors.changes[0]), changes(actors.changes[1])],
  ];
  return tableOf(
    words.rows.aktorer,
    t.county.timelineIntro,
    [
      { key: "row", head: words.columns.row, cell: ([row]) => row },
      { key: "text_a", head: a, cell: ([, first]) => first },
      { key: "text_b", head: b, cell: ([, , second]) => second },
    ],
    rows,
  );
}
