/** The outline of the county that is pointed at, here or elsewhere on the page: drawn beside React, so that a hover renders nothing. */

import { useLayoutEffect, useRef } from "react";
import { COUNTY_CODES, type CountyCode } from "../domain/county.ts";
import { useWorld } from "../state/world.tsx";
import { whenIdle } from "../ui/whenIdle.ts";

/** `areas`: the counties' path data, as the map has it. */
export function HoverOutline({ areas }: { areas: ReadonlyMap<CountyCode, string> }) {
  const { active } = useWorld();
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const host = group.current;
    if (!host) return;
    const outlines = new Map<CountyCode, Element>();
    let shown: Element | null = null;
    /** Every county has an outline of its own, unseen until it is meant: another shape would be laid out, and the browser would look anew for what is under the pointer. */
    const outlineOf = (code: CountyCode) => {
      const known = outlines.get(code);
      if (known) return known;
      // The path itself: a copy by `<use>` has a tree of its own, which costs more than all the rest.
      const outline = document.createElementNS(host.namespaceURI, "path");
      outline.setAttribute("class", "map-hoverable");
      outline.setAttribute("vector-effect", "non-scaling-stroke");
      outline.setAttribute("data-county", code);
      outline.setAttribute("d", areas.get(code) ?? "");
      host.append(outline);
      outlines.set(code, outline);
      return outline;
    };
    const follow = () => {
      const code = active.peek();
      shown?.classList.remove("map-hovered");
      shown = code && outlineOf(code);
      shown?.classList.add("map-hovered");
    };
    follow();
    const unsubscribe = active.subscribe(follow);
    const callOff = whenIdle(() => COUNTY_CODES.forEach(outlineOf));
    return () => {
      unsubscribe();
      callOff();
      host.replaceChildren();
    };
  }, [active, areas]);
  return <g ref={group} />;
}
