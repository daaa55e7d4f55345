/** The years of an indicator: the slider with a tick for every year that has figures, so that gaps are seen as gaps. */

import { REPORT_YEAR } from "../../domain/actor.ts";
import { periodsOf } from "../../domain/series.ts";
import { useLanguage } from "../../state/world.tsx";
import type { Figures } from "../useFigures.ts";
import { YearSlider } from "../YearSlider.tsx";
import { Changes } from "./Changes.tsx";

/** Units of the drawing per year; it is stretched to the track's length. */
const YEAR = 20;
const HEIGHT = 24;
const TICK = 9;

function Ticks({ years, first, last }: { years: readonly number[]; first: number; last: number }) {
  return (
    <svg
      className="indicators-marks"
      viewBox={`0 0 ${(last - first) * YEAR} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {years.map((year) => (
        <path
          key={year}
          className={year === REPORT_YEAR ? "indicators-mark indicators-mark-report" : "indicators-mark"}
          d={`M${(year - first) * YEAR} ${HEIGHT}v${-TICK}`}
        />
      ))}
    </svg>
  );
}

export function Years({ figures }: { figures: Figures }) {
  const { first: indicator, picture } = figures;
  const { t } = useLanguage();
  const years = periodsOf(indicator.series, picture.part).filter((year) => typeof year === "number");
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return (
    <YearSlider
      years={years}
      stops={years}
      marks={<Ticks years={years} first={first} last={last} />}
      axis={
        <div className="indicators-axis" aria-hidden="true">
          <span>{first}</span>
          <span>{last}</span>
        </div>
      }
      keys={t.year.keysFigures}
    >
      <Changes figures={figures} />
    </YearSlider>
  );
}
