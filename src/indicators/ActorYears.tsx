/** The years of the actors' layer: the slider with the years of change marked, the report's year named, and the list of changes. */

import { FIRST_YEAR, LAST_YEAR, REPORT_YEAR } from "../domain/actor.ts";
import { yearsOfChange } from "../domain/holders.ts";
import { layerYears } from "../state/layerYears.ts";
import { useAtlas, useLanguage } from "../state/world.tsx";
import { YearChanges } from "./YearChanges.tsx";
import { YearMarks } from "./YearMarks.tsx";
import { YearSlider } from "./YearSlider.tsx";

function Axis() {
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
}

export function ActorYears() {
  const { t } = useLanguage();
  const atlas = useAtlas();
  return (
    <YearSlider
      years={layerYears("aktorer", atlas)}
      stops={yearsOfChange(atlas.spells)}
      marks={<YearMarks />}
      axis={<Axis />}
      keys={t.year.keys}
    >
      <YearChanges />
    </YearSlider>
  );
}
