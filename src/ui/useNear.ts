/** True from the moment that an element comes near what the reader sees, or that the browser is idle: what is printed must be here before. */

import { type RefObject, useEffect, useState } from "react";
import { whenIdle } from "./whenIdle.ts";

/** How near, as a share of the screen's height. */
const MARGIN = "100%";

/** At once where the browser cannot tell. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !element.current) return;
    if (typeof IntersectionObserver !== "function") return setNear(true);
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: MARGIN },
    );
    observer.observe(element.current);
    const callOff = whenIdle(() => setNear(true));
    return () => {
      observer.disconnect();
      callOff();
    };
  }, [near, element]);
  return near;
}
