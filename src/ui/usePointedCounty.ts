/** Which county of a table, chart or picture the pointer is over. Heard beside React, which hears nothing of it (withoutHover.ts). */

import { type RefCallback, useCallback, useRef } from "react";
import { type CountyCode, parseCounty } from "../domain/county.ts";

/** The county whose row, name or mark is under the pointer: the nearest element around it with `data-county`. */
const countyUnder = ({ target }: PointerEvent): CountyCode | null =>
  target instanceof Element
    ? parseCounty(target.closest("[data-county]")?.getAttribute("data-county"))
    : null;

/**
 * A `ref` for the element to be watched. `onActive` is told which county the pointer comes to, as `find` knows it,
 * and null when it leaves the counties or the element.
 */
export function usePointedCounty(
  onActive: (code: CountyCode | null) => void,
  find: (event: PointerEvent, element: Element) => CountyCode | null = countyUnder,
): RefCallback<Element> {
  const latest = useRef({ onActive, find });
  latest.current = { onActive, find };
  return useCallback((element: Element | null) => {
    if (!element) return;
    let last: CountyCode | null = null;
    const tell = (code: CountyCode | null) => {
      if (code !== last) latest.current.onActive(code);
      last = code;
    };
    const hearing = new AbortController();
    const { signal } = hearing;
    const onOver = (event: Event) => tell(latest.current.find(event as PointerEvent, element));
    // A page that scrolls under a pointer at rest moves nothing, yet brings something else under it.
    for (const type of ["pointerover", "pointermove"]) element.addEventListener(type, onOver, { signal });
    element.addEventListener("pointerleave", () => tell(null), { signal });
    return () => hearing.abort();
  }, []);
}
