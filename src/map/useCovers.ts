/** What lies over the stage, measured: title and legend, which stand in the sea on a wide page, and the zoom's buttons. */

import { type RefObject, useLayoutEffect, useState } from "react";
import { overlap, type Rect } from "./rect.ts";

/** In CSS pixels of the stage; empty until it is laid out. */
export function useCovers(stage: RefObject<HTMLElement | null>): readonly Rect[] {
  const [covers, setCovers] = useState<readonly Rect[]>([]);
  useLayoutEffect(() => {
    const target = stage.current;
    const frame = target?.parentElement;
    if (!target || !frame) return;
    const besides = [...(frame.parentElement?.children ?? [])].filter((one) => one !== frame);
    const over = [...besides, ...target.querySelectorAll("fieldset")];
    const measure = () => {
      const origin = target.getBoundingClientRect();
      const own = { x: 0, y: 0, width: origin.width, height: origin.height };
      const found = over
        .map((element) => element.getBoundingClientRect())
        .map(({ x, y, width, height }) => ({ x: x - origin.x, y: y - origin.y, width, height }))
        .filter((rect) => overlap(rect, own) > 0);
      setCovers((was) => (JSON.stringify(was) === JSON.stringify(found) ? was : found));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const element of [target, ...over]) observer.observe(element, { box: "border-box" });
    return () => observer.disconnect();
  }, [stage]);
  return covers;
}
