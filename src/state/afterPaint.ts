/** Work that can wait until the reader has seen the answer: it runs right after the next frame has been painted. */

/**
 * Runs `run` after the next paint, in the order in which it was asked for; the function returned calls it off.
 * With `atRest`, a machine that was slow at the last of its kind waits until the reader makes a pause:
 * else the next answer would wait for the words of the one before, which nobody reads any more.
 */
export type AfterPaint = (run: () => void, atRest?: boolean) => () => void;

/** One that can be told beforehand what machine it is on. */
export interface JudgedAfterPaint extends AfterPaint {
  /** The page's first rendering took so long (ms). */
  judge(firstRendering: number): void;
}

interface Entry {
  readonly run: () => void;
  readonly atRest: boolean;
}

/** How long (ms) a frame is waited for: a page that is not on screen paints none. */
const PATIENCE = 200;
/** The pause (ms) at which the reader has stopped: what comes sooner than this still seems to come at once. */
export const REST = 100;
/** A machine is slow that works for longer than this (ms), which is more than a frame, on what `atRest` runs. */
const SLOW = 20;
/** The same for the page's first rendering: it is some five times as much work. */
const SLOW_AT_FIRST = 100;

/** One queue a page for what waits for the same frame, and one for what waits for a pause: each runs together, so that React renders it in one go. */
export function createAfterPaint(page: Window): JudgedAfterPaint {
  let slow = false;

  /** Times what runs after `start`: its rendering, which is over when a message sent now arrives, and the frame that shows it. */
  const time = (start: number) => {
    let rendered = start;
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

  /** Entries that run together; `wait` is told at each whether it is the first that waits. */
  const createQueue = (wait: (flush: () => void, first: boolean) => void) => {
    let waiting = new Set<Entry>();
    const flush = () => {
      const due = waiting;
      waiting = new Set();
      const start = performance.now();
      const timed = [...due].some(({ atRest }) => atRest);
      for (const entry of due) if (due.has(entry)) attempt(entry.run);
      if (timed) time(start);
    };
    return (entry: Entry) => {
      const home = waiting;
      wait(flush, home.size === 0);
      home.add(entry);
      return () => home.delete(entry);
    };
  };

  const afterFrame = createQueue((flush, first) => {
    if (!first) return;
    const go = () => {
      page.clearTimeout(timer);
      page.cancelAnimationFrame(frame);
      flush();
    };
    // The frame's callbacks come before its paint; what is put off from there comes after it, and what is put off twice
    // after whatever else waits for the same frame.
    const frame = page.requestAnimationFrame(() => {
      page.clearTimeout(timer);
      timer = page.setTimeout(() => {
        timer = page.setTimeout(go);
      });
    });
    let timer = page.setTimeout(go, PATIENCE);
  });

  let pause: number | undefined;
  const afterPause = createQueue((flush) => {
    page.clearTimeout(pause);
    pause = page.setTimeout(flush, REST);
  });

  return Object.assign(
    (run: () => void, atRest = false) => {
      const put = atRest && slow ? afterPause : afterFrame;
      return put({ run, atRest });
    },
    {
      judge(firstRendering: number) {
        slow = firstRendering > SLOW_AT_FIRST;
      },
    },
  );
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
