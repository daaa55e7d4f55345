/** The country's panel while a challenge is on the map: what the report says of it, and which counties have examples or are named. */

import type { ChallengeSlice, NamedPlace } from "../content/slices.ts";
import type { ChallengeId } from "../domain/challenge.ts";
import { namesCounty } from "../domain/coverage.ts";
import { ViewLink } from "../state/ViewLink.tsx";
import { useActions, useLanguage, useSlice } from "../state/world.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { ChallengeLinks, CountyLinks, SectionRef } from "./parts.tsx";
import { SliceStatus } from "./SliceStatus.tsx";

function Place({ place }: { place: NamedPlace }) {
  const { t } = useLanguage();
  const { places, values, unit, difference, differenceComputed } = place;
  const measured = places.map((name, index) => {
    const value = values[index];
    return value == null || !unit ? name : t.challenge.value(name, value, unit);
  });
  return (
    <li>
      <strong>{measured.join(" · ")}</strong>: {place.measure}.{" "}
      {difference !== null && unit && (
        <>
          {t.challenge.difference(difference, unit)} (
          {differenceComputed ? t.challenge.differenceComputed : t.challenge.differenceStated}).{" "}
        </>
      )}
      <span className="panel-note">
        {t.challenge.reportedBy(place.reportedBy)}. {place.caveat}
      </span>
    </li>
  );
}

function Named({ slice }: { slice: ChallengeSlice }) {
  const { t } = useLanguage();
  const naming = slice.statements.filter(({ kind }) => namesCounty(kind));
  const others = slice.statements.filter((statement) => !naming.includes(statement));
  return (
    <section>
      <h4>{t.challenge.named}</h4>
      {naming.length === 0 && <p>{t.challenge.namedNone}</p>}
      {[naming, others].map(
        (group) =>
          group.length > 0 && (
            <ul key={group[0]?.id} className="panel-claims">
              {group.map(({ id, counties, kind, text, caveat, section }) => (
                <li key={id}>
                  <span className="panel-word">
                    <CountyLinks codes={counties} />
                    {group === others && ` – ${t.statementKind[kind].toLowerCase()}`}
                  </span>{" "}
                  {text}{" "}
                  <span className="panel-ref">
                    <SectionRef section={section} />
                  </span>
                  {caveat && <span className="panel-caveat">{caveat}</span>}
                </li>
              ))}
            </ul>
          ),
      )}
    </section>
  );
}

function Examples({ slice }: { slice: ChallengeSlice }) {
  const { t } = useLanguage();
  return (
    <section>
      <h4>{t.challenge.examples}</h4>
      {slice.examples.length === 0 && <p>{t.challenge.examplesNone}</p>}
      <ul className="panel-claims">
        {slice.examples.map(({ id, name, counties, form, fit }) => (
          <li key={id}>
            <span className="panel-word">
              <CountyLinks codes={counties} />
            </span>{" "}
            <span lang="sv">{name}</span>, {form}
            {fit === "svag" && ` (${t.fit.svag})`}
          </li>
        ))}
      </ul>
      <p className="panel-note">{t.legend.editorial}</p>
    </section>
  );
}

function Claims({ slice }: { slice: ChallengeSlice }) {
  const { t } = useLanguage();
  return (
    <section>
      <h4>{t.challenge.claims}</h4>
      <ClaimList claims={slice.claims} />
      {slice.interpretation && (
        <p className="panel-caveat">
          {t.challenge.interpretation}: {slice.interpretation}
        </p>
      )}
    </section>
  );
}

function Body({ slice }: { slice: ChallengeSlice }) {
  const { t } = useLanguage();
  return (
    <>
      <p>{slice.summary}</p>
      <dl className="panel-facts">
        <dt>{t.challenge.word}</dt>
        <dd>
          {slice.word}{" "}
          <span className="panel-note">
            {t.challenge.basis}: {slice.basis}.
          </span>
        </dd>
        <dt>{t.challenge.themes}</dt>
        <dd>{slice.themes.join(", ")}</dd>
        <dt>{t.challenge.related}</dt>
        <dd>
          <ChallengeLinks ids={slice.related} />
        </dd>
      </dl>
      <Examples slice={slice} />
      <Named slice={slice} />
      <Claims slice={slice} />
      {slice.places.length > 0 && (
        <section>
          <h4>{t.challenge.places}</h4>
          <ul className="panel-claims">
            {slice.places.map((place) => (
              <Place key={place.id} place={place} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

export function ChallengePanel({ id }: { id: ChallengeId }) {
  const { t, locale, labels } = useLanguage();
  const { showLayer } = useActions();
  const name = `${locale}/challenge-${id}` as const;
  const loaded = useSlice(name);
  const label = labels.get(id);
  return (
    <>
      <p className="panel-kicker">
        {label && t.challenge.heading(label.no)}
        {label && (
          <span className="panel-ref">
            <SectionRef section={label.section} />
          </span>
        )}
      </p>
      <h3 className="panel-title">{label?.label}</h3>
      <SliceStatus name={name} loaded={loaded} />
      {loaded.status === "ready" && <Body slice={loaded.data} />}
      <CopyLink />
      <p>
        <ViewLink to={{ layer: "aktorer" }} onFollow={() => showLayer("aktorer", "panel")}>
          {t.challenge.all}
        </ViewLink>
      </p>
    </>
  );
}
