/** Calls back when the browser has nothing else to do. */

/** How long (ms) a browser that is never idle is left alone. */
const PATIENCE = 2000;

/** Calls `run` once, soon; the returned function calls it off. */
export function whenIdle(run: () => void): () => void {
  // Safari knows no requestIdleCallback.
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(run, PATIENCE / 10);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(run, { timeout: PATIENCE });
  return () => cancelIdleCallback(idle);
}
