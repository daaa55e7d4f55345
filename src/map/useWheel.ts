/** Who owns the wheel over an element: the map or the page; and whether the reader should be told how it would be the map's. */

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { watchWheel } from "./wheelOwner.ts";

interface Options {
  readonly atRest: () => boolean;
  /** On a host page the wheel is the map's only with Ctrl or ⌘. */
  readonly needsKey: boolean;
}

/** How long (ms) the hint stays after the wheel's last turn. */
const READING = 1500;

export interface Wheel {
  /** Whether the wheel event under way belongs to the map in the element. */
  readonly ownsWheel: () => boolean;
  /** True while the reader turns the wheel over the map without the key that it takes. */
  readonly hinting: boolean;
}

export function useWheel(element: RefObject<HTMLElement | null>, options: Options): Wheel {
  const watch = useRef<ReturnType<typeof watchWheel> | null>(null);
  const latest = useRef(options);
  latest.current = options;
  const { needsKey } = options;
  const [hinting, setHinting] = useState(false);
  useEffect(() => {
    let timer = 0;
    const isOverMap = (target: EventTarget | null) =>
      target instanceof Node && (element.current?.contains(target) ?? false);
    const hint = () => {
      setHinting(true);
      clearTimeout(timer);
      timer = window.setTimeout(() => setHinting(false), READING);
    };
    watch.current = watchWheel(window, isOverMap, () => latest.current.atRest(), needsKey ? hint : null);
    return () => {
      clearTimeout(timer);
      watch.current?.dispose();
    };
  }, [element, needsKey]);
  return { ownsWheel: useCallback(() => watch.current?.ownsEvent() ?? false, []), hinting };
}
