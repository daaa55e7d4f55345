/** The stage's size and inset in CSS pixels, kept up to date. The inset is CSS's to decide; an empty element shows how wide it is. */

import { type RefObject, useLayoutEffect, useState } from "react";
import type { Stage } from "./camera.ts";

/** Zero until the elements are laid out. */
export function useStage(
  element: RefObject<HTMLElement | null>,
  inset: RefObject<HTMLElement | null>,
): Stage {
  const [stage, setStage] = useState<Stage>({ width: 0, height: 0, inset: 0 });
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () =>
      setStage({
        width: target.clientWidth,
        height: target.clientHeight,
        inset: inset.current?.clientWidth ?? 0,
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    if (inset.current) observer.observe(inset.current);
    return () => observer.disconnect();
  }, [element, inset]);
  return stage;
}
