/** The nine cells of two indicators: what each says, and the counties in it. */

import type { ReactNode } from "react";
import type { CountyCode } from "../domain/county.ts";
import type { BivariateCell } from "./BivariateLegend.tsx";
import "./figures.css";

interface Props {
  readonly cells: readonly BivariateCell[];
  /** The county whose cell is marked. */
  readonly marked: CountyCode | null;
  readonly renderCounty: (code: CountyCode) => ReactNode;
  /** In the place of counties where a cell has none. */
  readonly none: string;
}

export function CellList({ cells, marked, renderCounty, none }: Props) {
  // As the square is read: from the top, from the left.
  const inOrder = cells.toSorted((a, b) => b.y - a.y || a.x - b.x);
  const own = cells.find(({ counties }) => marked !== null && counties.includes(marked));
  return (
    <ul className="charts-cells">
      {inOrder.map((cell) => (
        <li key={cell.paint} className={cell === own ? "charts-cell-own" : undefined}>
          <svg className="charts-cell-sample" viewBox="0 0 30 24" aria-hidden="true">
            <rect className={`charts-square-cell paint-${cell.paint}`} x="1" y="1" width="28" height="22" />
            <text className={`charts-letter on-${cell.paint}`} x="15" y="17" textAnchor="middle">
              {cell.letter}
            </text>
          </svg>
          <div>
            <p>{cell.label}</p>
            {cell.counties.length > 0 ? (
              <ul className="charts-cell-counties">
                {cell.counties.map((code) => (
                  <li key={code}>{renderCounty(code)}</li>
                ))}
              </ul>
            ) : (
              <p className="charts-unit">{none}</p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
