/** Statements of the report that name counties, each with its section and what to bear in mind. */

import type { ReactNode } from "react";
import type { CountyStatement } from "../content/slices.ts";
import { useLanguage } from "../state/world.tsx";
import { SectionRef } from "./parts.tsx";

interface Props {
  readonly statements: readonly CountyStatement[];
  /** The line over a statement. */
  readonly over?: (statement: CountyStatement) => ReactNode;
  /** The line under a statement. */
  readonly under?: (statement: CountyStatement) => ReactNode;
}

export function StatementList({ statements, over, under }: Props) {
  const { t } = useLanguage();
  return (
    <ul className="panel-claims">
      {statements.map((statement) => (
        <li key={statement.id}>
          {over && <span className="panel-word">{over(statement)}</span>} {statement.text}{" "}
          <span className="panel-ref">
            <SectionRef section={statement.section} />
          </span>
          {statement.caveat && (
            <span className="panel-caveat">
              {t.county.caveat}: {statement.caveat}
            </span>
          )}
          {under?.(statement)}
        </li>
      ))}
    </ul>
  );
}
