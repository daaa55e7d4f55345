/** What a small line over time lies on: the breaks of its series, and a drawing of 100 by 100 stretched to the row's room. */

import type { ReactNode } from "react";

interface Props {
  /** The first and the last period. */
  readonly periods: readonly [number, number];
  /** The first period after each break. */
  readonly breaks: readonly number[];
  /** 1, or 1/12 for months. */
  readonly step: number;
  /** From a period to its place, in per cent. */
  readonly x: (at: number) => number;
  /** The lines. */
  readonly children: ReactNode;
}

export function SparkGround({ periods, breaks, step, x, children }: Props) {
  return (
    <>
      {breaks
        .filter((year) => year > periods[0] && year <= periods[1])
        .map((year) => {
          const at = `${x(year - step / 2)}%`;
          return <line key={year} className="charts-break" x1={at} x2={at} y1="0" y2="100%" />;
        })}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">
        {children}
      </svg>
    </>
  );
}
