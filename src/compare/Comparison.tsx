/** Two counties side by side: the controls, a summary, and rows that pair what belongs together. */

import { type ReactNode, useId, useMemo, useState } from "react";
import { compareActors, compareChallenges, type Pair } from "../domain/compare.ts";
import type { CountyCode } from "../domain/county.ts";
import { OWN_ID } from "../domain/indicator.ts";
import { type SummaryItem, summary } from "../i18n/compareSentences.ts";
import { useOwnRow } from "../indicators/own/useOwnRow.ts";
import { useYearlyIndicators, type YearlyIndicators } from "../indicators/useIndicators.ts";
import { CopyLink } from "../panel/CopyLink.tsx";
import { SliceStatus } from "../panel/SliceStatus.tsx";
import { useActions, useAtlas, useLanguage, useLocked, useSlice } from "../state/world.tsx";
import { ActorRows } from "./ActorRows.tsx";
import { ChallengeRows } from "./ChallengeRows.tsx";
import { CountySelect } from "./CountySelect.tsx";
import { sharedForms } from "./comparedExamples.ts";
import { figureRows } from "./comparedRows.ts";
import type { CompareKit } from "./compareKit.ts";
import { Downloads } from "./Downloads.tsx";
import { ExampleRows } from "./ExampleRows.tsx";
import { FigureRows } from "./FigureRows.tsx";
import { MunicipalRows } from "./MunicipalRows.tsx";
import { rowId } from "./rowId.ts";
import { SimilarRows } from "./SimilarRows.tsx";
import { Summary } from "./Summary.tsx";
import { TwoMaps } from "./TwoMaps.tsx";
import { useChoosing } from "./useChoosing.ts";
import { useSimilarCodes } from "./useSimilar.ts";

/** What every group of rows is set with. */
export interface RowsProps {
  readonly kit: CompareKit;
  /** The counties' short names. */
  readonly names: Pair<string>;
}

export interface PairProps extends RowsProps {
  readonly codes: Pair<CountyCode>;
}

/** `Jämför Jämtland med Norrbotten`, whose names are controls, and the ways out of it. */
function Line({ kit, codes, names, comparable }: PairProps & { readonly comparable: YearlyIndicators }) {
  const { choose } = kit.words;
  const { compare, swapCounties, leaveComparison } = useActions();
  const [choosing, toggleChoosing] = useChoosing();
  const id = useId();
  const [a, b] = codes;
  const [likeA, likeB] = [useSimilarCodes(a, comparable), useSimilarCodes(b, comparable)];
  return (
    <>
      <p className="compare-line">
        <label htmlFor={`${id}-a`}>{choose.line.compare}</label>{" "}
        <CountySelect
          kit={kit}
          id={`${id}-a`}
          beside={b}
          similar={likeB}
          value={a}
          onChoose={(code) => compare([code, b], "stay")}
        />{" "}
        <label htmlFor={`${id}-b`}>
          <span className="ui-hidden">{choose.label}</span>
          <span aria-hidden="true">{choose.line.with}</span>
        </label>{" "}
        <CountySelect
          kit={kit}
          id={`${id}-b`}
          beside={a}
          similar={likeA}
          value={b}
          onChoose={(code) => compare([a, code], "stay")}
        />
      </p>
      <div className="compare-actions">
        <button type="button" onClick={swapCounties}>
          <span aria-hidden="true">⇄ </span>
          {choose.swap}
        </button>
        <button type="button" aria-pressed={choosing} onClick={toggleChoosing}>
          {choose.onMap}
        </button>
        <button type="button" onClick={leaveComparison}>
          {choose.leave}
        </button>
      </div>
      <p className="panel-note" role="status">
        {choosing && choose.onMapHint(names[0])}
      </p>
    </>
  );
}

/** One map or two. */
function Maps(props: PairProps) {
  const { map } = props.kit.words;
  const [two, setTwo] = useState(false);
  return (
    <section className="compare-mapping">
      <fieldset className="ui-switch compare-switch">
        <legend className="ui-hidden">{map.group}</legend>
        {[map.one, map.two].map((name, index) => (
          <button
            key={name}
            type="button"
            aria-pressed={two === (index === 1)}
            onClick={() => setTwo(index === 1)}
          >
            {name}
          </button>
        ))}
      </fieldset>
      <p className="panel-note">{map.outlines(...props.names)}</p>
      {two && <TwoMaps {...props} />}
    </section>
  );
}

/** A part of the comparison under its heading, to which the summary's sentences lead. */
function Part({ row, title, children }: { row: SummaryItem["row"]; title: string; children: ReactNode }) {
  return (
    <section id={rowId(row)} tabIndex={-1} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface Props {
  readonly kit: CompareKit;
  readonly a: CountyCode;
  readonly b: CountyCode;
}

export function Comparison({ kit, a, b }: Props) {
  const { words } = kit;
  const { locale, labels: challengeLabels } = useLanguage();
  const atlas = useAtlas();
  const locked = useLocked("lan");
  const comparable = useYearlyIndicators();
  const [nameA, nameB] = [`${locale}/county-${a}`, `${locale}/county-${b}`] as const;
  const [first, second] = [useSlice(nameA), useSlice(nameB)];
  const short = (code: CountyCode) => atlas.county(code).short;
  const codes: Pair<CountyCode> = [a, b];
  const names: Pair<string> = [short(a), short(b)];
  const actors = useMemo(() => compareActors(atlas.spells, a, b), [atlas, a, b]);
  const challenges = useMemo(() => compareChallenges(atlas.coverage, a, b), [atlas, a, b]);
  const { labels, series } = comparable;
  const rows = useMemo(() => figureRows(labels, series, a, b), [labels, series, a, b]);
  // Said to be the sender's in their row, and so in no sentence of ours.
  const own = useOwnRow();
  const all = useMemo(
    () => (own ? [...figureRows([own.label], new Map([[OWN_ID, own.series]]), a, b), ...rows] : rows),
    [own, rows, a, b],
  );
  const slices =
    first.status === "ready" && second.status === "ready" ? ([first.data, second.data] as const) : null;
  const complete = slices && rows.length === labels.length;
  const settled = slices && rows.length + comparable.failed.length === labels.length;
  const items =
    complete &&
    summary(
      words,
      {
        actors,
        figures: rows.map(({ label, series: { decimals }, compared }) => ({
          compared,
          kind: label.kind,
          measure: { unit: label.unit, decimals },
          title: label.short,
        })),
        examples: [slices[0].examples.length, slices[1].examples.length],
        challenges: challenges.shared.flatMap((id) => challengeLabels.get(id)?.label ?? []),
        forms: sharedForms(slices),
      },
      { short },
    );
  const nameOf = (row: SummaryItem["row"]) =>
    labels.find(({ id }) => id === row)?.short ?? words.rows[row as keyof typeof words.rows];
  const given = { kit, names };
  return (
    <div className="compare">
      {!locked && <Line {...given} codes={codes} comparable={comparable} />}
      <CopyLink />
      {settled && (
        <Downloads {...given} actors={actors} slices={slices} rows={all} failed={comparable.failed.length} />
      )}
      <Maps {...given} codes={codes} />
      {items && <Summary kit={kit} items={items} nameOf={nameOf} />}
      <div className="compare-names" aria-hidden="true">
        {names.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <Part row="aktorer" title={words.rows.aktorer}>
        <ActorRows {...given} actors={actors} />
      </Part>
      <SliceStatus name={nameA} loaded={first} />
      <SliceStatus name={nameB} loaded={second} />
      {slices && (
        <>
          <Part row="utmaningar" title={words.rows.utmaningar}>
            <ChallengeRows {...given} slices={slices} challenges={challenges} />
          </Part>
          <Part row="exempel" title={words.rows.exempel}>
            <ExampleRows {...given} slices={slices} />
          </Part>
        </>
      )}
      <Part row="siffror" title={words.rows.siffror}>
        <MunicipalRows {...given} codes={codes} />
        <FigureRows {...given} rows={all} comparable={comparable} />
      </Part>
      <Part row="liknande" title={words.rows.liknande}>
        <SimilarRows {...given} codes={codes} comparable={comparable} />
      </Part>
    </div>
  );
}
