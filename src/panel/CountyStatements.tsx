/** What the report says of a county, each statement with its kind and challenge; where it says nothing of it, that. */

import type { CountySlice } from "../content/slices.ts";
import { useLanguage } from "../state/world.tsx";
import { ChallengeLink } from "./parts.tsx";
import { StatementList } from "./StatementList.tsx";

export function CountyStatements({ slice }: { slice: CountySlice }) {
  const { t } = useLanguage();
  if (slice.statements.length === 0)
    return <p>{slice.examples.length > 0 ? t.county.saysExamples : t.county.saysNone}</p>;
  return (
    <StatementList
      statements={slice.statements}
      over={({ kind }) => t.statementKind[kind]}
      under={({ challenge }) =>
        challenge && (
          <span className="panel-belongs">
            <ChallengeLink id={challenge} />
          </span>
        )
      }
    />
  );
}
