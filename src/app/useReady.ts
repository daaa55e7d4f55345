/** The page is ready once what the address asks for is on screen, or its failure said: `data-ready` tells tests and host pages. */

import { useEffect, useState, useSyncExternalStore } from "react";
import type { SliceName } from "../content/library.ts";
import { useWorld } from "../state/world.tsx";

/** True from the moment that the first view's slices have arrived or failed, and all else that it asks for too (`restSettled`), for good. */
export function useReady(slices: readonly SliceName[], restSettled: boolean): boolean {
  const { library } = useWorld();
  const peek = () => slices.every((name) => library.peek(name).status !== "loading");
  const arrived = useSyncExternalStore(library.subscribe, peek, peek);
  const settled = arrived && restSettled;
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
