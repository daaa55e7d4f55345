/** A figure's table: the same values as text, opened where it belongs. */

import { Details } from "../ui/Details.tsx";

export interface FigureTableWords {
  /** On the button that opens it. */
  readonly summary: string;
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row is its heading; the values are formatted, a missing one says why. */
  readonly rows: readonly (readonly string[])[];
}

export function FigureTable({ summary, caption, head, rows }: FigureTableWords) {
  return (
    <Details summary={summary}>
      <div className="charts-table-frame">
        <table className="charts-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([heading = "", ...cells]) => (
              <tr key={heading}>
                <th scope="row">{heading}</th>
                {cells.map((cell, i) => (
                  // Cells may be alike; what sets them apart is the column.
                  <td key={head[i + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Details>
  );
}
