/** The page is ready once what the address asks for is on screen, or its failure said: `data-ready` tells tests and host pages. */

import { useEffect, useState } from "react";
import type { SliceName } from "../content/library.ts";
import { useSlice } from "../state/world.tsx";

/** True from the moment that the first slice has arrived or failed, and the figures too (`figuresSettled`), for good. */
export function useReady(slice: SliceName, figuresSettled: boolean): boolean {
  const settled = useSlice(slice).status !== "loading" && figuresSettled;
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (!settled || ready) return;
    // Two frames later what was rendered has been painted.
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        document.documentElement.dataset.ready = "";
        setReady(true);
      }),
    );
    return () => cancelAnimationFrame(frame);
  }, [settled, ready]);
  return ready;
}
