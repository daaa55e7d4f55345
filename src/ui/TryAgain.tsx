/** A message that something could not be had, with a button to try again. The focus is never lost with it. */

import { useRef } from "react";
import { useFocusAfter } from "./useFocusAfter.ts";

interface Props {
  readonly text: string;
  readonly button: string;
  /** True while the reader waits for the next try: the button stays, so that the focus has where to be. */
  readonly busy: boolean;
  readonly onRetry: () => void;
}

/** What names the nearest part around `element` and can take the focus: its heading, its summary, or the map's keys. */
function headOf(element: Element): HTMLElement | null {
  for (let part = element.parentElement; part; part = part.parentElement) {
    const head = part.querySelector<HTMLElement>("h2[tabindex], summary, [role='listbox']");
    if (head) return head;
  }
  return null;
}

export function TryAgain({ text, button, busy, onRetry }: Props) {
  const message = useRef<HTMLParagraphElement>(null);
  // What it said is over, and its place is where the reader was.
  useFocusAfter(message, headOf);
  return (
    <p ref={message} className="ui-again">
      {text}{" "}
      <button type="button" aria-disabled={busy} onClick={busy ? undefined : onRetry}>
        {button}
      </button>
    </p>
  );
}
