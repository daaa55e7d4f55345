/** Puts a text on the clipboard and tells how it went; what was said ends when the text is another. */

import { useEffect, useState } from "react";

export type CopyOutcome = "none" | "copied" | "refused";

/** `textOf` is asked at the press; `about` is what makes an earlier outcome old. */
export function useCopy(textOf: () => string, about: unknown) {
  const [outcome, setOutcome] = useState<CopyOutcome>("none");
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it is about is what makes the message old
  useEffect(() => setOutcome("none"), [about]);
  const copy = () => {
    const writing = navigator.clipboard?.writeText(textOf()) ?? Promise.reject(new Error("no clipboard"));
    writing.then(
      () => setOutcome("copied"),
      () => setOutcome("refused"),
    );
  };
  return { outcome, copy };
}
