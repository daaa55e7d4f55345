/** How the responsibility has moved in a county: a small picture, and the same as a list with doubts, dates and sources. */

import { ActorTimeline } from "../charts/ActorTimeline.tsx";
import type { SpellDetail } from "../content/slices.ts";
import { FIRST_YEAR, type Spell } from "../domain/actor.ts";
import type { CountyCode } from "../domain/county.ts";
import { useAtlas, useLanguage, useView } from "../state/world.tsx";
import { Details } from "../ui/Details.tsx";
import { SourceLink } from "./parts.tsx";

function Dates({ detail }: { detail: SpellDetail }) {
  const { t } = useLanguage();
  const from =
    detail.fromDate &&
    t.county.from(detail.fromDate, detail.fromBasis ? t.county.basis[detail.fromBasis] : "");
  const to = detail.toDate && t.county.to(detail.toDate);
  const said = [from, to].filter(Boolean).join(" ");
  return said ? <p>{t.county.exact(said)}</p> : null;
}

function SpellItem({ spell, detail }: { spell: Spell; detail: SpellDetail | undefined }) {
  const { t } = useLanguage();
  const { from, to, actor, type, confidence, change } = spell;
  return (
    <li>
      <span className="panel-years">{from === to ? from : `${from}–${to ?? ""}`}</span>
      <span className={`ui-swatch bg-${type}`} aria-hidden="true" />
      <span>
        <span lang="sv">{actor}</span>
        <span className="panel-note">
          {" "}
          {t.actorType[type]}
          {from > FIRST_YEAR && change !== "holder" && `, ${t.change[change]}`}
        </span>
        {confidence !== "high" && <strong className="panel-doubt"> {t.confidence[confidence]}</strong>}
        {detail?.note && <span className="panel-caveat">{detail.note}</span>}
        {detail && (
          <Details summary={t.panel.sources}>
            <Dates detail={detail} />
            <ul className="panel-sources">
              {detail.sources.map(({ url, note }) => (
                <li key={url}>
                  <SourceLink url={url} /> {note}
                </li>
              ))}
            </ul>
          </Details>
        )}
      </span>
    </li>
  );
}

/** `details` is null while the county's texts are not here: the spells themselves always are. */
export function Spells({ code, details }: { code: CountyCode; details: readonly SpellDetail[] | null }) {
  const { t } = useLanguage();
  const { year } = useView();
  const spells = useAtlas().spellsOf(code);
  return (
    <section>
      <h3>{t.county.timeline}</h3>
      <ActorTimeline spells={spells} year={year} />
      <ol className="panel-spells">
        {spells.map((spell, index) => (
          <SpellItem key={spell.from} spell={spell} detail={details?.[index]} />
        ))}
      </ol>
      <p className="panel-note">{t.county.timelineIntro}</p>
    </section>
  );
}
