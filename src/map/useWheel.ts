/** Who owns the wheel over an element: the map or the page. */

import { type RefObject, useCallback, useEffect, useRef } from "react";
import { watchWheel } from "./wheelOwner.ts";

/** A function that says whether the wheel event under way belongs to the map in `element`. */
export function useWheel(element: RefObject<HTMLElement | null>, atRest: () => boolean): () => boolean {
  const watch = useRef<ReturnType<typeof watchWheel> | null>(null);
  const resting = useRef(atRest);
  resting.current = atRest;
  useEffect(() => {
    const isOverMap = (target: EventTarget | null) =>
      target instanceof Node && (element.current?.contains(target) ?? false);
    watch.current = watchWheel(window, isOverMap, () => resting.current());
    return () => watch.current?.dispose();
  }, [element]);
  return useCallback(() => watch.current?.ownsEvent() ?? false, []);
}
