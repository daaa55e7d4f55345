/** Which county the tooltip speaks of: the one under the mouse, else the one with the keyboard's focus. */

import { type PointerEvent, useCallback, useEffect, useRef, useState } from "react";
import type { CountyCode } from "../domain/county.ts";
import type { Point } from "./geometry.ts";
import { headsFor, type Rect } from "./tooltipPlace.ts";

export interface Hover {
  readonly code: CountyCode;
  /** Where the mouse entered, in CSS pixels of the stage; null for the keyboard. */
  readonly at: Point | null;
}

/** How long (ms) the tooltip waits for a pointer that is on its way to it. */
const GRACE = 300;

/** The pointer's place within the element that listens. */
export function pointIn(event: { currentTarget: Element; clientX: number; clientY: number }): Point {
  const box = event.currentTarget.getBoundingClientRect();
  return [
    event.clientX - box.left - event.currentTarget.clientLeft,
    event.clientY - box.top - event.currentTarget.clientTop,
  ];
}

/** Hover by mouse over an element whose points `pick` turns into counties, and the keyboard's county beside it. */
export function useHover(pick: (at: Point) => CountyCode | null) {
  const [pointed, setPointed] = useState<Hover | null>(null);
  const [active, setActive] = useState<Hover | null>(null);
  const tooltip = useRef<Rect | null>(null);
  const last = useRef<Point>([0, 0]);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const stay = useCallback(() => {
    clearTimeout(leaving.current);
    leaving.current = undefined;
  }, []);
  useEffect(() => stay, [stay]);

  const point = useCallback(
    (next: Hover | null) => {
      stay();
      setPointed(next);
      if (!next) tooltip.current = null;
    },
    [stay],
  );
  /** One timer only: moving on over the sea does not put it off. */
  const leave = () => {
    leaving.current ??= setTimeout(() => point(null), GRACE);
  };

  const onPointerMove = (event: PointerEvent) => {
    // A finger has no hover; its tap selects.
    if (event.pointerType === "touch" || event.buttons > 0) return;
    const at = pointIn(event);
    const before = last.current;
    last.current = at;
    if (pointed && tooltip.current && headsFor(tooltip.current, before, at)) return stay();
    const code = pick(at);
    if (!code) leave();
    else if (code === pointed?.code) stay();
    else point({ code, at });
  };

  return {
    /** The mouse's county, else the keyboard's. */
    hover: pointed ?? active,
    stay,
    onPointerMove,
    onPointerLeave: leave,
    onTooltipPlaced: useCallback((rect: Rect) => {
      tooltip.current = rect;
    }, []),
    setActive: (code: CountyCode | null) => setActive(code && { code, at: null }),
    /** Puts the tooltip away, whoever asked for it. */
    dismiss: useCallback(() => {
      point(null);
      setActive(null);
    }, [point]),
  };
}
