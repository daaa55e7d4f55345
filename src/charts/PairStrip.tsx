/** A row's small strip of two counties: the 21 on one line, these two joined like a dumbbell, and the country marked. The words beside it say the same. */

import type { CountyCode } from "../domain/county.ts";
import "./figures.css";
import { extentOf, linear } from "./linear.ts";

interface Props {
  /** The counties that have a value. */
  readonly dots: readonly { readonly code: CountyCode; readonly value: number }[];
  readonly a: CountyCode;
  readonly b: CountyCode;
  readonly riket: number | null;
}

export function PairStrip({ dots, a, b, riket }: Props) {
  const values = dots.map(({ value }) => value);
  const x = linear(extentOf(riket === null ? values : [...values, riket]), [0, 100]);
  const [one, other] = [a, b].map((code) => dots.find((dot) => dot.code === code));
  return (
    <svg className="charts-strip-picture" aria-hidden="true" focusable="false">
      <line className="charts-strip-axis" x1="0" x2="100%" y1="50%" y2="50%" />
      {dots.map(({ code, value }) => (
        <circle key={code} className="charts-strip-dot" cx={`${x(value)}%`} cy="50%" r="3.2" />
      ))}
      {riket !== null && (
        <line className="charts-strip-riket" x1={`${x(riket)}%`} x2={`${x(riket)}%`} y1="8%" y2="92%" />
      )}
      {one && other && (
        <line
          className="charts-pair-line"
          x1={`${x(one.value)}%`}
          x2={`${x(other.value)}%`}
          y1="50%"
          y2="50%"
        />
      )}
      {one && <circle className="charts-strip-own" cx={`${x(one.value)}%`} cy="50%" r="5.5" />}
      {other && <circle className="charts-pair-other" cx={`${x(other.value)}%`} cy="50%" r="5" />}
    </svg>
  );
}
