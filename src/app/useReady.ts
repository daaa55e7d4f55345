/** The page is ready once what the address asks for is on screen, or its failure said: `data-ready` tells tests and host pages. */

import { useEffect, useState, useSyncExternalStore } from "react";
import type { SliceName } from "../content/library.ts";
import { useWorld } from "../state/world.tsx";

/** How long (ms) a frame is waited for. */
const PATIENCE = 500;

/** True from the moment that the first view's slices have arrived or failed, and all else that it asks for too (`restSettled`), for good. */
export function useReady(slices: readonly SliceName[], restSettled: boolean): boolean {
  const { library } = useWorld();
  const peek = () => slices.every((name) => library.peek(name).status !== "loading");
  const arrived = useSyncExternalStore(library.subscribe, peek, peek);
  const settled = arrived && restSettled;
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (!settled || ready) return;
    const done = () => {
      document.documentElement.dataset.ready = "";
      setReady(true);
    };
    // Two frames later what was rendered has been painted. A page out of sight in a host's page gets no frames.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(done);
    });
    const timer = setTimeout(done, PATIENCE);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [settled, ready]);
  return ready;
}
