/** The key to a map of two indicators: the nine cells as a square with the words of both axes. What each cell says and holds is a list of its own. */

import type { CountyCode } from "../domain/county.ts";
import "./figures.css";

export interface BivariateCell {
  /** From low (0) to high (2). */
  readonly x: 0 | 1 | 2;
  readonly y: 0 | 1 | 2;
  /** The name of its paint: `b11` for `paint-b11`, and `on-b11` for what is written on it. */
  readonly paint: string;
  /** Its name on the map and in the square, a letter or two. */
  readonly letter: string;
  /** What it says: `hög arbetslöshet, låg utbildningsnivå`. */
  readonly label: string;
  readonly counties: readonly CountyCode[];
}

interface AxisWords {
  readonly label: string;
  readonly low: string;
  readonly high: string;
}

interface Props {
  readonly cells: readonly BivariateCell[];
  readonly x: AxisWords;
  readonly y: AxisWords;
  /** The county whose cell is marked. */
  readonly marked: CountyCode | null;
}

/** Side of a cell in the units of the drawing. */
const SIDE = 44;

export function BivariateLegend({ cells, x, y, marked }: Props) {
  const own = cells.find(({ counties }) => marked !== null && counties.includes(marked));
  return (
    <div className="charts-figure">
      <div className="charts-bivariate-parts">
        {/* The list of cells says the same in words. */}
        <div className="charts-square" aria-hidden="true">
          <p className="charts-square-y">↑ {y.label}</p>
          <p className="charts-square-ends">
            <span>{y.high}</span>
            <span>{y.low}</span>
          </p>
          <svg viewBox={`-2 -2 ${3 * SIDE + 4} ${3 * SIDE + 4}`} aria-hidden="true">
            {cells.map((cell) => (
              <g key={cell.paint}>
                <rect
                  className={`charts-square-cell paint-${cell.paint}`}
                  x={cell.x * SIDE}
                  y={(2 - cell.y) * SIDE}
                  width={SIDE}
                  height={SIDE}
                />
                <text
                  className={`charts-letter on-${cell.paint}`}
                  x={(cell.x + 0.5) * SIDE}
                  y={(2.5 - cell.y) * SIDE + 5}
                  textAnchor="middle"
                >
                  {cell.letter}
                </text>
              </g>
            ))}
            {own && (
              <rect
                className="charts-square-own"
                x={own.x * SIDE}
                y={(2 - own.y) * SIDE}
                width={SIDE}
                height={SIDE}
              />
            )}
          </svg>
          <p className="charts-square-ends charts-square-ends-x">
            <span>{x.low}</span>
            <span>{x.high}</span>
          </p>
          <p className="charts-square-x">{x.label} →</p>
        </div>
      </div>
    </div>
  );
}
