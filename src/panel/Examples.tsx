/** A county's examples, cooperation models first, each under the name it has in the report. */

import type { ReactNode } from "react";
import type { CountySlice, Example } from "../content/slices.ts";
import { useLanguage } from "../state/world.tsx";
import { ChallengeLinks, CountyLinks, ExamplesLink, Facts, SectionRef } from "./parts.tsx";

function Details({ example, code }: { example: Example; code: string }) {
  const { t } = useLanguage();
  const others = example.counties.filter((county) => county !== code);
  const row = (term: string, content: ReactNode) => (
    <>
      <dt>{term}</dt>
      <dd>{content}</dd>
    </>
  );
  return (
    <dl className="panel-facts">
      {row(t.county.form, [example.form, ...example.formAlt].join(", "))}
      {row(t.county.status, example.status)}
      {row(
        `${t.county.themes} (${t.county.themesNote})`,
        <>
          <ChallengeLinks ids={example.themes} />
          <span className="panel-note"> – {t.fit[example.fit]}</span>
        </>,
      )}
      {row(t.county.kind, `${t.exampleKind[example.kind]} (${example.kindBasis})`)}
      {example.actorsNamed.length > 0 && row(t.county.actorsNamed, example.actorsNamed.join(", "))}
      {others.length > 0 && row(t.county.sharedWith, <CountyLinks codes={others} />)}
      {example.mentioned.length > 0 && row(t.county.mentioned, <CountyLinks codes={example.mentioned} />)}
      {row(t.county.labelInReport, <span lang="sv">{example.labelInReport}</span>)}
    </dl>
  );
}

function ExampleArticle({ example, code }: { example: Example; code: string }) {
  const { t } = useLanguage();
  return (
    <article className="panel-example">
      <h4 lang="sv" id={`exempel-${example.id}`} tabIndex={-1}>
        {example.name}
      </h4>
      {example.title !== example.name && <p className="panel-subtitle">{example.title}</p>}
      <p>
        {example.summary}{" "}
        <span className="panel-ref">
          <SectionRef section={example.section} />
        </span>
      </p>
      <Details example={example} code={code} />
      {example.note && <p className="panel-caveat">{example.note}</p>}
      <Facts title={t.panel.notFromReport} facts={example.facts} />
    </article>
  );
}

function Group({ title, examples, code }: { title: string; examples: readonly Example[]; code: string }) {
  if (examples.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {examples.map((example) => (
        <ExampleArticle key={example.id} example={example} code={code} />
      ))}
    </section>
  );
}

export function Examples({ slice }: { slice: CountySlice }) {
  const { t } = useLanguage();
  const { examples, code, mentionedIn } = slice;
  const models = examples.filter(({ kind }) => kind === "samverkansmodell");
  return (
    <>
      {examples.length === 0 && (
        <section>
          <h3>{t.county.examples}</h3>
          <p>{t.county.noExamples}</p>
          <p className="panel-note">{t.county.noExamplesNote}</p>
        </section>
      )}
      {examples.length > 0 && models.length === 0 && (
        <section>
          <h3>{t.county.models}</h3>
          <p>{t.county.modelsNone}</p>
        </section>
      )}
      <Group title={t.county.models} examples={models} code={code} />
      <Group
        title={t.county.examples}
        examples={examples.filter(({ kind }) => kind !== "samverkansmodell")}
        code={code}
      />
      {examples.length > 0 && <p className="panel-note">{t.county.examplesNote}</p>}
      <ExamplesLink />
      {mentionedIn.length > 0 && (
        <section>
          <h3>{t.county.mentionedIn}</h3>
          <ul className="panel-list">
            {mentionedIn.map(({ id, name, counties }) => (
              <li key={id}>
                <span lang="sv">{name}</span>, <CountyLinks codes={counties} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
