/** One example: what the report says, what is our sorting, and what other sources say, told apart in words and to the eye. */

import { type ReactNode, useId } from "react";
import type { ListedExample } from "../content/examplesSlice.ts";
import type { ExampleWords } from "../i18n/examplesSv.ts";
import { ChallengeLinks, CountyLinks, Facts, SectionRef } from "../panel/parts.tsx";
import { toSearch } from "../state/url.ts";
import { ViewLink } from "../state/ViewLink.tsx";
import { useActions, useAtlas, useLanguage, useViewState } from "../state/world.tsx";
import { useCopy } from "../ui/useCopy.ts";

interface Props {
  readonly example: ListedExample;
  readonly words: ExampleWords;
  /** The address leads to this one. */
  readonly open: boolean;
}

/** The id of an example's heading on the page. */
export const headingId = (example: string) => `exempel-${example}`;

function Row({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function FromReport({ example, words }: Omit<Props, "open">) {
  const { t } = useLanguage();
  return (
    <section className="examples-report">
      <h4>
        {words.fromReport}
        <span className="panel-ref">
          , <SectionRef section={example.section} />
        </span>
      </h4>
      <p>{example.summary}</p>
      <dl className="panel-facts">
        <Row term={t.county.labelInReport}>
          <span lang="sv">{example.labelInReport}</span>
        </Row>
        <Row term={t.county.status}>{example.status}</Row>
        {example.actorsNamed.length > 0 && (
          <Row term={t.county.actorsNamed}>{example.actorsNamed.join(", ")}</Row>
        )}
        {example.mentioned.length > 0 && (
          <Row term={t.county.mentioned}>
            <CountyLinks codes={example.mentioned} />
          </Row>
        )}
      </dl>
    </section>
  );
}

function Ours({ example, words }: Omit<Props, "open">) {
  const { t } = useLanguage();
  return (
    <section className="examples-ours">
      <h4>{words.ours}</h4>
      <dl className="panel-facts">
        <Row term={t.county.themes}>
          <ChallengeLinks ids={example.themes} /> – {t.fit[example.fit]}
        </Row>
        <Row term={t.county.form}>{[example.form, ...example.formAlt].join(", ")}</Row>
        <Row term={t.county.kind}>{`${t.exampleKind[example.kind]} (${example.kindBasis})`}</Row>
      </dl>
      {example.note && <p className="panel-caveat">{example.note}</p>}
    </section>
  );
}

/** The address of this example alone: a link to it must not depend on what else was chosen. */
function CopyExample({ example, words }: Omit<Props, "open">) {
  const { t } = useLanguage();
  const { view, foreign, embed } = useViewState();
  const id = useId();
  const search = toSearch(
    { ...view, page: "exempel", selection: "", example: example.id },
    embed ? [] : foreign,
  );
  const address = () => new URL(search, location.href).href;
  const { outcome, copy } = useCopy(address, search);
  return (
    <>
      <button type="button" onClick={copy}>
        {t.panel.copyLink} <span className="ui-hidden">{words.copyLink(example.name)}</span>
      </button>
      <span role="status">{outcome === "copied" && t.panel.copied}</span>
      {outcome === "refused" && (
        <p className="panel-copy">
          <label htmlFor={id}>{t.panel.copyFailed}</label>
          <input id={id} readOnly value={address()} onFocus={(event) => event.currentTarget.select()} />
        </p>
      )}
    </>
  );
}

export function ExampleCard({ example, words, open }: Props) {
  const { t, locale } = useLanguage();
  const atlas = useAtlas();
  const { view } = useViewState();
  const { openExamples, selectCounty } = useActions();
  const { id, name, title, counties, facts } = example;
  return (
    <article
      className="examples-card"
      aria-labelledby={headingId(id)}
      aria-current={open ? "true" : undefined}
    >
      <h3 id={headingId(id)} tabIndex={-1} lang="sv">
        <ViewLink to={{ page: "exempel", example: id }} onFollow={() => openExamples(view.selection, id)}>
          {name}
        </ViewLink>
      </h3>
      <p className="examples-where">
        {[...counties].sort().map((code, index) => (
          <span key={code}>
            {index > 0 && ", "}
            {atlas.county(code).long[locale]}
          </span>
        ))}
        {title !== name && <span className="panel-note"> · {title}</span>}
      </p>
      <div className="examples-parts">
        <FromReport example={example} words={words} />
        <Ours example={example} words={words} />
      </div>
      <Facts title={t.panel.notFromReport} facts={facts} />
      <div className="panel-actions">
        <CopyExample example={example} words={words} />
        {counties.map((code) => (
          <ViewLink key={code} to={{ county: code, page: null }} onFollow={() => selectCounty(code, "panel")}>
            {words.showOnMap(atlas.county(code).long[locale])}
          </ViewLink>
        ))}
      </div>
    </article>
  );
}
