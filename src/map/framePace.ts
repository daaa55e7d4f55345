/** Whether movements of the map are drawn fast enough, told by the times of their frames. */

/** A frame that takes longer than this (ms) is seen as a stop. */
const SLOW = 100;
/** So many slow frames within the time (ms) are no accident. */
const MANY = 3;
const WITHIN = 30_000;

/** When the movement's last frame was, and when slow ones ended. Milliseconds. */
export interface Pace {
  readonly last: number | null;
  readonly slow: readonly number[];
}

/** Nothing measured yet. */
export const NO_PACE: Pace = { last: null, slow: [] };

/** After a frame at `at`. */
export function afterFrame({ last, slow }: Pace, at: number): Pace {
  if (last === null || at - last <= SLOW) return { last: at, slow };
  return { last: at, slow: [...slow.filter((before) => at - before <= WITHIN), at] };
}

/** The movement is over or out of sight: the time until the next frame says nothing. */
export const paused = ({ slow }: Pace): Pace => ({ last: null, slow });

/** True when the map has been slow too often. */
export const isSlow = ({ slow }: Pace): boolean => slow.length >= MANY;
