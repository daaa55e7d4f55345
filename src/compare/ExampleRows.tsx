/** Cooperation models and examples of both counties, paired by form, so that a reader finds what to learn from whom. */

import type { CountySlice, Example } from "../content/slices.ts";
import type { Pair } from "../domain/compare.ts";
import { capital, list } from "../i18n/format.ts";
import { ChallengeLinks, SectionRef } from "../panel/parts.tsx";
import { useLanguage } from "../state/world.tsx";
import type { RowsProps } from "./Comparison.tsx";
import { examplesByForm, sharedActors } from "./comparedExamples.ts";
import { PairGroup, PairRow, PairTable } from "./PairTable.tsx";

interface ListProps {
  readonly examples: readonly Example[];
  readonly none: string;
  /** Said of an example that both counties have. */
  readonly joint: string;
  readonly bothHave: (id: string) => boolean;
  readonly bothName: (actor: string) => boolean;
}

function ExampleList({ examples, none, joint, bothHave, bothName }: ListProps) {
  const { t } = useLanguage();
  if (examples.length === 0) return <span className="panel-note">{none}</span>;
  return (
    <ul className="compare-examples">
      {examples.map(({ id, name, title, kind, themes, section, actorsNamed }) => (
        <li key={id}>
          <strong lang="sv">{name}</strong>
          {title !== name && <span className="compare-title"> {title}</span>}{" "}
          <span className="panel-ref">
            <SectionRef section={section} />
          </span>
          <span className="compare-detail">
            {capital(t.exampleKind[kind])}
            {bothHave(id) && ` · ${joint}`}
          </span>
          <span className="compare-detail">
            <ChallengeLinks ids={themes} />
          </span>
          {actorsNamed.length > 0 && (
            <span className="compare-detail">
              {t.county.actorsNamed}:{" "}
              {actorsNamed.map((actor, index) => (
                <span key={actor}>
                  {index > 0 && ", "}
                  {bothName(actor) ? <mark>{actor}</mark> : actor}
                </span>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

export function ExampleRows({ kit: { words }, names, slices }: RowsProps & { slices: Pair<CountySlice> }) {
  const { locale } = useLanguage();
  const rows = examplesByForm(slices);
  const actors = sharedActors(slices);
  const [a, b] = slices.map(({ examples }) => new Set(examples.map(({ id }) => id)));
  const shown = {
    none: words.split.empty,
    joint: words.examples.joint,
    bothHave: (id: string) => a?.has(id) === true && b?.has(id) === true,
    bothName: (actor: string) => actors.includes(actor),
  };
  return (
    <>
      <p className="panel-note">{words.split.caution}</p>
      <PairTable caption={words.rows.exempel} names={names} row={words.examples.forms}>
        <PairGroup columns={3}>
          {rows.map(({ form, examples }) => (
            <PairRow
              key={form}
              head={capital(form)}
              names={names}
              cell={(which) => <ExampleList examples={examples[which]} {...shown} />}
            />
          ))}
          {rows.length === 0 && (
            <PairRow head={words.rows.exempel} names={names} cell={() => words.split.empty} />
          )}
        </PairGroup>
      </PairTable>
      <p className={actors.length > 0 ? "panel-note" : "panel-note compare-none"}>
        {actors.length > 0 ? `${words.examples.actors}: ${list(actors, locale)}.` : words.examples.actorsNone}
      </p>
    </>
  );
}
