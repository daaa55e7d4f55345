/** A county's statistics: under each challenge its indicators, each a row that opens the map. */

import { DotStrip } from "../../charts/DotStrip.tsx";
import { SparkLine } from "../../charts/SparkLine.tsx";
import type { IndicatorGroup, IndicatorLabel } from "../../content/indicatorSlices.ts";
import { CHALLENGE_IDS } from "../../domain/challenge.ts";
import type { CountyCode } from "../../domain/county.ts";
import { ranked, rankOf } from "../../domain/rank.ts";
import {
  defaultPart,
  isNumber,
  periodsOf,
  RIKET,
  type Series,
  type Value,
  valuesIn,
} from "../../domain/series.ts";
import type { FigureWords } from "../../i18n/figuresSv.ts";
import { formatValue } from "../../i18n/formatValue.ts";
import { LayerLink } from "../../state/LayerLink.tsx";
import { useLanguage } from "../../state/world.tsx";
import { TryAgain } from "../../ui/TryAgain.tsx";
import type { FigureKit } from "../figureKit.ts";
import { useOwnRow } from "../own/useOwnRow.ts";
import { useYearlyIndicators } from "../useIndicators.ts";
import { partText } from "./partText.ts";
import { pointsOf, stepOf } from "./timeData.ts";

const GROUPS: readonly IndicatorGroup[] = [...CHALLENGE_IDS, "bakgrund"];

interface RowProps {
  readonly words: FigureWords;
  readonly label: IndicatorLabel;
  readonly series: Series;
  readonly code: CountyCode;
}

/** The latest value of the indicator's own part: its place among the counties, and the way to it. */
function Row({ words, label, series, code }: RowProps) {
  const part = defaultPart(series);
  const period = periodsOf(series, part).at(-1);
  const values = period === undefined ? null : valuesIn(series, part, period);
  if (period === undefined || !values) return null;
  const value = values.get(code) ?? "unpublished";
  const write = (one: Value) =>
    formatValue(one, { unit: label.unit, decimals: series.decimals }, words.locale);
  const text = write(value);
  const rank = rankOf(values, code);
  const place = rank ? words.say.rankShort(rank) : isNumber(value) ? "" : words.missing[value];
  const riket = values.get(RIKET);
  const comparable = isNumber(riket) && series.riket !== "sum";
  const points = pointsOf(series, part, code);
  const known = points.filter((point) => point.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  const within = [...partText(words, part), ...(label.own?.unit ? [label.own.unit] : [])];
  return (
    <li className="figures-row">
      <p className="figures-row-name">
        <LayerLink layer={label.id}>{label.short}</LayerLink>
        {within.length > 0 && <span className="panel-note"> {within.join(", ")}</span>}
      </p>
      <p className="figures-row-value">
        <strong>{text}</strong> <span className="panel-note">{period}</span>
        <span className="figures-row-rank">{place}</span>
      </p>
      {label.own && <p className="figures-row-mark panel-note">{label.own.mark}</p>}
      <DotStrip
        dots={ranked(values)}
        selected={code}
        riket={comparable ? riket : null}
        text={words.rows.strip(text, place)}
      />
      {first && last && first !== last && (
        <SparkLine
          name={words.rows.line(
            label.short,
            String(Math.floor(first.at)),
            write(first.value ?? 0),
            String(Math.floor(last.at)),
            write(last.value ?? 0),
          )}
          own={points}
          riket={comparable ? pointsOf(series, part, RIKET) : []}
          breaks={series.breaks}
          step={stepOf(series)}
        />
      )}
    </li>
  );
}

export function CountyRows({ kit, code }: { kit: FigureKit; code: CountyCode }) {
  const { words } = kit;
  const { t, labels, reserved } = useLanguage();
  const own = useOwnRow();
  const { labels: shown, series, failed, again, retry } = useYearlyIndicators();
  return (
    <>
      <p className="panel-note">{words.rows.intro}</p>
      {own && (
        <div className="figures-group">
          <ul>
            <Row words={words} code={code} {...own} />
          </ul>
        </div>
      )}
      <div role="status">
        {failed.length > 0 && (
          <TryAgain
            text={words.rows.failed(failed.length)}
            button={t.panel.retry}
            busy={again}
            onRetry={retry}
          />
        )}
      </div>
      {series.size + failed.length < shown.length && (
        <p className="panel-loading">{words.rows.progress(series.size, shown.length)}</p>
      )}
      {GROUPS.map((group) => {
        const published = shown.filter((label) => label.group === group);
        const missing = reserved.filter((label) => label.group === group);
        if (published.length + missing.length === 0) return null;
        return (
          <div key={group} className="figures-group">
            <h4>{group === "bakgrund" ? words.rows.background : labels.get(group)?.label}</h4>
            <ul>
              {published.map((label) => {
                const figures = series.get(label.id);
                return (
                  figures && <Row key={label.id} words={words} label={label} series={figures} code={code} />
                );
              })}
              {missing.map(({ title }) => (
                <li key={title} className="panel-note">
                  {words.rows.reserved(title)}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
