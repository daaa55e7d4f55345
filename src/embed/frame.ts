/** The frame's side of its height: measures a wrapper and tells the host page, at first often, then on every real change. */

import {
  type FrameNames,
  type FrameSize,
  heightMessages,
  RESIZER_READY,
  resizerIdIn,
} from "./heightMessages.ts";

/** Moments (ms) after the start at which the height is told whatever it is: hosts may begin to listen late. */
const EARLY = [250, 1000];
/** A change of this many CSS pixels or less is no change: borders of a scaled page are rounded back and forth. */
const STILL = 1;

/** What browsers have, or will have, for frames whose height follows their content. */
type Page = Window & typeof globalThis & { requestResize?: () => void };

/** How long (ms) a page out of sight waits for what comes with a change before it measures. */
const SETTLING = 50;

export interface Reporter {
  /** Tells the height once more. */
  readonly again: () => void;
  readonly end: () => void;
}

/**
 * Reports the height of `wrapper`, which must not depend on the frame's own height, to the parent of `page`.
 * iframe-resizer's name for the frame is learnt from its first message.
 */
export function reportHeight(page: Page, wrapper: Element, names: Omit<FrameNames, "resizerId">): Reporter {
  let resizerId: string | null = null;
  let told: number | null = null;
  let frame = 0;

  const tell = (cause: FrameSize["cause"], always: boolean) => {
    const { width, height } = wrapper.getBoundingClientRect();
    // In a tab of the host page that is not open nothing has a height.
    if (height === 0 || (!always && told !== null && Math.abs(height - told) <= STILL)) return;
    told = height;
    const size = { width: Math.ceil(width), height: Math.ceil(height), cause };
    for (const message of heightMessages({ ...names, resizerId }, size, page.location.href))
      page.parent.postMessage(message, "*");
    try {
      page.requestResize?.();
    } catch {
      // The host page did not ask for it.
    }
  };
  const tellAnyway = () => tell("resize", true);
  const check = () => tell("resize", false);

  const listen = ({ data, source }: MessageEvent) => {
    const id = source === page.parent ? resizerIdIn(data) : null;
    if (id === null) return;
    const isNew = id !== resizerId;
    resizerId = id;
    tell(isNew ? "init" : "resize", true);
  };

  const sizes = new page.ResizeObserver(() => {
    page.cancelAnimationFrame(frame);
    frame = page.requestAnimationFrame(check);
  });
  // Out of sight a frame of another origin gets no frames, and its sizes are not observed: its content is, until it is seen.
  let settling = 0;
  const changes = new page.MutationObserver(() => {
    page.clearTimeout(settling);
    settling = page.setTimeout(check, SETTLING);
  });
  const sight = new page.IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    sight.disconnect();
    changes.disconnect();
    tellAnyway();
  });

  page.addEventListener("message", listen);
  page.addEventListener("pageshow", tellAnyway);
  sizes.observe(wrapper);
  sight.observe(wrapper);
  changes.observe(wrapper, { childList: true, characterData: true, subtree: true });
  const timers = EARLY.map((delay) => page.setTimeout(tellAnyway, delay));
  tellAnyway();
  if (!names.own) page.parent.postMessage(RESIZER_READY, "*");

  return {
    again: tellAnyway,
    end() {
      page.removeEventListener("message", listen);
      page.removeEventListener("pageshow", tellAnyway);
      for (const timer of [...timers, settling]) page.clearTimeout(timer);
      page.cancelAnimationFrame(frame);
      for (const observer of [sizes, sight, changes]) observer.disconnect();
    },
  };
}
