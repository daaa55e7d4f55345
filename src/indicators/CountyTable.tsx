/** The map's table: the same counties and values as the map, one row a county. */

import { FIRST_YEAR } from "../domain/actor.ts";
import type { ChallengeId } from "../domain/challenge.ts";
import { challengeOf } from "../state/view.ts";
import { useAtlas, useLanguage, useView } from "../state/world.tsx";
import { type Column, SortableTable } from "./SortableTable.tsx";
import { type ActorRow, actorRows, type ChallengeRow, challengeRows } from "./tableRows.ts";

export const TABLE_ID = "tabell";

function ActorTable() {
  const { t } = useLanguage();
  const atlas = useAtlas();
  const { year, sort } = useView();
  const columns: readonly Column<ActorRow>[] = [
    { id: "aktor", title: t.table.actor, cell: ({ spell }) => <td lang="sv">{spell.actor}</td> },
    {
      id: "slag",
      title: t.table.type,
      cell: ({ spell }) => (
        <td className="indicators-type">
          <span className={`ui-swatch bg-${spell.type}`} aria-hidden="true" />
          {t.actorType[spell.type]}
        </td>
      ),
    },
    {
      id: "sedan",
      title: t.table.since,
      cell: ({ spell, since }) => (
        <td>
          {since === FIRST_YEAR ? t.table.sinceStart(since) : since}
          {spell.confidence !== "high" && since !== FIRST_YEAR && (
            <span className="indicators-doubt"> {t.confidence[spell.confidence]}</span>
          )}
        </td>
      ),
    },
  ];
  return (
    <SortableTable
      caption={t.table.actorsCaption(year)}
      rows={actorRows(atlas, year, sort, t)}
      columns={columns}
    />
  );
}

function ChallengeTable({ id }: { id: ChallengeId }) {
  const { t, locale, labels } = useLanguage();
  const atlas = useAtlas();
  const { sort } = useView();
  const columns: readonly Column<ChallengeRow>[] = [
    {
      id: "exempel",
      title: t.table.examples,
      cell: ({ coverage: { examples, fit } }) => (
        <td>
          {examples.length === 0 ? (
            <span className="indicators-none">{t.table.noExample}</span>
          ) : (
            examples.length
          )}
          {fit === "svag" && <span className="indicators-doubt"> {t.table.weak}</span>}
        </td>
      ),
    },
    {
      id: "namns",
      title: t.table.named,
      cell: ({ coverage: { namedBy } }) => <td>{namedBy ? t.table.namedBy[namedBy] : t.table.no}</td>,
    },
  ];
  return (
    <SortableTable
      caption={t.table.challengeCaption(labels.get(id)?.label ?? "")}
      rows={challengeRows(atlas, id, sort, locale)}
      columns={columns}
    />
  );
}

export function CountyTable() {
  const challenge = challengeOf(useView().layer);
  return (
    <div className="indicators-table-frame" id={TABLE_ID} tabIndex={-1}>
      {challenge ? <ChallengeTable id={challenge} /> : <ActorTable />}
    </div>
  );
}
