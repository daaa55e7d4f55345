/** Whether the page is being put on paper: for what CSS alone cannot change for print. */

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** True from the moment at which the browser asks for the printed page until it has it. Never true in prerendered HTML. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser lays the sheet out as soon as the listener returns: what changes must have changed by then.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => flushSync(() => setPrinting(false));
    // A preview that is emulated has no event of its own.
    const paper = matchMedia("print");
    const follow = () => (paper.matches ? begin() : end());
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    paper.addEventListener("change", follow);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
      paper.removeEventListener("change", follow);
    };
  }, []);
  return printing;
}
