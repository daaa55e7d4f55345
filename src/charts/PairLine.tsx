/** A row's small line over time of two counties, cut at gaps and breaks. The words beside it say the same. */

import "./figures.css";
import { extentOf, linear } from "./linear.ts";
import { known, type TimePoint } from "./linePath.ts";
import { SparkGround } from "./SparkGround.tsx";
import { type DrawnLine, drawLine } from "./timeLayout.ts";

interface Props {
  readonly a: readonly TimePoint[];
  readonly b: readonly TimePoint[];
  /** The first period after each break. */
  readonly breaks: readonly number[];
  /** 1, or 1/12 for months. */
  readonly step: number;
}

/** The last place, and those that no line goes through: each once. */
const dotted = (places: DrawnLine["places"], alone: DrawnLine["alone"]) => [
  ...alone,
  ...places.slice(-1).filter(([x]) => alone.every(([other]) => other !== x)),
];

export function PairLine({ a, b, breaks, step }: Props) {
  const periods = extentOf([...a, ...b].map(({ at }) => at));
  const x = linear(periods, [3, 97]);
  const y = linear(extentOf([...known(a), ...known(b)].map(({ value }) => value)), [85, 15]);
  const at = (point: { at: number; value: number }) => [x(point.at), y(point.value)] as const;
  const lines = [
    { name: "own", dot: "charts-own-dot", ...drawLine(a, { step, breaks }, at) },
    { name: "other", dot: "charts-pair-other", ...drawLine(b, { step, breaks }, at) },
  ];
  return (
    <svg className="charts-spark" aria-hidden="true">
      <SparkGround periods={periods} breaks={breaks} step={step} x={x}>
        {lines.map(({ name, paths }) =>
          paths.map((path) => <path key={path} className={`charts-own charts-pair-${name}-line`} d={path} />),
        )}
      </SparkGround>
      {lines.map(({ name, dot, places, alone }) =>
        dotted(places, alone).map(([cx, cy]) => (
          <circle key={`${name}-${cx}-${cy}`} className={dot} cx={`${cx}%`} cy={`${cy}%`} r="3" />
        )),
      )}
    </svg>
  );
}
