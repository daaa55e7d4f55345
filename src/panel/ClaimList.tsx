/** Statements of the report in our words, each with the report's quantity word and its section. */

import type { Claim } from "../content/slices.ts";
import { SectionRef } from "./parts.tsx";

export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  return (
    <ul className="panel-claims">
      {claims.map(({ id, word, claim, section }) => (
        <li key={id}>
          <span className="panel-word">{word}</span> {claim}{" "}
          <span className="panel-ref">
            <SectionRef section={section} />
          </span>
        </li>
      ))}
    </ul>
  );
}
