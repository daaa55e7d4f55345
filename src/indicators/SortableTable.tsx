/** A table of counties whose headings order it; order and selection are the view's, shared with map and panel. */

import { Fragment, type ReactNode } from "react";
import type { CoreCounty } from "../content/slices.ts";
import { ViewLink } from "../state/ViewLink.tsx";
import type { SortColumn } from "../state/view.ts";
import { useActions, useIsActive, useLanguage, useView, useWorld } from "../state/world.tsx";
import { usePointedCounty } from "../ui/usePointedCounty.ts";

export interface Column<Row> {
  readonly id: SortColumn;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** For the heading's cell: figures stand under each other at the end of their column. */
  readonly className?: string | undefined;
}

interface Props<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  /** The columns after code and county, which every table has. */
  readonly columns: readonly Column<Row>[];
  /** A row before the counties', which no order moves: the country's. */
  readonly before?: ReactNode;
}

/** A heading that orders the table by its column, the other way round at the next press. */
export function HeaderCell({ id, title, className }: Pick<Column<never>, "id" | "title" | "className">) {
  const { t } = useLanguage();
  const { sort } = useView();
  const { sortBy } = useActions();
  const direction = sort.column === id ? (sort.descending ? "descending" : "ascending") : undefined;
  return (
    <th scope="col" className={className} aria-sort={direction}>
      <button type="button" title={t.table.sortBy(title)} onClick={() => sortBy(id)}>
        {title}
        <svg className="indicators-arrow" viewBox="0 0 10 12" aria-hidden="true">
          <path d={direction === "descending" ? "M5 11 1 6h8z" : "M5 1 1 6h8z"} />
        </svg>
      </button>
    </th>
  );
}

/** A county's row: pointing at it points at the county on the map, and the other way round. */
function CountyRow<Row extends { readonly county: CoreCounty }>({
  row,
  columns,
}: Pick<Props<Row>, "columns"> & { readonly row: Row }) {
  const { locale } = useLanguage();
  const { county: selected, other } = useView();
  const { selectCounty } = useActions();
  const { active } = useWorld();
  const { code, letter, long } = row.county;
  const isActive = useIsActive(code);
  const isChosen = code === selected || code === other;
  const chosen = isChosen ? "indicators-selected" : undefined;
  return (
    <tr
      className={isActive ? `${chosen ?? ""} indicators-active` : chosen}
      data-county={code}
      onFocus={() => active.set(code)}
      onBlur={() => active.set(null)}
    >
      <td className="indicators-code" data-letter={letter}>
        {code}
      </td>
      <th scope="row">
        <ViewLink to={{ county: code }} current={isChosen} onFollow={(focus) => selectCounty(code, focus)}>
          {long[locale]}
        </ViewLink>
      </th>
      {columns.map(({ id, cell }) => (
        <Fragment key={id}>{cell(row)}</Fragment>
      ))}
    </tr>
  );
}

export function SortableTable<Row extends { readonly county: CoreCounty }>({
  caption,
  rows,
  columns,
  before,
}: Props<Row>) {
  const { t } = useLanguage();
  const { active } = useWorld();
  return (
    <table ref={usePointedCounty(active.set)} className="indicators-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <HeaderCell id="kod" title={t.table.code} />
          <HeaderCell id="lan" title={t.table.county} />
          {columns.map(({ id, title, className }) => (
            <HeaderCell key={id} id={id} title={title} className={className} />
          ))}
        </tr>
      </thead>
      <tbody>
        {before}
        {rows.map((row) => (
          <CountyRow key={row.county.code} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}
