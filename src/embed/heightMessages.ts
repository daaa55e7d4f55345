/** In which words a page tells its host how high it is: our own, and those of five systems that editors have already. */

/** What the frame is called, and by whom. */
export interface FrameNames {
  readonly id: string;
  /** pym.js's name for the frame, where it gave one. */
  readonly childId: string | null;
  /** iframe-resizer's name for the frame, once it has said it. */
  readonly resizerId: string | null;
  /** Only our own form is sent. */
  readonly own: boolean;
}

/** Size in whole CSS pixels, and what brought it about, in iframe-resizer's words. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
  readonly cause: "init" | "resize";
}

export const FORMS = ["own", "datawrapper", "amp", "medium", "pym", "resizer"] as const;
export type Form = (typeof FORMS)[number];

/** The message of one form; null where the host has not given the name that it takes. */
export function heightMessage(
  form: Form,
  { id, childId, resizerId }: FrameNames,
  { width, height, cause }: FrameSize,
  address: string,
): unknown {
  switch (form) {
    case "own":
      return { type: "lanskartan:resize", v: 1, id, height };
    case "datawrapper":
      return { "datawrapper-height": { [id]: height } };
    case "amp":
      return { sentinel: "amp", type: "embed-size", height };
    case "medium":
      return JSON.stringify({ src: address, context: "iframe.resize", height });
    case "pym":
      return childId && `pymxPYMx${childId}xPYMxheightxPYMx${height}`;
    case "resizer":
      return resizerId && `[iFrameSizer]${resizerId}:${height}:${width}:${cause}`;
  }
}

/** All messages that say `size`, in the order in which they are sent. `address` is the page's own. */
export function heightMessages(names: FrameNames, size: FrameSize, address: string): readonly unknown[] {
  return (names.own ? (["own"] as const) : FORMS)
    .map((form) => heightMessage(form, names, size, address))
    .filter((message) => message !== null);
}

/** What iframe-resizer 4 says first: `[iFrameSizer]<id>:…`, the id being any text without a colon. */
const INIT = /^\[iFrameSizer\]([^:]{1,200}):\d*:/;

/** The name that iframe-resizer gives the frame in its first message; null in any other. */
export function resizerIdIn(data: unknown): string | null {
  return (typeof data === "string" && INIT.exec(data)?.[1]) || null;
}

/** What a frame says when its listener may have come too late for iframe-resizer's first message. */
export const RESIZER_READY = "[iFrameResizerChild]Ready";
