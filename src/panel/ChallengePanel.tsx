/** The country's panel while a challenge is on the map: what the report says of it, and which counties have examples or are named. */

import type { ChallengeSlice } from "../content/slices.ts";
import type { ChallengeId } from "../domain/challenge.ts";
import { COUNTY_CODES, type CountyCode } from "../domain/county.ts";
import { namesCounty } from "../domain/coverage.ts";
import { capital } from "../i18n/format.ts";
import { namedSentence } from "../i18n/sentences.ts";
import { LayerLink } from "../state/LayerLink.tsx";
import { useAtlas, useLanguage, useSlice } from "../state/world.tsx";
import { ChallengeFigures } from "./ChallengeFigures.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { ChallengeLinks, CountyLink, CountyLinks, ExamplesLink, SectionRef } from "./parts.tsx";
import { SliceStatus } from "./SliceStatus.tsx";
import { StatementList } from "./StatementList.tsx";

/** Where the report names counties or places in them for the challenge; each county is listed once, as on the map. */
function Named({ slice }: { slice: ChallengeSlice }) {
  const { t } = useLanguage();
  const coverage = useAtlas().coverage(slice.id);
  const counties = COUNTY_CODES.filter((code) => coverage.get(code)?.namedBy);
  return (
    <section>
      <h4>{t.challenge.named}</h4>
      {counties.length === 0 ? (
        <p>{t.challenge.namedNone}</p>
      ) : (
        <p>
          {namedSentence(t, coverage)}: <CountyLinks codes={counties} />.
        </p>
      )}
      <StatementList statements={slice.statements.filter(({ kind }) => namesCounty(kind))} />
    </section>
  );
}

/** What counties want, which says nothing of how things are there. */
function Positions({ slice }: { slice: ChallengeSlice }) {
  const { t } = useLanguage();
  const positions = slice.statements.filter(({ kind }) => !namesCounty(kind));
  if (positions.length === 0) return null;
  return (
    <section>
      <h4>{t.challenge.positions}</h4>
      <StatementList
        statements={positions}
        over={({ counties, kind }) => (
          <>
            <CountyLinks codes={counties} /> – {t.statementKind[kind].toLowerCase()}
          </>
        )}
      />
      <p className="panel-note">{t.challenge.positionsNote}</p>
    </section>
  );
}

/** The examples under their counties, each county once; an example that counties share stands under each of them. */
function Examples({ slice: { id, examples } }: { slice: ChallengeSlice }) {
  const { t } = useLanguage();
  const own = (code: CountyCode) => examples.filter(({ counties }) => counties.includes(code));
  return (
    <section>
      <h4>{t.challenge.examples}</h4>
      {examples.length === 0 && <p>{t.challenge.examplesNone}</p>}
      <ul className="panel-claims">
        {COUNTY_CODES.filter((code) => own(code).length > 0).map((code) => (
          <li key={code}>
            <CountyLink code={code} />
            <ul>
              {own(code).map(({ id, name, counties, form, fit }) => (
                <li key={id}>
                  <span lang="sv">{name}</span>, {form}
                  {counties.length > 1 && `, ${t.challenge.shared}`}
                  {fit === "svag" && ` (${t.fit.svag})`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className="panel-note">{t.legend.editorial}</p>
      {examples.length > 0 && <ExamplesLink challenge={id} />}
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
          {t.county.caveat}: {slice.interpretation}
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
          {slice.word === null ? t.challenge.noWord : capital(slice.word)}.{" "}
          <span className="panel-note">{slice.basis}</span>
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
      <Positions slice={slice} />
      <Claims slice={slice} />
    </>
  );
}

export function ChallengePanel({ id }: { id: ChallengeId }) {
  const { t, locale, labels } = useLanguage();
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
      <CopyLink />
      <SliceStatus name={name} loaded={loaded} />
      {loaded.status === "ready" && <Body slice={loaded.data} />}
      <ChallengeFigures id={id} />
      <p>
        <LayerLink layer="aktorer">{t.challenge.all}</LayerLink>
      </p>
    </>
  );
}
