/** Tells the stylesheet that a county is pointed at, beside React: an element's own class costs less than asking for what stands in it. */

import { type RefObject, useEffect } from "react";
import { useWorld } from "../state/world.tsx";

/** `picture` has the class `name` while a county is pointed at, wherever on the page. */
export function usePointedClass(picture: RefObject<Element | null>, name: string): void {
  const { active } = useWorld();
  useEffect(() => {
    const follow = () => picture.current?.classList.toggle(name, active.atRest.peek() !== null);
    follow();
    return active.atRest.subscribe(follow);
  }, [picture, name, active]);
}
