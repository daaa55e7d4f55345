/** The counties next to a county: over land, and those only across a lake. */

import type { CountyCode } from "../domain/county.ts";
import { placeOf } from "../map/places.ts";
import { useLanguage } from "../state/world.tsx";
import { CountyLinks } from "./parts.tsx";

export function Neighbours({ code }: { code: CountyCode }) {
  const { t } = useLanguage();
  const { neighbours, lakeNeighbours } = placeOf(code);
  return (
    <section>
      <h3>{t.county.neighbours}</h3>
      <p>{neighbours.length === 0 ? t.county.neighboursNone : <CountyLinks codes={neighbours} />}</p>
      {lakeNeighbours.length > 0 && (
        <p className="panel-note">
          {t.county.neighboursLake}: <CountyLinks codes={lakeNeighbours} />
        </p>
      )}
    </section>
  );
}
