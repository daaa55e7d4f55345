/** Where the focus goes when what has it is taken off the page. */

import { type RefObject, useLayoutEffect } from "react";

/** When the element goes with the focus in it, `next` gets it, asked with the element still in its place. */
export function useFocusAfter(
  element: RefObject<HTMLElement | null>,
  next: (element: HTMLElement) => HTMLElement | null | undefined,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the element's end matters
  useLayoutEffect(() => {
    const part = element.current;
    return () => {
      if (part?.contains(document.activeElement)) next(part)?.focus();
    };
  }, []);
}
