/** True from the moment that an element comes near what the reader sees; at once where the browser cannot tell, and on paper. */

import { type RefObject, useEffect, useState } from "react";
import { usePrinting } from "./usePrinting.ts";

/** How near, as a share of the screen's height. */
const MARGIN = "100%";

export function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  const printing = usePrinting();
  useEffect(() => {
    if (near || !element.current) return;
    if (typeof IntersectionObserver !== "function") return setNear(true);
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: MARGIN },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [near, element]);
  return near || printing;
}
