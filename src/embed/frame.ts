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

export interface Frame {
  /** Tells the height, should it be another: for changes that a page which is not on screen does not notice by itself. */
  check(): void;
  stop(): void;
}

/**
 * Reports the height of `wrapper`, which must not depend on the frame's own height, to the parent of `page`.
 * `names.resizerId` is learnt from iframe-resizer's first message.
 */
export function reportHeight(page: Page, wrapper: Element, names: Omit<FrameNames, "resizerId">): Frame {
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
  const sight = new page.IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    sight.disconnect();
    tellAnyway();
  });

  page.addEventListener("message", listen);
  page.addEventListener("pageshow", tellAnyway);
  sizes.observe(wrapper);
  sight.observe(wrapper);
  const timers = EARLY.map((delay) => page.setTimeout(tellAnyway, delay));
  tellAnyway();
  if (!names.own) page.parent.postMessage(RESIZER_READY, "*");

  return {
    check,
    stop() {
      page.removeEventListener("message", listen);
      page.removeEventListener("pageshow", tellAnyway);
      for (const timer of timers) page.clearTimeout(timer);
      page.cancelAnimationFrame(frame);
      sizes.disconnect();
      sight.disconnect();
    },
  };
}
