/** A clock that moves only when someone waits, so that no test does. */

import type { Clock } from "../../../../geo/figures/refresh/clock.ts";

export interface StoppedClock extends Clock {
  /** How long was waited, time by time. */
  readonly waited: readonly number[];
}

/** Starts at `start`; a time-out never comes unless `timeout` is given. */
export function stoppedClock(start = Date.UTC(2026, 0, 1), timeout?: () => AbortSignal): StoppedClock {
  const waited: number[] = [];
  let now = start;
  return {
    waited,
    now: () => now,
    wait: async (ms) => {
      waited.push(ms);
      now += ms;
    },
    timeout: timeout ?? (() => new AbortController().signal),
  };
}
