/** The municipalities of a county, by name. */

import type { CountySlice } from "../content/slices.ts";
import { useLanguage } from "../state/world.tsx";

export function Municipalities({ slice: { municipalities } }: { slice: CountySlice }) {
  const { t } = useLanguage();
  return (
    <section>
      <h3>{t.county.municipalities(municipalities.length)}</h3>
      <ul className="panel-names" lang="sv">
        {municipalities.map(({ code, name }) => (
          <li key={code}>{name}</li>
        ))}
      </ul>
    </section>
  );
}
