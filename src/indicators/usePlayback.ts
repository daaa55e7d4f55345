/** Runs through the years while the reader wants it: to the last one, until Esc, or until nobody sees the page. */

import { useLayoutEffect } from "react";
import { useActions, useViewState } from "../state/world.tsx";

/** How long a year stays, in milliseconds. */
export const YEAR_MS = 1000;

/** Keeps the years running while the state says so, never with `reduced` motion; true while they run. */
export function usePlayback(reduced: boolean): boolean {
  const playing = useViewState().playing;
  const { playOn, pause } = useActions();

  // Before the paint: whoever sees that the years run can end it at once.
  useLayoutEffect(() => {
    if (!playing) return;
    // Asked for reduced motion in the middle of it.
    if (reduced) {
      pause();
      return;
    }
    // Not an interval: on a slow machine its years would come in a rush.
    const nextYear = () => {
      playOn();
      timer = setTimeout(nextYear, YEAR_MS);
    };
    let timer = setTimeout(nextYear, YEAR_MS);
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === "Escape") pause();
    };
    const onVisibility = () => {
      if (document.hidden) pause();
    };
    document.addEventListener("keydown", onKeyDown);
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", onKeyDown);
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, [playing, reduced, playOn, pause]);

  return playing;
}
