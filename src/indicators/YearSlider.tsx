/** The year as a slider, with the years in which the responsibility moved marked by how many counties it moved in. */

import { useId } from "react";
import { FIRST_YEAR, LAST_YEAR, REPORT_YEAR } from "../domain/actor.ts";
import { changesIn, yearsOfChange } from "../domain/holders.ts";
import { useActions, useAtlas, useLanguage, useView } from "../state/world.tsx";

/** Units of the marks' drawing per year; it is stretched to the track's length. */
const YEAR = 20;
const HEIGHT = 24;
const x = (year: number) => (year - FIRST_YEAR) * YEAR;

/** A bar a year of change, as high as the number of counties, on the slider's own scale. */
function Marks() {
  const { spells } = useAtlas();
  const years = yearsOfChange(spells).map((year) => ({ year, count: changesIn(spells, year).holder.length }));
  const most = Math.max(...years.map(({ count }) => count));
  return (
    <svg
      className="indicators-marks"
      viewBox={`0 0 ${x(LAST_YEAR)} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {years.map(({ year, count }) => (
        <path
          key={year}
          className={year === REPORT_YEAR ? "indicators-mark indicators-mark-report" : "indicators-mark"}
          d={`M${x(year)} ${HEIGHT}v${-(4 + (count / most) * (HEIGHT - 4)).toFixed(1)}`}
        />
      ))}
    </svg>
  );
}

export function YearSlider() {
  const { t } = useLanguage();
  const { year } = useView();
  const { setYear } = useActions();
  const id = useId();
  return (
    <div className="indicators-slider">
      <label htmlFor={id}>{t.year.label}</label>
      <div className="indicators-track">
        <Marks />
        <input
          id={id}
          type="range"
          min={FIRST_YEAR}
          max={LAST_YEAR}
          step={1}
          value={year}
          aria-valuetext={String(year)}
          onChange={(event) => setYear(Number(event.currentTarget.value), "replace")}
        />
        <div className="indicators-axis" aria-hidden="true">
          <span>{FIRST_YEAR}</span>
          <span className="indicators-axis-report">
            {REPORT_YEAR}
            <br />
            {t.year.report}
          </span>
          <span>{LAST_YEAR}</span>
        </div>
      </div>
      {/* An output is a live region of its own: slider and announcer say the year already. */}
      <output htmlFor={id} aria-hidden="true">
        {year}
      </output>
    </div>
  );
}
