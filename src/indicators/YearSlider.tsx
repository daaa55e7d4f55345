/** The year: a slider with the years of change marked, steps beside it, and a button that runs through the years. */

import { type KeyboardEvent, useId } from "react";
import { FIRST_YEAR, LAST_YEAR, REPORT_YEAR } from "../domain/actor.ts";
import { yearsOfChange } from "../domain/holders.ts";
import { useActions, useAtlas, useLanguage, useView } from "../state/world.tsx";
import { useReducedMotion } from "../ui/useReducedMotion.ts";
import { usePlayback } from "./usePlayback.ts";
import { YearChanges } from "./YearChanges.tsx";
import { YearMarks } from "./YearMarks.tsx";

/** What runs is ringed, so that its triangle is not taken for the list's beside it. */
const RING = "M10 1.2a8.8 8.8 0 1 0 0 17.6a8.8 8.8 0 1 0 0-17.6z";

const ICONS = {
  previous: "M5 10h10",
  next: "M10 5v10M5 10h10",
  play: `${RING}M8 6.2v7.6l6-3.8z`,
  pause: `${RING}M7.4 6.4v7.2M12.6 6.4v7.2`,
  nextChange: `${RING}M6.4 6.4v7.2l5-3.6zM13.6 6.4v7.2`,
} as const;

function Icon({ name }: { name: keyof typeof ICONS }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={ICONS[name]} />
    </svg>
  );
}

/** One year back or on; at the end it keeps the focus and does nothing. */
function StepButton({ name, to }: { name: "previous" | "next"; to: number }) {
  const { t } = useLanguage();
  const { setYear } = useActions();
  const beyond = to < FIRST_YEAR || to > LAST_YEAR;
  return (
    <button
      type="button"
      className="indicators-step"
      aria-label={t.year[name]}
      title={t.year[name]}
      aria-disabled={beyond}
      onClick={beyond ? undefined : () => setYear(to, "replace")}
    >
      <Icon name={name} />
    </button>
  );
}

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

/** What the button and the space bar do: run through the years and stop, or, with reduced motion, go to the next change. */
function useRun() {
  const reduced = useReducedMotion();
  const playing = usePlayback(reduced);
  const { year } = useView();
  const { spells } = useAtlas();
  const { play, pause, setYear } = useActions();
  if (!reduced) return { name: playing ? "pause" : "play", run: playing ? pause : play } as const;
  const next = yearsOfChange(spells).find((change) => change > year);
  return {
    name: "nextChange",
    run: next === undefined ? undefined : () => setYear(next, "replace"),
  } as const;
}

export function YearSlider() {
  const { t } = useLanguage();
  const { spells } = useAtlas();
  const { year } = useView();
  const { setYear } = useActions();
  const { name, run } = useRun();
  const id = useId();
  const keysId = `${id}-keys`;

  const goTo = (change: number | undefined) => {
    if (change !== undefined) setYear(change, "replace");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, repeat } = event;
    const changes = yearsOfChange(spells);
    // At the ends too: the browser's own steps would be of three years.
    if (key === " " || key === "PageUp" || key === "PageDown") event.preventDefault();
    if (key === "PageUp") goTo(changes.find((change) => change > year));
    if (key === "PageDown") goTo(changes.findLast((change) => change < year));
    if (key === " " && !repeat) run?.();
  };

  return (
    <div className="indicators-slider">
      <label htmlFor={id}>{t.year.label}</label>
      <div className="indicators-stepper">
        <StepButton name="previous" to={year - 1} />
        {/* An output is a live region of its own: slider and announcer say the year already. */}
        <output htmlFor={id} aria-hidden="true">
          {year}
        </output>
        <StepButton name="next" to={year + 1} />
      </div>
      <button type="button" className="indicators-play" aria-disabled={!run} onClick={run}>
        <Icon name={name} />
        {t.year[name]}
      </button>
      <div className="indicators-track">
        <YearMarks />
        <input
          id={id}
          type="range"
          min={FIRST_YEAR}
          max={LAST_YEAR}
          step={1}
          value={year}
          aria-valuetext={String(year)}
          aria-describedby={keysId}
          onChange={(event) => setYear(Number(event.currentTarget.value), "replace")}
          onKeyDown={onKeyDown}
        />
        <Axis />
        <p id={keysId} className="ui-hidden">
          {t.year.keys} {name === "nextChange" ? t.year.spaceSteps : t.year.spacePlays}
        </p>
      </div>
      <YearChanges />
    </div>
  );
}
