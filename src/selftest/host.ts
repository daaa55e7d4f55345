/** The conversation with the host page: its script is asked, and what iframe-resizer calls the frame is heard. */

import { RESIZER_READY, resizerIdIn } from "../embed/heightMessages.ts";
import { ASK, type HostAnswer, readHostAnswer } from "./hostAnswer.ts";

/** How long (ms) the host's script may take to answer. */
const PATIENCE = 1000;

type Page = Pick<
  Window,
  "parent" | "addEventListener" | "removeEventListener" | "setTimeout" | "clearTimeout"
>;

export interface Host {
  /** iframe-resizer's name for the frame, once it has said it. */
  resizerId(): string | null;
  /** The newest answer to a question that is asked now; null when none comes. */
  ask(): Promise<HostAnswer | null>;
}

/** Listens to the parent of `page`, and to nobody else, for as long as the page lives. */
export function listenToHost(page: Page): Host {
  let resizer: string | null = null;
  const waiting = new Set<(answer: HostAnswer) => void>();

  page.addEventListener("message", ({ data, source }) => {
    if (source !== page.parent) return;
    resizer = resizerIdIn(data) ?? resizer;
    const answer = readHostAnswer(data);
    if (answer) for (const take of waiting) take(answer);
  });
  page.parent.postMessage(RESIZER_READY, "*");

  return {
    resizerId: () => resizer,
    ask: () =>
      new Promise((resolve) => {
        const end = (answer: HostAnswer | null) => {
          waiting.delete(end);
          page.clearTimeout(timer);
          resolve(answer);
        };
        const timer = page.setTimeout(() => end(null), PATIENCE);
        waiting.add(end);
        page.parent.postMessage(ASK, "*");
      }),
  };
}
