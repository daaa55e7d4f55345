/** Every indicator of both counties: values, the country, the difference, places, the strip of all counties and both lines over time. */

import { useId, useState } from "react";
import { PairLine } from "../charts/PairLine.tsx";
import { PairStrip } from "../charts/PairStrip.tsx";
import { CHALLENGE_IDS, type ChallengeId } from "../domain/challenge.ts";
import { ranked } from "../domain/rank.ts";
import { isNumber, valuesIn } from "../domain/series.ts";
import { figureSentence } from "../i18n/compareSentences.ts";
import { formatDifference, formatNumber, formatValue } from "../i18n/formatValue.ts";
import { pointsOf, stepOf } from "../indicators/figures/timeData.ts";
import type { YearlyIndicators } from "../indicators/useIndicators.ts";
import { LayerLink } from "../state/LayerLink.tsx";
import { useAtlas, useLanguage } from "../state/world.tsx";
import { TryAgain } from "../ui/TryAgain.tsx";
import type { RowsProps } from "./Comparison.tsx";
import { type FigureRow, groupRows, ORDERS, type Order } from "./comparedRows.ts";
import { PairGroup, PairRow, PairTable } from "./PairTable.tsx";
import { rowId } from "./rowId.ts";

/** A long unit may stand under its number where a column is narrow. */
const breakable = (text: string) => text.replace(/\u00A0(?=\p{L}{6})/u, " ");

interface RowProps extends RowsProps {
  readonly row: FigureRow;
}

function Row({ kit, names, row: { label, series, compared } }: RowProps) {
  const { words, figureWords } = kit;
  const { locale } = words;
  const atlas = useAtlas();
  const measure = { unit: label.unit, decimals: series.decimals };
  const { counties, part, periods, common, values, ranks, difference, deviations, latest, riket } = compared;
  const whom = figureWords.say.whom(part);
  const shown = valuesIn(series, part, periods[0]) ?? new Map();
  const later = common && latest !== periods[0];
  const cell = (which: 0 | 1) => {
    const [value, rank] = [values[which], ranks[which]];
    if (!isNumber(value)) return <span className="panel-note">{figureWords.missing[value]}</span>;
    return (
      <>
        <strong>{breakable(formatValue(value, measure, locale))}</strong>
        {!common && <span className="compare-detail">{periods[which]}</span>}
        {rank && <span className="compare-detail">{figureWords.say.rankShort(rank)}</span>}
      </>
    );
  };
  const apart =
    difference === null ? (
      <span className="panel-note">{words.columns.notCompared}</span>
    ) : (
      <>
        {breakable(formatDifference(difference, measure, locale, "signed"))}
        {deviations !== null && (
          <span className="compare-detail">
            {words.say.figure.deviations(formatNumber(deviations, 1, locale))}
          </span>
        )}
      </>
    );
  const national = riket === null ? "–" : breakable(formatValue(riket, measure, locale));
  return (
    <PairRow
      id={rowId(label.id)}
      head={
        <>
          <LayerLink layer={label.id}>{label.short}</LayerLink>
          <span className="panel-note">
            {whom && ` ${whom},`}
            {label.own?.unit && ` ${label.own.unit},`} {common ? periods[0] : words.columns.years(...periods)}
          </span>
          {label.own && <span className="panel-caveat">{label.own.mark}</span>}
          {(later || !common) && (
            <span className="panel-caveat">
              {figureSentence(
                words,
                measure,
                compared,
                { short: (code) => atlas.county(code).short },
                label.short,
              )}
            </span>
          )}
        </>
      }
      names={names}
      cell={cell}
      more={[
        [words.columns.riket, national],
        [words.columns.difference, apart],
      ]}
      picture={
        <>
          <PairStrip dots={ranked(shown)} a={counties[0]} b={counties[1]} riket={riket} />
          <PairLine
            a={pointsOf(series, part, counties[0])}
            b={pointsOf(series, part, counties[1])}
            breaks={series.breaks}
            step={stepOf(series)}
          />
        </>
      }
    />
  );
}

interface Props extends RowsProps {
  readonly rows: readonly FigureRow[];
  readonly comparable: YearlyIndicators;
}

export function FigureRows({ rows, comparable, ...given }: Props) {
  const { words } = given.kit;
  const { labels: challengeLabels } = useLanguage();
  const [order, setOrder] = useState<Order>("challenge");
  const [challenge, setChallenge] = useState<ChallengeId | null>(null);
  const id = useId();
  const { labels, series, failed, retry } = comparable;
  const groups = groupRows(rows, order, challenge);
  const waiting = series.size + failed.length < labels.length;
  return (
    <>
      <p className="compare-controls">
        <span>
          <label htmlFor={`${id}-order`}>{words.sort.label}</label>
          <select
            id={`${id}-order`}
            value={order}
            onChange={(event) =>
              setOrder(ORDERS.find((one) => one === event.currentTarget.value) ?? "challenge")
            }
          >
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {words.sort[one]}
              </option>
            ))}
          </select>
        </span>
        <span>
          <label htmlFor={`${id}-filter`}>{words.filter.label}</label>
          <select
            id={`${id}-filter`}
            value={challenge ?? ""}
            onChange={(event) =>
              setChallenge(CHALLENGE_IDS.find((one) => one === event.currentTarget.value) ?? null)
            }
          >
            <option value="">{words.filter.all}</option>
            {CHALLENGE_IDS.map((one) => (
              <option key={one} value={one}>
                {challengeLabels.get(one)?.label}
              </option>
            ))}
          </select>
        </span>
      </p>
      <p className="panel-note">
        {words.sort.explain} {words.sort.counts}
      </p>
      {waiting && (
        <p className="panel-loading">
          <progress
            max={labels.length}
            value={series.size}
            aria-label={words.progress(series.size, labels.length)}
          />{" "}
          {words.progress(series.size, labels.length)}
        </p>
      )}
      <div role="status">
        {failed.length > 0 && (
          <TryAgain
            text={words.failed.figures(failed.length)}
            button={words.failed.retry}
            busy={comparable.again}
            onRetry={retry}
          />
        )}
      </div>
      {groups.length === 0 && !waiting && <p>{words.figures.none}</p>}
      {groups.length > 0 && (
        <PairTable
          caption={words.columns.caption(...given.names)}
          names={given.names}
          row={words.columns.row}
          more={[words.columns.riket, words.columns.difference]}
        >
          {groups.map(({ group, rows: own }) => (
            <PairGroup
              key={group ?? "all"}
              columns={5}
              title={
                group && (group === "bakgrund" ? words.figures.background : challengeLabels.get(group)?.label)
              }
            >
              {own.map((row) => (
                <Row key={row.label.id} row={row} {...given} />
              ))}
            </PairGroup>
          ))}
        </PairTable>
      )}
    </>
  );
}
