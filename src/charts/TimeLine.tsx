/** A county's values over time, with the country's and the span of all counties. Nothing is drawn where nothing is known, and no line crosses a break in the series. */

import { useRef } from "react";
import { FigureTable, type FigureTableWords } from "./FigureTable.tsx";
import "./figures.css";
import { known } from "./linePath.ts";
import { breaksWithin, type Format, layOutTime, type TimeSeries } from "./timeLayout.ts";
import { useRoom } from "./useRoom.ts";

export interface SeriesBreak {
  /** The first period after it, in years; a month is a twelfth. */
  readonly at: number;
  /** One or two words on its line: `brott 2019`. */
  readonly tag: string;
  /** What changed, in a sentence under the picture. */
  readonly label: string;
}

interface Props extends TimeSeries, Format {
  /** The picture's name for screen readers: what it shows, of whom, over which years. */
  readonly name: string;
  /** Over the axis: `procent av befolkningen`. */
  readonly unit: string;
  /** What the lines and the band are, in the key. The country's and the band's are not written where they are not drawn. */
  readonly words: { readonly own: string; readonly riket: string; readonly band: string };
  readonly breaks: readonly SeriesBreak[];
  /** How far apart two periods that follow on each other are, in years: 1, or 1/12 for months. */
  readonly step: number;
  /** The period that the map shows, if any. */
  readonly current?: number | undefined;
  readonly table: FigureTableWords;
  /** In pixels; measured where it is not given. */
  readonly width?: number;
}

/** With more values than this their dots would run together. */
const MOST_DOTS = 30;

export function TimeLine({ name, unit, words, step, current, table, width, ...given }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const room = useRoom(element, width);
  const { own, riket, band, decimals, format } = given;
  const breaks = breaksWithin(given, given.breaks);
  const cuts = { step, breaks: breaks.map(({ at }) => at) };
  const layout = layOutTime(
    given,
    cuts,
    breaks.map(({ tag }) => tag),
    given,
    room,
  );
  const { plot, height, x, y } = layout;
  const values = known(own);
  const [first, last] = [values[0], values.at(-1)];
  const lastRiket = known(riket).at(-1);
  const now = values.find(({ at }) => at === current);
  return (
    <div ref={element} className="charts-figure">
      <p className="charts-key" aria-hidden="true">
        {last && <Key className="charts-own" label={words.own} />}
        {lastRiket && <Key className="charts-riket-line" label={words.riket} />}
        {band.length > 0 && <Key className="charts-band-key" label={words.band} />}
      </p>
      {unit && (
        <p className="charts-unit" aria-hidden="true">
          {unit}
        </p>
      )}
      <svg className="charts-picture" viewBox={`0 0 ${room.width} ${height}`} role="img" aria-label={name}>
        {layout.band.map(({ path, stroke }) => (
          <g key={path + stroke}>
            {path && <path className="charts-band" d={path} />}
            {stroke && <path className="charts-band-alone" d={stroke} />}
          </g>
        ))}
        {layout.ticks.map(({ tick, text }) => (
          <g key={tick}>
            <path
              className={
                tick === 0 && layout.ticks[0]?.tick !== 0 ? "charts-grid charts-zero" : "charts-grid"
              }
              d={`M${plot.left} ${y(tick)}H${plot.right}`}
            />
            <text className="charts-quiet" x={plot.left - 6} y={y(tick) + room.em * 0.34} textAnchor="end">
              {text}
            </text>
          </g>
        ))}
        {layout.years.map((year) => (
          <g key={year}>
            <path className="charts-tick" d={`M${x(year)} ${plot.bottom}v5`} />
            <text className="charts-quiet" x={x(year)} y={height - room.em * 0.25} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        {layout.breaks.map(({ x: at, tagX }, i) => (
          <g key={at}>
            <path className="charts-break" d={`M${at} ${room.em * 1.2}V${plot.bottom}`} />
            <text className="charts-quiet" x={tagX} y={room.em * 0.95} textAnchor="middle">
              {breaks[i]?.tag}
            </text>
          </g>
        ))}
        {layout.riket.paths.map((path) => (
          <path key={path} className="charts-riket-line" d={path} />
        ))}
        {layout.riket.places.length < MOST_DOTS &&
          layout.riket.places.map(([cx, cy]) => (
            <circle key={cx} className="charts-riket-dot" cx={cx} cy={cy} r="2.5" />
          ))}
        {layout.own.paths.map((path) => (
          <path key={path} className="charts-own" d={path} />
        ))}
        {layout.own.places.length < MOST_DOTS &&
          layout.own.places.map(([cx, cy]) => (
            <circle key={cx} className="charts-own-dot" cx={cx} cy={cy} r="3" />
          ))}
        {now && <circle className="charts-now" cx={x(now.at)} cy={y(now.value)} r="6.5" />}
        {first && first !== last && (
          <text className="charts-value" x={layout.first.x} y={layout.first.y} textAnchor="start">
            {format(first.value, decimals)}
          </text>
        )}
        {last && (
          <text className="charts-value" x={plot.right + 4} y={layout.ends[0] ?? 0} textAnchor="start">
            {format(last.value, decimals)}
          </text>
        )}
        {lastRiket && (
          <text className="charts-quiet" x={plot.right + 4} y={layout.ends[1] ?? 0} textAnchor="start">
            {format(lastRiket.value, decimals)}
          </text>
        )}
      </svg>
      {breaks.length > 0 && (
        <ul className="charts-breaks">
          {breaks.map(({ at, tag, label }) => (
            <li key={at}>
              <strong>{tag}</strong> {label}
            </li>
          ))}
        </ul>
      )}
      <FigureTable {...table} />
    </div>
  );
}

function Key({ className, label }: { className: string; label: string }) {
  return (
    <span>
      <svg className="charts-key-sample" viewBox="0 0 24 10" aria-hidden="true">
        <path className={className} d="M1 5h22" />
      </svg>
      {label}
    </span>
  );
}
