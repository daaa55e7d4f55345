/** A county's key facts: codes, residence city, and the region of today. */

import type { CountySlice } from "../content/slices.ts";
import { useAtlas, useLanguage } from "../state/world.tsx";

export function CountyFactList({ slice: { code, facts } }: { slice: CountySlice }) {
  const { t } = useLanguage();
  const { letter } = useAtlas().county(code);
  const labels = t.county.factLabels;
  return (
    <section>
      <h3>{t.county.facts}</h3>
      <dl className="panel-facts">
        <dt>{labels.residence}</dt>
        <dd lang="sv">{facts.residenceCity}</dd>
        <dt>{labels.region}</dt>
        <dd>
          <span lang="sv">{facts.regionToday}</span>,{" "}
          <a href={`https://${facts.website}`} rel="noreferrer external">
            {facts.website}
          </a>
        </dd>
        <dt>{labels.before}</dt>
        <dd>{facts.countyCouncilBefore}</dd>
        <dt>{labels.nuts}</dt>
        <dd>
          <span lang="sv">{facts.nuts2Name}</span> ({facts.nuts2})
        </dd>
        <dt>{labels.codes}</dt>
        <dd>{t.county.codes({ code, letter, nuts3: facts.nuts3, iso: facts.iso })}</dd>
      </dl>
      {facts.note && <p className="panel-caveat">{facts.note}</p>}
    </section>
  );
}
