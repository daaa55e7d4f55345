/** The counties most like each of the two, by what the reader lets count, and why in words. */

import { useState } from "react";
import type { IndicatorLabel } from "../content/indicatorSlices.ts";
import type { Pair } from "../domain/compare.ts";
import type { CountyCode } from "../domain/county.ts";
import type { IndicatorId } from "../domain/indicator.ts";
import { formatNumber } from "../i18n/formatValue.ts";
import type { YearlyIndicators } from "../indicators/useIndicators.ts";
import { ViewLink } from "../state/ViewLink.tsx";
import { useActions, useAtlas } from "../state/world.tsx";
import type { RowsProps } from "./Comparison.tsx";
import type { CompareKit } from "./compareKit.ts";
import { useSimilar, usualWeight, type Weights } from "./useSimilar.ts";

interface ListProps {
  readonly kit: CompareKit;
  readonly name: string;
  readonly code: CountyCode;
  readonly comparable: YearlyIndicators;
  readonly weights: Weights;
}

function SimilarList({ kit: { words }, name, code, comparable: { labels, series }, weights }: ListProps) {
  const atlas = useAtlas();
  const { compare } = useActions();
  const similar = useSimilar(code, labels, series, weights);
  const titles = (ids: readonly IndicatorId[]) =>
    ids.flatMap((id) => labels.find((label) => label.id === id)?.short ?? []);
  if (!similar) return null;
  return (
    <section>
      <h4>{words.similar.of(name)}</h4>
      <ol className="compare-similar">
        {similar.nearest.map(({ code: other, distance, alike, unlike, left }) => (
          <li key={other}>
            <ViewLink to={{ county: code, other }} onFollow={(focus) => compare([code, other], focus)}>
              {atlas.county(other).short}
            </ViewLink>
            <span className="panel-note">
              {" "}
              {words.similar.distance(formatNumber(distance, 2, words.locale))}
            </span>
            <span className="compare-detail">
              {words.say.similar.why({ alike: titles(alike), unlike: titles(unlike), left: titles(left) })}
            </span>
          </li>
        ))}
      </ol>
      {similar.unranked.length > 0 && (
        <p className="panel-note">
          {words.say.similar.unranked(similar.unranked.map((one) => atlas.county(one).short))}
        </p>
      )}
    </section>
  );
}

interface WeightsProps {
  readonly kit: CompareKit;
  readonly labels: readonly IndicatorLabel[];
  readonly weights: Weights;
  readonly onChange: (weights: Weights) => void;
}

function WeightList({ kit: { words }, labels, weights, onChange }: WeightsProps) {
  return (
    <details>
      <summary>{words.similar.weights}</summary>
      <ul className="compare-weights">
        {labels.map((label) => (
          <li key={label.id}>
            <label>
              <span>{label.short}</span>
              <select
                value={weights.get(label.id) ?? usualWeight(label)}
                onChange={(event) =>
                  onChange(new Map(weights).set(label.id, Number(event.currentTarget.value)))
                }
              >
                {words.similar.weight.map((text, weight) => (
                  <option key={text} value={weight}>
                    {text}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => onChange(new Map())}>
        {words.similar.reset}
      </button>
    </details>
  );
}

interface Props extends RowsProps {
  readonly codes: Pair<CountyCode>;
  readonly comparable: YearlyIndicators;
}

export function SimilarRows({ kit, names, codes, comparable }: Props) {
  const { words } = kit;
  const [weights, setWeights] = useState<Weights>(new Map());
  const { labels } = comparable;
  const counted = labels.some((label) => (weights.get(label.id) ?? usualWeight(label)) > 0);
  return (
    <>
      <p className="panel-note">{words.similar.explain}</p>
      {counted ? (
        <div className="compare-pair">
          {codes.map((code, index) => (
            <SimilarList
              key={code}
              kit={kit}
              name={names[index] ?? ""}
              code={code}
              comparable={comparable}
              weights={weights}
            />
          ))}
        </div>
      ) : (
        <p>{words.similar.nothing}</p>
      )}
      <WeightList kit={kit} labels={labels} weights={weights} onChange={setWeights} />
      <p className="panel-note">
        {words.similar.missing} {words.similar.caution}
      </p>
    </>
  );
}
