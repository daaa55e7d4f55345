/** A row's small strip: the 21 counties on one line, this one and the country marked. The words beside it say the same. */

import type { CountyCode } from "../domain/county.ts";
import "./figures.css";
import { type StripDots, StripGround, stripScale } from "./StripGround.tsx";

interface Props {
  readonly dots: StripDots;
  readonly selected: CountyCode | null;
  readonly riket: number | null;
  /** What the strip shows, in words: the picture is hidden from screen readers. */
  readonly text: string;
  /** The lowest and the highest value, formatted, at the strip's ends. */
  readonly ends?: readonly [low: string, high: string] | undefined;
}

export function DotStrip({ dots, selected, riket, text, ends }: Props) {
  const x = stripScale(dots, riket);
  const own = dots.find(({ code }) => code === selected);
  return (
    <span className="charts-strip">
      <span className="ui-hidden">{text}</span>
      {ends && (
        <span className="charts-strip-end" aria-hidden="true">
          {ends[0]}
        </span>
      )}
      <svg className="charts-strip-picture" aria-hidden="true">
        <StripGround dots={dots} riket={riket} x={x} />
        {own && <circle className="charts-strip-own" cx={`${x(own.value)}%`} cy="50%" r="5.5" />}
      </svg>
      {ends && (
        <span className="charts-strip-end" aria-hidden="true">
          {ends[1]}
        </span>
      )}
    </span>
  );
}
