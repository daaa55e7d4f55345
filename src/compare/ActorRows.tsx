/** Who held the responsibility: both timelines on one axis, and the same in rows. */

import { ActorTimeline } from "../charts/ActorTimeline.tsx";
import type { Spell } from "../domain/actor.ts";
import type { ComparedActors } from "../domain/compare.ts";
import { useAtlas, useLanguage, useView } from "../state/world.tsx";
import type { RowsProps } from "./Comparison.tsx";
import type { CompareKit } from "./compareKit.ts";
import { PairGroup, PairRow, PairTable } from "./PairTable.tsx";

function Holder({ spell }: { spell: Spell }) {
  const { t } = useLanguage();
  return (
    <>
      <strong lang="sv">{spell.actor}</strong>
      <span className="panel-type">
        <span className={`ui-swatch bg-${spell.type}`} aria-hidden="true" />
        {t.actorType[spell.type]}
      </span>
      {spell.confidence !== "high" && (
        <strong className="panel-doubt"> {t.confidence[spell.confidence]}</strong>
      )}
    </>
  );
}

function Changes({ kit: { words }, changes }: { kit: CompareKit; changes: ComparedActors["changes"][0] }) {
  const { t } = useLanguage();
  if (changes.length === 0) return words.actors.noChange;
  return (
    <ul>
      {changes.map(({ year, from, to, confidence }) => (
        <li key={year}>
          {words.actors.change(year, t.actorType[from], t.actorType[to])}
          {confidence !== "high" && <strong className="panel-doubt"> {t.confidence[confidence]}</strong>}
        </li>
      ))}
    </ul>
  );
}

export function ActorRows({ kit, names, actors }: RowsProps & { readonly actors: ComparedActors }) {
  const { words } = kit;
  const { year } = useView();
  const { spellsOf } = useAtlas();
  return (
    <>
      <div className="compare-timelines">
        {actors.counties.map((code, index) => (
          <div key={code}>
            <p aria-hidden="true">{names[index]}</p>
            <ActorTimeline spells={spellsOf(code)} year={year} />
          </div>
        ))}
      </div>
      <p className="panel-note">{words.actors.axis}</p>
      <PairTable caption={words.rows.aktorer} names={names} row={words.columns.row}>
        <PairGroup columns={3}>
          <PairRow
            head={words.actors.held(actors.year)}
            names={names}
            cell={(which) => <Holder spell={actors.held[which]} />}
          />
          <PairRow
            head={words.actors.today}
            names={names}
            cell={(which) => <Holder spell={actors.today[which]} />}
          />
          <PairRow
            head={words.actors.changes}
            names={names}
            cell={(which) => <Changes kit={kit} changes={actors.changes[which]} />}
          />
        </PairGroup>
      </PairTable>
    </>
  );
}
