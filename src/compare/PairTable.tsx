/** A table of two counties: every row pairs what belongs together, side by side where there is room, one under the other where there is not. */

import type { ReactNode } from "react";
import type { Pair } from "../domain/compare.ts";

interface TableProps {
  readonly caption: string;
  readonly names: Pair<string>;
  /** The heading of the rows' names. */
  readonly row: string;
  /** Headings of further columns, as `Riket` and `Skillnad`. */
  readonly more?: readonly string[];
  readonly children: ReactNode;
}

// A table that CSS lays out as a grid is none for some screen readers unless it says so itself.
/** The table with its head; `children` are its groups. */
export function PairTable({ caption, names, row, more = [], children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as above
    <table role="table" className={more.length > 0 ? "compare-table compare-figures" : "compare-table"}>
      <caption className="ui-hidden">{caption}</caption>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <thead role="rowgroup" className="ui-hidden">
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <tr role="row">
          {[row, ...names, ...more].map((head) => (
            // biome-ignore lint/a11y/noRedundantRoles: as above
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

/** Rows under a heading of their own, or without one. */
export function PairGroup({
  title,
  columns,
  children,
}: {
  title?: ReactNode;
  columns: number;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as in the table
    <tbody role="rowgroup">
      {title && (
        // biome-ignore lint/a11y/noRedundantRoles: as in the table
        <tr role="row" className="compare-group">
          {/* biome-ignore lint/a11y/noRedundantRoles: as in the table */}
          {/* biome-ignore lint/a11y/useSemanticElements: it is the row's, and its scope the group's */}
          <th role="rowheader" scope="rowgroup" colSpan={columns}>
            {title}
          </th>
        </tr>
      )}
      {children}
    </tbody>
  );
}

interface RowProps {
  readonly id?: string;
  readonly head: ReactNode;
  readonly names: Pair<string>;
  /** What stands under the first county's name, and under the second's. */
  readonly cell: (which: 0 | 1) => ReactNode;
  /** Further cells with the headings of their columns. */
  readonly more?: readonly (readonly [label: string, cell: ReactNode])[];
  /** A picture under the row that says nothing which its cells do not. */
  readonly picture?: ReactNode;
}

export function PairRow({ id, head, names, cell: cellOf, more = [], picture }: RowProps) {
  const all = [[names[0], cellOf(0)], [names[1], cellOf(1)], ...more] as const;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as in the table
    <tr role="row" className="compare-row" id={id} tabIndex={id ? -1 : undefined}>
      {/* biome-ignore lint/a11y/noRedundantRoles: as in the table */}
      <th role="rowheader" scope="row">
        <span className="compare-head">{head}</span>
        {picture && (
          <div className="compare-picture" aria-hidden="true">
            {picture}
          </div>
        )}
      </th>
      {all.map(([label, cell]) => (
        // biome-ignore lint/a11y/noRedundantRoles: as in the table
        <td key={label} role="cell">
          {/* The column's heading, which only the table's readers by ear have. */}
          <span className="compare-of" aria-hidden="true">
            {label}
          </span>{" "}
          {cell}
        </td>
      ))}
    </tr>
  );
}
