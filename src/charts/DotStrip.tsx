/** A row's small strip: the 21 counties on one line, this one and the country marked. The words beside it say the same. */

import type { CountyCode } from "../domain/county.ts";
import "./figures.css";
import { extentOf, linear } from "./linear.ts";

interface Props {
  /** The counties that have a value. */
  readonly dots: readonly { readonly code: CountyCode; readonly value: number }[];
  readonly selected: CountyCode | null;
  readonly riket: number | null;
  /** What the strip shows, in words: the picture is hidden from screen readers. */
  readonly text: string;
  /** The lowest and the highest value, formatted, at the strip's ends. */
  readonly ends?: readonly [low: string, high: string] | undefined;
}

export function DotStrip({ dots, selected, riket, text, ends }: Props) {
  const values = dots.map(({ value }) => value);
  const x = linear(extentOf(riket === null ? values : [...values, riket]), [0, 100]);
  const own = dots.find(({ code }) => code === selected);
  return (
    <span className="charts-strip">
      <span className="ui-hidden">{text}</span>
      {ends && (
        <span className="charts-strip-end" aria-hidden="true">
          {ends[0]}
        </span>
      )}
      {/* Places in per cent: no strip needs to be measured, however many there are. */}
      <svg className="charts-strip-picture" aria-hidden="true" focusable="false">
        <line className="charts-strip-axis" x1="0" x2="100%" y1="50%" y2="50%" />
        {dots.map(({ code, value }) => (
          <circle key={code} className="charts-strip-dot" cx={`${x(value)}%`} cy="50%" r="3.2" />
        ))}
        {riket !== null && (
          <line className="charts-strip-riket" x1={`${x(riket)}%`} x2={`${x(riket)}%`} y1="8%" y2="92%" />
        )}
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
