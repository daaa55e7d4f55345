/** Statements of the report in our words, each with its section: first those that begin with the report's quantity word, then those without one. */

import type { Claim } from "../content/slices.ts";
import { useLanguage } from "../state/world.tsx";
import { SectionRef } from "./parts.tsx";

function Claims({ claims }: { claims: readonly Claim[] }) {
  return (
    <ul className="panel-claims">
      {claims.map(({ id, lead, claim, section }) => (
        <li key={id}>
          {lead !== null && <strong className="panel-quantity">{lead}: </strong>}
          {claim}{" "}
          <span className="panel-ref">
            <SectionRef section={section} />
          </span>
        </li>
      ))}
    </ul>
  );
}

export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  const { t } = useLanguage();
  const quantified = claims.filter(({ lead }) => lead !== null);
  const others = claims.filter(({ lead }) => lead === null);
  return (
    <>
      {quantified.length > 0 && <Claims claims={quantified} />}
      {others.length > 0 && (
        <>
          <p className="panel-note">{t.challenge.unquantified}</p>
          <Claims claims={others} />
        </>
      )}
    </>
  );
}
