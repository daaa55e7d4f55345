/** An indicator over time: a county or the country, with the span of all counties, its breaks, and a table of the same values. */

import { TimeLine } from "../../charts/TimeLine.tsx";
import type { Part } from "../../domain/indicator.ts";
import { type AreaCode, periodsOf, RIKET, type Series, type Value, valuesIn } from "../../domain/series.ts";
import type { FigureWords } from "../../i18n/figuresSv.ts";
import { formatCell, formatNumber } from "../../i18n/formatValue.ts";
import { timeSentences } from "../../i18n/timeSentences.ts";
import type { Indicator } from "../useFigures.ts";
import { partText } from "./partText.ts";
import { bandOf, linesOf } from "./timeData.ts";
import { heading, unitText } from "./unitText.ts";

interface Props {
  readonly words: FigureWords;
  readonly indicator: Indicator;
  readonly part: Part;
  /** Whose line is drawn, with its name. */
  readonly area: AreaCode;
  readonly name: string;
  /** The year on the map; none for another series. */
  readonly current?: number;
}

/** The table's rows: period, the area, the country, lowest and highest county. */
function rowsOf(
  { say }: FigureWords,
  series: Series,
  part: Part,
  area: AreaCode,
  write: (value: Value | undefined) => string,
) {
  const bands = bandOf(series, part);
  return periodsOf(series, part).map((period, index) => {
    const values = valuesIn(series, part, period);
    const band = bands[index];
    return [
      say.period(period),
      write(values?.get(area)),
      ...(series.riket && area !== RIKET ? [write(values?.get(RIKET))] : []),
      write(band?.low),
      write(band?.high),
    ];
  });
}

export function OverTime({ words, indicator: { about, series }, part, area, name, current }: Props) {
  const periods = periodsOf(series, part);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const number = (value: number, decimals: number) => formatNumber(value, decimals, words.locale);
  const write = (value: Value | undefined) =>
    formatCell(value ?? "unpublished", series.decimals, words.locale);
  const lines = linesOf(about, series, part, area);
  // Neither a line nor a span: a picture of nothing.
  if (lines.band.length === 0 && lines.own.every(({ value }) => value === null)) return null;
  const title = [about.short, ...partText(words, part)].join(", ");
  const line = periods.map((period) => ({
    period,
    value: valuesIn(series, part, period)?.get(area) ?? "unpublished",
  }));
  return (
    <TimeLine
      name={[
        `${words.time.name(title, name, words.say.period(first), words.say.period(last))}.`,
        ...timeSentences(words, { unit: about.unit, decimals: series.decimals }, line, series.breaks),
      ].join(" ")}
      unit={unitText(words, about)}
      words={{ own: name, riket: words.riket, band: words.time.band }}
      {...lines}
      decimals={series.decimals}
      format={number}
      breaks={about.breaks.map(({ year, text }) => ({
        at: year,
        tag: words.time.breakTag(year),
        label: text,
      }))}
      current={current}
      table={{
        summary: words.time.table,
        caption: heading(title, unitText(words, about)),
        head: [
          typeof first === "string" ? words.time.month : words.time.period,
          name,
          ...(series.riket && area !== RIKET ? [words.riket] : []),
          words.time.lowest,
          words.time.highest,
        ],
        rows: rowsOf(words, series, part, area, write),
      }}
    />
  );
}
