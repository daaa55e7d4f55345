/** The stage's size and inset in CSS pixels, kept up to date. The inset is CSS's to decide; an empty element shows how wide it is. */

import { type RefObject, useLayoutEffect, useState } from "react";
import type { Stage } from "./camera.ts";

const isSame = (a: Stage, b: Stage) => a.width === b.width && a.height === b.height && a.inset === b.inset;

/** Zero until the elements are laid out. */
export function useStage(
  element: RefObject<HTMLElement | null>,
  inset: RefObject<HTMLElement | null>,
): Stage {
  const [stage, setStage] = useState<Stage>({ width: 0, height: 0, inset: 0 });
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => {
      // The sheet has a size of its own, and none of the screen's: there the map must be found as it was left.
      if (matchMedia("print").matches) return;
      const now = {
        width: target.clientWidth,
        height: target.clientHeight,
        inset: inset.current?.clientWidth ?? 0,
      };
      setStage((was) => (isSame(was, now) ? was : now));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    if (inset.current) observer.observe(inset.current);
    return () => observer.disconnect();
  }, [element, inset]);
  return stage;
}
