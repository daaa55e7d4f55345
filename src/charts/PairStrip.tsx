/** A row's small strip of two counties: the 21 on one line, these two joined like a dumbbell, and the country marked. The words beside it say the same. */

import type { CountyCode } from "../domain/county.ts";
import "./figures.css";
import { type StripDots, StripGround, stripScale } from "./StripGround.tsx";

interface Props {
  readonly dots: StripDots;
  readonly a: CountyCode;
  readonly b: CountyCode;
  readonly riket: number | null;
}

export function PairStrip({ dots, a, b, riket }: Props) {
  const x = stripScale(dots, riket);
  const [one, other] = [a, b].map((code) => dots.find((dot) => dot.code === code));
  return (
    <svg className="charts-strip-picture" aria-hidden="true">
      <StripGround dots={dots} riket={riket} x={x} />
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
