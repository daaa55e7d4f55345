/** How long a lost WebGL context is waited for, and when not at all. */

/** How long (ms) the page is on screen before a context that has not come back counts as lost for good. */
export const RESTORE_PATIENCE = 8000;

/** A second loss within this time (ms) is no accident: a picture that comes and goes is worse than the SVG. */
const CALM = 60_000;

/** True where a context lost at `now` is worth waiting for; `before` is when one was last lost, null for never. Milliseconds. */
export const isWorthWaiting = (before: number | null, now: number): boolean =>
  before === null || now - before > CALM;

/** Runs `run` when `page` has been on screen for `time` ms on end: a phone may keep a context until its tab is looked at. Returns the way to call it off. */
export function whenSeenFor(time: number, page: Document, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = () => {
    clearTimeout(timer);
    if (page.visibilityState === "visible") timer = setTimeout(run, time);
  };
  start();
  page.addEventListener("visibilitychange", start);
  return () => {
    clearTimeout(timer);
    page.removeEventListener("visibilitychange", start);
  };
}
