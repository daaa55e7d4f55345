/** The years of the actors' layer: the slider with the years of change marked, the report's year named, and the list of changes. */

import { memo, useMemo } from "react";
import { FIRST_YEAR, LAST_YEAR, REPORT_YEAR } from "../domain/actor.ts";
import { yearsOfChange } from "../domain/holders.ts";
import { layerYears } from "../state/layerYears.ts";
import { indicatorOf } from "../state/view.ts";
import { useAtlas, useLanguage, useLaterState, useView } from "../state/world.tsx";
import { YearChanges } from "./YearChanges.tsx";
import { YearMarks } from "./YearMarks.tsx";
import { YearSlider } from "./YearSlider.tsx";

const Axis = memo(function Axis() {
  const { t } = useLanguage();
  return (
    <div className="indicators-axis" aria-hidden="true">
      <span>{FIRST_YEAR}</span>
      <span className="indicators-axis-report">
        {REPORT_YEAR}
        <br />
        {t.year.report}
      </span>
      <span>{LAST_YEAR}</span>
    </div>
  );
});

function Years() {
  const { t } = useLanguage();
  const atlas = useAtlas();
  const { spells } = atlas;
  const years = useMemo(() => layerYears("aktorer", atlas), [atlas]);
  const stops = useMemo(() => yearsOfChange(spells), [spells]);
  return (
    <YearSlider years={years} stops={stops} marks={<YearMarks />} axis={<Axis />} keys={t.year.keys}>
      <YearChanges />
    </YearSlider>
  );
}

/** Nothing on the layers without actors. It comes and goes after the paint, since it moves all that is under it; its year follows at once. */
export function ActorYears() {
  const { layer } = useView();
  const painted = useLaterState().view.layer;
  return painted === "aktorer" && indicatorOf(layer) === null ? <Years /> : null;
}
