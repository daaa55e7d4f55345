/** Work that can wait until the reader has seen the answer: it runs right after the next frame has been painted. */

/**
 * Runs `run` after the next paint, in the order in which it was asked for; the function returned calls it off.
 * With `atRest`, a machine that was slow at the last of its kind waits until the reader makes a pause:
 * else the next answer would wait for the words of the one before, which nobody reads any more.
 */
export type AfterPaint = (run: () => void, atRest?: boolean) => () => void;

/** How long (ms) a frame is waited for: a page that is not on screen paints none. */
const PATIENCE = 200;
/** The pause (ms) after which a slow machine goes on: what comes sooner than this still seems to come at once. */
const REST = 100;
/** A machine is slow that works for longer than this (ms), which is more than a frame, on what `atRest` runs. */
const SLOW = 20;

/** One queue a page: what waits for the same frame runs together, so that React renders it in one go. */
export function createAfterPaint(page: Window): AfterPaint {
  let waiting = new Set<{ readonly run: () => void }>();
  let slow = false;

  /** Times what `run` brings: its rendering, which is over when a message sent now arrives, and the frame that shows it. */
  const timed = (run: () => void) => () => {
    const start = performance.now();
    let rendered = start;
    run();
    send(() => {
      rendered = performance.now();
    });
    page.requestAnimationFrame(() => {
      const frame = performance.now();
      send(() => {
        slow = rendered - start + performance.now() - frame > SLOW;
      });
    });
  };

  const wait = () => {
    const flush = () => {
      page.clearTimeout(timer);
      page.cancelAnimationFrame(frame);
      const due = waiting;
      waiting = new Set();
      for (const entry of due) if (due.has(entry)) attempt(entry.run);
    };
    // The frame's callbacks come before its paint; what is put off from there comes after it, and what is put off twice
    // after whatever else waits for the same frame.
    const frame = page.requestAnimationFrame(() => {
      page.clearTimeout(timer);
      timer = page.setTimeout(() => {
        timer = page.setTimeout(flush);
      });
    });
    let timer = page.setTimeout(flush, PATIENCE);
  };

  return (run, atRest = false) => {
    if (atRest && slow) {
      const timer = page.setTimeout(timed(run), REST);
      return () => page.clearTimeout(timer);
    }
    const entry = { run: atRest ? timed(run) : run };
    const home = waiting;
    if (home.size === 0) wait();
    home.add(entry);
    return () => home.delete(entry);
  };
}

/** Calls `then` once the tasks that wait already have run. */
export function send(then: () => void) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(null);
}

/** What one of them breaks on keeps none of the others from running. */
function attempt(run: () => void) {
  try {
    run();
  } catch (error) {
    reportError(error);
  }
}
