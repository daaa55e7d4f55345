/** Takes the reader to the part of the panel that a link, the address or the search names. */

import { useEffect, useRef } from "react";
import { useViewState } from "../state/world.tsx";

/** Once for each time that it is asked for, when the panel is `complete`: focus and sight go to the element with the id. */
export function useTarget(complete: boolean) {
  const { target, focusPanel } = useViewState();
  const served = useRef<string | null>(null);
  useEffect(() => {
    // The same one may be asked for again.
    const wanted = target && `${target} ${focusPanel}`;
    if (!complete || wanted === served.current) return;
    served.current = wanted;
    const element = target && document.getElementById(target);
    if (!element) return;
    element.focus();
    element.scrollIntoView();
  }, [complete, target, focusPanel]);
}
