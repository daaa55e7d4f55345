/** Sweden's panel: what the report is, who held the responsibility, the challenges, the recommendations, and what it all rests on. */

import type { CountrySlice, Recommendation } from "../content/slices.ts";
import { ACTOR_TYPES, LAST_YEAR } from "../domain/actor.ts";
import { countByType, holdersIn } from "../domain/holders.ts";
import { ViewLink } from "../state/ViewLink.tsx";
import { useActions, useAtlas, useLanguage, useSlice, useView } from "../state/world.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { NamedActors } from "./NamedActors.tsx";
import { ChallengeLink, ExamplesLink, Facts, SectionRef, Separated } from "./parts.tsx";
import { SliceStatus } from "./SliceStatus.tsx";
import { useTarget } from "./useTarget.ts";

function Holders() {
  const { t } = useLanguage();
  const { spells } = useAtlas();
  const { year } = useView();
  const [then, now] = [year, LAST_YEAR].map((y) => countByType(holdersIn(spells, y).values()));
  return (
    <section>
      <h3>{t.country.holders}</h3>
      <p className="panel-note">{t.country.holdersNote}</p>
      <ul className="panel-counts">
        {ACTOR_TYPES.map((type) => (
          <li key={type}>
            <span>
              <span className={`ui-swatch bg-${type}`} aria-hidden="true" />
              {t.actorType[type]}
            </span>
            <span>{t.country.count(year, then?.get(type) ?? 0)}</span>
            {year !== LAST_YEAR && <span>{t.country.count(LAST_YEAR, now?.get(type) ?? 0)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Challenges({ slice }: { slice: CountrySlice }) {
  const { t } = useLanguage();
  return (
    <section>
      <h3>{t.country.challenges}</h3>
      <p className="panel-note">{t.country.challengesIntro}</p>
      <dl className="panel-words">
        {slice.quantities.map(({ word, challenges }) => (
          <div key={word}>
            <dt>{t.country.wordGroup(word)}</dt>
            {challenges.map(({ id, label, section }) => (
              <dd key={id}>
                <ChallengeLink id={id}>{label}</ChallengeLink>{" "}
                <span className="panel-ref">
                  <SectionRef section={section} />
                </span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p className="panel-note">{slice.denominator}</p>
      <p className="panel-note">{slice.rule}</p>
    </section>
  );
}

function RecommendationItem({ item }: { item: Recommendation }) {
  const { t } = useLanguage();
  return (
    <li>
      <h4 id={`rekommendation-${item.id}`} tabIndex={-1}>
        {item.title}
      </h4>
      <p className="panel-addressee">
        {t.country.addressee}: {item.addressee}
      </p>
      <p>{item.summary}</p>
      <details>
        <summary>{t.country.difference}</summary>
        <p>{item.versionDifference}</p>
        {item.resources && <p>{item.resources}</p>}
        <p className="panel-ref">
          <Separated items={item.sections}>{(section) => <SectionRef section={section} />}</Separated>
        </p>
      </details>
      <Facts title={t.country.followUp} facts={item.followUp} />
    </li>
  );
}

function Recommendations({ slice }: { slice: CountrySlice }) {
  const { t } = useLanguage();
  return (
    <section>
      <h3>{t.country.recommendations}</h3>
      <p className="panel-note">{t.country.recommendationsIntro}</p>
      <ol className="panel-recommendations">
        {slice.recommendations.map((item) => (
          <RecommendationItem key={item.id} item={item} />
        ))}
      </ol>
    </section>
  );
}

function Context({ slice }: { slice: CountrySlice }) {
  const { t } = useLanguage();
  return (
    <details className="panel-more">
      <summary>
        <h3>{t.country.context}</h3>
      </summary>
      <ClaimList claims={slice.context} />
    </details>
  );
}

function Publications({ slice }: { slice: CountrySlice }) {
  const { t } = useLanguage();
  return (
    <details className="panel-more">
      <summary>
        <h3>{t.country.publications}</h3>
      </summary>
      <ul className="panel-publications">
        {slice.publications.map(({ id, title, year, number, kind }) => (
          <li key={id}>
            <cite lang="sv">{title}</cite> ({year}). {kind}, <span lang="sv">{number}</span>
          </li>
        ))}
      </ul>
      <p className="panel-note">{slice.publicationsNote}</p>
    </details>
  );
}

function Limits() {
  const { t } = useLanguage();
  const { openPage } = useActions();
  return (
    <section>
      <h3>{t.country.limits}</h3>
      <ul className="panel-limits">
        {t.country.limitsText.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        <ViewLink to={{ page: "kallor" }} onFollow={() => openPage("kallor")}>
          {t.country.allSources}
        </ViewLink>
      </p>
    </section>
  );
}

export function CountryPanel() {
  const { t, locale } = useLanguage();
  const name = `${locale}/country` as const;
  const loaded = useSlice(name);
  useTarget(loaded.status === "ready");
  return (
    <>
      <p className="panel-lead">{t.country.about}</p>
      <CopyLink />
      <Holders />
      <SliceStatus name={name} loaded={loaded} />
      {loaded.status === "ready" && (
        <>
          <Challenges slice={loaded.data} />
          <ExamplesLink />
          <Recommendations slice={loaded.data} />
          <Context slice={loaded.data} />
          <Publications slice={loaded.data} />
        </>
      )}
      <NamedActors />
      <Limits />
    </>
  );
}
