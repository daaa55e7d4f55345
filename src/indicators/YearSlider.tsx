/** The year: a slider over the years that there are, steps beside it, and a button that runs through them. */

import { type KeyboardEvent, type ReactNode, useId } from "react";
import { useActions, useHides, useLanguage, useLocked, useNow, useView } from "../state/world.tsx";
import { useReducedMotion } from "../ui/useReducedMotion.ts";
import { usePlayback } from "./usePlayback.ts";

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
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}

/** The year as it is now, so that every key goes on from the last; of another layer it is none of the slider's. */
function useYear(): number {
  const { layer, year } = useView();
  return useNow(({ view }) => (view.layer === layer ? view.year : year));
}

/** The next year back or on; at the end it keeps the focus and does nothing. */
function StepButton({ name, to }: { name: "previous" | "next"; to: number | undefined }) {
  const { t } = useLanguage();
  const { setYear } = useActions();
  const beyond = to === undefined;
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

/** The year that the slider's `value` means: where there is none, the next one in the direction in which the reader moves. */
export function snap(value: number, from: number, years: readonly number[]): number {
  const met = value > from ? years.find((year) => year >= value) : years.findLast((year) => year <= value);
  return met ?? from;
}

interface Props {
  /** Ascending, two at least; years may be missing between them. */
  readonly years: readonly number[];
  /** The years in which something happened: where Page Up and Page Down lead, and, with reduced motion, the button. */
  readonly stops: readonly number[];
  /** What stands over the track, on its scale from the first year to the last. */
  readonly marks: ReactNode;
  /** What stands under it. */
  readonly axis: ReactNode;
  /** What the keys do beyond the arrows, for screen readers. */
  readonly keys: string;
  readonly children?: ReactNode;
}

/** What the button and the space bar do: run through the years and stop, or, with reduced motion, go to the next stop. */
function useRun(stops: readonly number[]) {
  const reduced = useReducedMotion();
  const playing = usePlayback(reduced);
  const year = useYear();
  const { play, pause, setYear } = useActions();
  if (!reduced) return { name: playing ? "pause" : "play", run: playing ? pause : play } as const;
  const next = stops.find((stop) => stop > year);
  return {
    name: "nextChange",
    run: next === undefined ? undefined : () => setYear(next, "replace"),
  } as const;
}

/** Nothing where the host page shows no controls or keeps the year: the title says it. */
export function YearSlider(props: Props) {
  const [locked, bare] = [useLocked("ar"), useHides("reglage")];
  return locked || bare ? null : <Slider {...props} />;
}

function Slider({ years, stops, marks, axis, keys, children }: Props) {
  const { t } = useLanguage();
  const year = useYear();
  const { setYear } = useActions();
  const { name, run } = useRun(stops);
  const id = useId();
  const keysId = `${id}-keys`;

  const goTo = (stop: number | undefined) => {
    if (stop !== undefined) setYear(stop, "replace");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, repeat } = event;
    // At the ends too: the browser's own steps would be of three years.
    if (key === " " || key === "PageUp" || key === "PageDown") event.preventDefault();
    if (key === "PageUp") goTo(stops.find((stop) => stop > year));
    if (key === "PageDown") goTo(stops.findLast((stop) => stop < year));
    if (key === " " && !repeat) run?.();
  };

  return (
    <div className="indicators-slider">
      <label htmlFor={id}>{t.year.label}</label>
      <div className="indicators-stepper">
        <StepButton name="previous" to={years.findLast((one) => one < year)} />
        {/* An output is a live region of its own: slider and announcer say the year already. */}
        <output htmlFor={id} aria-hidden="true">
          {year}
        </output>
        <StepButton name="next" to={years.find((one) => one > year)} />
      </div>
      {/* Where every year is a stop, the step beside the year does the same. */}
      {(name !== "nextChange" || stops !== years) && (
        <button type="button" className="indicators-play" aria-disabled={!run} onClick={run}>
          <Icon name={name} />
          {t.year[name]}
        </button>
      )}
      <div className="indicators-track">
        {marks}
        <input
          id={id}
          type="range"
          min={years[0]}
          max={years.at(-1)}
          step={1}
          value={year}
          aria-valuetext={String(year)}
          aria-describedby={keysId}
          onChange={(event) => setYear(snap(Number(event.currentTarget.value), year, years), "replace")}
          onKeyDown={onKeyDown}
        />
        {axis}
        <p id={keysId} className="ui-hidden">
          {keys} {name === "nextChange" ? stops !== years && t.year.spaceSteps : t.year.spacePlays}
        </p>
      </div>
      {children}
    </div>
  );
}
