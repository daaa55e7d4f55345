/** Which county the tooltip speaks of: the one under the mouse or the one the keyboard went to, whichever came last. */

import { type PointerEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { CountyCode } from "../domain/county.ts";
import type { Camera, Stage } from "./camera.ts";
import type { Point } from "./geometry.ts";
import { distanceFrom, isAhead, type Rect } from "./rect.ts";
import { headsFor, isNear } from "./tooltipPlace.ts";

/** What lies under the mouse. */
export interface Picked {
  readonly code: CountyCode;
  /** The municipality's name, in a close look. */
  readonly municipality: string | null;
}

export interface Hover extends Picked {
  /** Where the mouse was when the tooltip was placed, in CSS pixels of the stage; null for the keyboard. */
  readonly at: Point | null;
  /** Which way the mouse travelled then; null for the keyboard and for a mouse that had not moved. */
  readonly travel: Point | null;
}

/** Where the tooltip stands, and whether it stands over other counties too. */
export interface Placed {
  readonly rect: Rect;
  readonly hidesOthers: boolean;
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

/** The way a pointer travels after one more step: the last steps count most. */
const onward = ([x, y]: Point, [dx, dy]: Point): Point => [x / 2 + dx, y / 2 + dy];

/** Hover by mouse over an element whose points `pick` turns into counties as `camera` and `stage` show them, and the keyboard's county. */
export function useHover(pick: (at: Point) => Picked | null, camera: Camera | null, stage: Stage) {
  const [pointed, setPointed] = useState<Hover | null>(null);
  const [active, setActive] = useState<Hover | null>(null);
  const tooltip = useRef<Placed | null>(null);
  const last = useRef<Point | null>(null);
  const travel = useRef<Point>([0, 0]);
  /** The pointer is on the tooltip: it stays, whatever lies beneath (WCAG 1.4.13). */
  const onTooltip = useRef(false);
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
      tooltip.current = null;
      onTooltip.current = false;
    },
    [stay],
  );
  // In a tab that is left the mouse goes where it is not seen: coming back, the reader finds no tooltip of then.
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState !== "hidden") return;
      last.current = null;
      point(null);
    };
    document.addEventListener("visibilitychange", onHide);
    return () => document.removeEventListener("visibilitychange", onHide);
  }, [point]);
  /** One timer only: moving on over the sea does not put it off. */
  const leave = () => {
    leaving.current ??= setTimeout(() => point(null), GRACE);
  };

  /** True for a pointer on the tooltip or just about to reach it. */
  const meansTooltip = ({ rect, hidesOthers }: Placed, before: Point, at: Point): boolean => {
    const inside = distanceFrom(rect, at) === 0;
    const came = onTooltip.current || isNear(rect, before) || !hidesOthers;
    onTooltip.current = inside && came;
    return onTooltip.current || headsFor(rect, before, at);
  };

  const onPointerMove = (event: PointerEvent) => {
    // A finger has no hover; its tap selects.
    if (event.pointerType === "touch") return;
    const at = pointIn(event);
    const before = last.current ?? at;
    last.current = at;
    // A map that is dragged has another county under the pointer at every step.
    if (event.buttons > 0) return point(null);
    travel.current = onward(travel.current, [at[0] - before[0], at[1] - before[1]]);
    const placed = tooltip.current;
    if (pointed && placed && meansTooltip(placed, before, at)) return stay();
    const picked = pick(at);
    if (!picked) return leave();
    const inTheWay =
      placed?.hidesOthers && !isNear(placed.rect, at) && isAhead(placed.rect, at, travel.current);
    if (picked.code !== pointed?.code || inTheWay) return point({ ...picked, at, travel: travel.current });
    stay();
    // Within a county the tooltip stays where it is; only what it says changes.
    if (picked.municipality !== pointed.municipality) setPointed({ ...pointed, ...picked });
  };

  const latest = useRef({ pick, pointed });
  latest.current = { pick, pointed };
  // The map has moved under a pointer that has not.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the pointer is over depends on where the map looks
  useLayoutEffect(() => {
    const { pick, pointed } = latest.current;
    if (!pointed) return;
    const at = last.current;
    const picked = at && pick(at);
    point(picked && { ...picked, at, travel: null });
  }, [camera, stage, point]);

  return {
    hover: pointed ?? active,
    onPointerMove,
    onPointerLeave: () => {
      last.current = null;
      travel.current = [0, 0];
      leave();
    },
    onTooltipPlaced: useCallback((placed: Placed) => {
      tooltip.current = placed;
    }, []),
    setActive: useCallback(
      (code: CountyCode | null) => {
        if (code) point(null);
        setActive(code && { code, municipality: null, at: null, travel: null });
      },
      [point],
    ),
    /** Puts the tooltip away, whoever asked for it. */
    dismiss: useCallback(() => {
      point(null);
      setActive(null);
    }, [point]),
  };
}
