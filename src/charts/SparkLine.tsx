/** A row's small line over time: this county and the country, cut at gaps and breaks. Its places are shares of the row's width, so that none needs to be measured. */

import "./figures.css";
import { extentOf, linear } from "./linear.ts";
import { known, type TimePoint } from "./linePath.ts";
import { SparkGround } from "./SparkGround.tsx";
import { drawLine } from "./timeLayout.ts";

interface Props {
  /** The picture's name for screen readers; it says first and last value. */
  readonly name: string;
  readonly own: readonly TimePoint[];
  /** Empty where the country has no value. */
  readonly riket: readonly TimePoint[];
  /** The first period after each break. */
  readonly breaks: readonly number[];
  /** 1, or 1/12 for months. */
  readonly step: number;
}

export function SparkLine({ name, own, riket, breaks, step }: Props) {
  const periods = extentOf([...own, ...riket].map(({ at }) => at));
  const x = linear(periods, [3, 97]);
  const y = linear(extentOf([...known(own), ...known(riket)].map(({ value }) => value)), [85, 15]);
  const cuts = { step, breaks };
  const at = (point: { at: number; value: number }) => [x(point.at), y(point.value)] as const;
  const [line, country] = [drawLine(own, cuts, at), drawLine(riket, cuts, at)];
  const [last] = line.places.slice(-1);
  return (
    <svg className="charts-spark" role="img" aria-label={name}>
      <SparkGround periods={periods} breaks={breaks} step={step} x={x}>
        {country.paths.map((path) => (
          <path key={path} className="charts-riket-line" d={path} />
        ))}
        {line.paths.map((path) => (
          <path key={path} className="charts-own" d={path} />
        ))}
      </SparkGround>
      {country.alone.map(([cx, cy]) => (
        <circle key={cx} className="charts-riket-dot" cx={`${cx}%`} cy={`${cy}%`} r="1.8" />
      ))}
      {line.alone.map(([cx, cy]) => (
        <circle key={cx} className="charts-own-dot" cx={`${cx}%`} cy={`${cy}%`} r="2" />
      ))}
      {last && <circle className="charts-own-dot" cx={`${last[0]}%`} cy={`${last[1]}%`} r="3" />}
    </svg>
  );
}
