/** Measures the frames of the map's movements and says at the end of one when they were too slow. */

import { afterFrame, isSlow, NO_PACE, paused } from "./framePace.ts";

export interface FrameWatch {
  /** A movement begins. */
  start(): void;
  /** The movement has ended: nothing is said while the map is held. */
  end(): void;
  /** The movement was cut off. */
  stop(): void;
  dispose(): void;
}

/** Watches the frames of `page` between `start` and `end`. A hidden tab has no frames: it is not slow. */
export function watchFrames(page: Window, onSlow: () => void): FrameWatch {
  let pace = NO_PACE;
  let request: number | null = null;
  const step = (at: number) => {
    pace = afterFrame(pace, at);
    request = page.requestAnimationFrame(step);
  };
  const pause = () => {
    pace = paused(pace);
  };
  const stop = () => {
    if (request !== null) page.cancelAnimationFrame(request);
    request = null;
    pause();
  };
  page.document.addEventListener("visibilitychange", pause);
  return {
    start() {
      request ??= page.requestAnimationFrame(step);
    },
    end() {
      stop();
      if (!isSlow(pace)) return;
      pace = NO_PACE;
      onSlow();
    },
    stop,
    dispose() {
      stop();
      page.document.removeEventListener("visibilitychange", pause);
    },
  };
}
