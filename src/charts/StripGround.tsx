/** What a strip of the counties begins with, whoever is marked on it: the line, a dot for each, and the country. */

import type { CountyCode } from "../domain/county.ts";
import { extentOf, linear } from "./linear.ts";

/** The counties that have a value. */
export type StripDots = readonly { readonly code: CountyCode; readonly value: number }[];

/** From a value to its place on the strip, in per cent: no strip needs to be measured, however many there are. */
export function stripScale(dots: StripDots, riket: number | null): (value: number) => number {
  const values = dots.map(({ value }) => value);
  return linear(extentOf(riket === null ? values : [...values, riket]), [0, 100]);
}

interface Props {
  readonly dots: StripDots;
  readonly riket: number | null;
  readonly x: (value: number) => number;
}

export function StripGround({ dots, riket, x }: Props) {
  return (
    <>
      <line className="charts-strip-axis" x1="0" x2="100%" y1="50%" y2="50%" />
      {dots.map(({ code, value }) => (
        <circle key={code} className="charts-strip-dot" cx={`${x(value)}%`} cy="50%" r="3.2" />
      ))}
      {riket !== null && (
        <line className="charts-strip-riket" x1={`${x(riket)}%`} x2={`${x(riket)}%`} y1="8%" y2="92%" />
      )}
    </>
  );
}
