/** What the report says of either county, and of which challenges it has examples from both, or from one of them. */

import type { CountySlice } from "../content/slices.ts";
import type { ChallengeId } from "../domain/challenge.ts";
import type { Pair, Split } from "../domain/compare.ts";
import { CountyStatements } from "../panel/CountyStatements.tsx";
import { ChallengeLink } from "../panel/parts.tsx";
import type { RowsProps } from "./Comparison.tsx";
import { PairGroup, PairRow, PairTable } from "./PairTable.tsx";

interface Props extends RowsProps {
  readonly slices: Pair<CountySlice>;
  readonly challenges: Split<ChallengeId>;
}

/** The names that the report's examples from a county have under a challenge. */
function Names({ slice, challenge, none }: { slice: CountySlice; challenge: ChallengeId; none: string }) {
  const own = slice.examples.filter(({ themes }) => themes.includes(challenge));
  if (own.length === 0) return <span className="panel-note">{none}</span>;
  return (
    <ul className="compare-few">
      {own.map(({ id, name }) => (
        <li key={id} lang="sv">
          {name}
        </li>
      ))}
    </ul>
  );
}

export function ChallengeRows({ kit: { words }, names, slices, challenges }: Props) {
  const groups = [
    [words.challenges.shared, challenges.shared],
    [words.challenges.only(names[0]), challenges.onlyA],
    [words.challenges.only(names[1]), challenges.onlyB],
  ] as const;
  return (
    <>
      <p className="panel-note">
        {words.split.caution} {words.split.ours}
      </p>
      <PairTable caption={words.rows.utmaningar} names={names} row={words.columns.row}>
        <PairGroup columns={3}>
          <PairRow
            head={words.challenges.saysEach}
            names={names}
            cell={(which) => <CountyStatements slice={slices[which]} />}
          />
        </PairGroup>
        {groups.map(
          ([title, ids]) =>
            ids.length > 0 && (
              <PairGroup key={title} title={title} columns={3}>
                {ids.map((id) => (
                  <PairRow
                    key={id}
                    head={<ChallengeLink id={id} />}
                    names={names}
                    cell={(which) => <Names slice={slices[which]} challenge={id} none={words.split.empty} />}
                  />
                ))}
              </PairGroup>
            ),
        )}
      </PairTable>
    </>
  );
}
