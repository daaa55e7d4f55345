/** The years that brought something, each a bar as high as the number of counties with a new kind of holder, on the slider's own scale. */

import { memo } from "react";
import { FIRST_YEAR, LAST_YEAR, REPORT_YEAR } from "../domain/actor.ts";
import { changesIn, yearsOfChange } from "../domain/holders.ts";
import { useAtlas } from "../state/world.tsx";

/** Units of the drawing per year; it is stretched to the track's length. */
const YEAR = 20;
const HEIGHT = 24;
/** The height of a year with new names or counties only. */
const LEAST = 4;
const x = (year: number) => (year - FIRST_YEAR) * YEAR;

export const YearMarks = memo(function YearMarks() {
  const { spells } = useAtlas();
  const years = yearsOfChange(spells).map((year) => ({ year, count: changesIn(spells, year).holder.length }));
  const most = Math.max(1, ...years.map(({ count }) => count));
  return (
    <svg
      className="indicators-marks"
      viewBox={`0 0 ${x(LAST_YEAR)} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {years.map(({ year, count }) => (
        <path
          key={year}
          className={year === REPORT_YEAR ? "indicators-mark indicators-mark-report" : "indicators-mark"}
          d={`M${x(year)} ${HEIGHT}v${-(LEAST + (count / most) * (HEIGHT - LEAST)).toFixed(1)}`}
        />
      ))}
    </svg>
  );
});
