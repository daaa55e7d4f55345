/** A county's panel: who is and was responsible, key facts, what the report says of the county, its cooperation models and examples, the shared challenges, its neighbours. */

import type { ReactNode } from "react";
import { LAST_YEAR, REPORT_YEAR } from "../domain/actor.ts";
import { CHALLENGE_IDS } from "../domain/challenge.ts";
import type { CountyCode } from "../domain/county.ts";
import { holdersIn } from "../domain/holders.ts";
import { ViewLink } from "../state/ViewLink.tsx";
import { useActions, useAtlas, useLanguage, useLocked, useSlice } from "../state/world.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { CountyFactList } from "./CountyFactList.tsx";
import { CountyStatements } from "./CountyStatements.tsx";
import { Examples } from "./Examples.tsx";
import { LayerNote } from "./LayerNote.tsx";
import { Municipalities } from "./Municipalities.tsx";
import { Neighbours } from "./Neighbours.tsx";
import { ChallengeLink } from "./parts.tsx";
import { SliceStatus } from "./SliceStatus.tsx";
import { Spells } from "./Spells.tsx";
import { useTarget } from "./useTarget.ts";

function Holders({ code }: { code: CountyCode }) {
  const { t } = useLanguage();
  const { spells } = useAtlas();
  const then = holdersIn(spells, REPORT_YEAR).get(code);
  const now = holdersIn(spells, LAST_YEAR).get(code);
  if (!then || !now) return null;
  const rows =
    then === now
      ? [[`${REPORT_YEAR} – ${t.county.now.toLowerCase()}`, now] as const]
      : ([
          [String(REPORT_YEAR), then],
          [t.county.now, now],
        ] as const);
  return (
    <section>
      <h3 className="ui-hidden">{t.county.actors}</h3>
      <dl className="panel-holders">
        {rows.map(([when, { actor, type }]) => (
          <div key={when}>
            <dt>{when}</dt>
            <dd>
              <strong lang="sv">{actor}</strong>
              <span className="panel-type">
                <span className={`ui-swatch bg-${type}`} aria-hidden="true" />
                {t.actorType[type]}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The eleven challenges hold for the whole country; the ones with an example from here say so. */
function NationalChallenges({ code }: { code: CountyCode }) {
  const { t } = useLanguage();
  const atlas = useAtlas();
  return (
    <section>
      <h3>{t.county.national}</h3>
      <p className="panel-note">{t.county.nationalIntro}</p>
      <ul className="panel-list">
        {CHALLENGE_IDS.map((id) => {
          const count = atlas.coverage(id).get(code)?.examples.length ?? 0;
          return (
            <li key={id}>
              <ChallengeLink id={id} />
              {count > 0 && <span className="panel-note"> {t.county.nationalExample(count)}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface Props {
  readonly code: CountyCode;
  /** What the indicator on the map says of the county. */
  readonly note: ReactNode;
  readonly figures: ReactNode;
  readonly compare: ReactNode;
}

export function CountyPanel({ code, note, figures, compare }: Props) {
  const { t, locale } = useLanguage();
  const { clearCounty } = useActions();
  const locked = useLocked("lan");
  const name = `${locale}/county-${code}` as const;
  const loaded = useSlice(name);
  useTarget(loaded.status === "ready");
  return (
    <>
      {!locked && (
        <p className="panel-back">
          <ViewLink to={{ county: null }} onFollow={() => clearCounty()}>
            {t.panel.back}
          </ViewLink>
        </p>
      )}
      <Holders code={code} />
      <CopyLink>{!locked && compare}</CopyLink>
      <LayerNote code={code} />
      {note}
      <Spells code={code} details={loaded.status === "ready" ? loaded.data.spells : null} />
      <SliceStatus name={name} loaded={loaded} />
      {loaded.status === "ready" && (
        <>
          <CountyFactList slice={loaded.data} />
          <section>
            <h3>{t.county.says}</h3>
            <CountyStatements slice={loaded.data} />
          </section>
          <Examples slice={loaded.data} />
        </>
      )}
      {figures}
      <NationalChallenges code={code} />
      {loaded.status === "ready" && <Municipalities slice={loaded.data} />}
      <Neighbours code={code} />
    </>
  );
}
