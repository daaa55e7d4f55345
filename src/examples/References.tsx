/** The report's own cross-references in words: from whom to whom, what is said, and where. */

import type { CrossReference, ListedExample } from "../content/examplesSlice.ts";
import type { ExampleWords } from "../i18n/examplesSv.ts";
import { CountyLink, CountyLinks, SectionRef } from "../panel/parts.tsx";
import { ViewLink } from "../state/ViewLink.tsx";
import { useActions } from "../state/world.tsx";

const SIGNS = { inspired: " → ", joint: " – ", proposed: " → " } as const;

interface Props {
  readonly words: ExampleWords["references"];
  readonly references: readonly CrossReference[];
  readonly examples: readonly ListedExample[];
}

export function References({ words, references, examples }: Props) {
  const { openExamples } = useActions();
  if (references.length === 0) return null;
  return (
    <section className="examples-references">
      <h3>{words.title}</h3>
      <ul>
        {references.map(({ example: id, kind, from, to, text, section }) => (
          <li key={id}>
            <strong>
              <CountyLink code={from} />
              <span aria-hidden="true">{SIGNS[kind]}</span>
              <span className="ui-hidden">{words.said[kind]}</span>
              {to.length === 0 ? words.all : <CountyLinks codes={to} />}
            </strong>
            <br />
            <ViewLink
              to={{ page: "exempel", selection: "", example: id }}
              onFollow={() => openExamples("", id)}
            >
              <span lang="sv">{examples.find((one) => one.id === id)?.name}</span>
            </ViewLink>
            . {text}{" "}
            <span className="panel-ref">
              <SectionRef section={section} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
