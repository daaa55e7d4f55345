/** A county's holders on the axis of years, as one bar. The text beside it says the same, so the picture is hidden from screen readers. */

import { FIRST_YEAR, LAST_YEAR, REPORT_YEAR, type Spell } from "../domain/actor.ts";

/** Units of the drawing per year; it is stretched to the column's width. */
const YEAR = 10;
const HEIGHT = 24;
const x = (year: number) => (year - FIRST_YEAR) * YEAR;
const WIDTH = x(LAST_YEAR + 1);

export function ActorTimeline({ spells, year }: { spells: readonly Spell[]; year: number }) {
  return (
    <div className="charts-timeline" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {spells.map(({ from, to, type, confidence }) => (
          <g key={from}>
            <rect
              className={`paint-${type}`}
              x={x(from)}
              y="0"
              width={x((to ?? LAST_YEAR) + 1) - x(from)}
              height={HEIGHT}
            />
            {from > FIRST_YEAR && (
              <path
                className={
                  confidence === "high"
                    ? "charts-timeline-edge"
                    : "charts-timeline-edge charts-timeline-doubt"
                }
                d={`M${x(from)} 0v${HEIGHT}`}
              />
            )}
          </g>
        ))}
        <path className="charts-timeline-year" d={`M${x(year) + YEAR / 2} 0v${HEIGHT}`} />
      </svg>
      <p className="charts-timeline-axis">
        <span>{FIRST_YEAR}</span>
        <span className="charts-timeline-report">{REPORT_YEAR}</span>
        <span>{LAST_YEAR}</span>
      </p>
    </div>
  );
}
