/** Work that can wait until the reader has seen the answer: it runs right after the next frame has been painted. */

/** Runs `run` after the next paint, in the order in which it was asked for; the function returned calls it off. */
export type AfterPaint = (run: () => void) => () => void;

/** How long (ms) a frame is waited for: a page that is not on screen paints none. */
const PATIENCE = 200;

/** One queue a page: what waits for the same frame runs together, so that React renders it in one go. */
export function createAfterPaint(page: Window): AfterPaint {
  let waiting = new Set<{ readonly run: () => void }>();

  const wait = () => {
    const { port1, port2 } = new MessageChannel();
    const flush = () => {
      page.clearTimeout(timer);
      page.cancelAnimationFrame(frame);
      port1.close();
      const due = waiting;
      waiting = new Set();
      for (const entry of due) if (due.has(entry)) attempt(entry.run);
    };
    port1.onmessage = flush;
    // The frame's callbacks come before its paint; a message sent from there comes after it.
    const frame = page.requestAnimationFrame(() => port2.postMessage(null));
    const timer = page.setTimeout(flush, PATIENCE);
  };

  return (run) => {
    const entry = { run };
    const home = waiting;
    if (home.size === 0) wait();
    home.add(entry);
    return () => home.delete(entry);
  };
}

/** What one of them breaks on keeps none of the others from running. */
function attempt(run: () => void) {
  try {
    run();
  } catch (error) {
    reportError(error);
  }
}
