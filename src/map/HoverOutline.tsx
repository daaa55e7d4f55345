/** The outline of the county that is pointed at, here or elsewhere on the page: drawn beside React, so that a hover renders nothing. */

import { useLayoutEffect, useRef } from "react";
import type { CountyCode } from "../domain/county.ts";
import { useWorld } from "../state/world.tsx";

/** `areas`: the counties' path data, as the map has it. */
export function HoverOutline({ areas }: { areas: ReadonlyMap<CountyCode, string> }) {
  const { active } = useWorld();
  const outline = useRef<SVGPathElement>(null);
  useLayoutEffect(() => {
    const follow = () => {
      const code = active.peek();
      // The path itself: a copy by `<use>` has a tree of its own, which costs more than all the rest.
      outline.current?.setAttribute("d", (code && areas.get(code)) ?? "");
      outline.current?.setAttribute("data-county", code ?? "");
    };
    follow();
    return active.subscribe(follow);
  }, [active, areas]);
  return <path ref={outline} className="map-hovered" vectorEffect="non-scaling-stroke" />;
}
