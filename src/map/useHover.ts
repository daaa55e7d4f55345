/** One hover tracker for the life of a map, told what the map shows. */

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useWorld } from "../state/world.tsx";
import type { Camera, Stage } from "./camera.ts";
import type { Point } from "./geometry.ts";
import { type HoverTracker, type Picked, trackHover } from "./hoverTracker.ts";

/** The pointer's place within `element`. */
export function pointIn(element: Element, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const { left, top } = element.getBoundingClientRect();
  return [clientX - left - element.clientLeft, clientY - top - element.clientTop];
}

/** Hover over `picture`, whose points `pick` turns into counties as `camera` and `stage` show them, and the keyboard's county. Nothing it finds renders whoever calls it. */
export function useHover(
  picture: RefObject<HTMLElement | null>,
  pick: (at: Point) => Picked | null,
  camera: Camera | null,
  stage: Stage,
): HoverTracker {
  const { active } = useWorld();
  const latest = useRef(pick);
  latest.current = pick;
  const [tracker] = useState(() => trackHover((at) => latest.current(at), active));
  useEffect(() => () => tracker.dismiss(), [tracker]);
  // Beside React, which would make an event of its own at every step of the mouse.
  useEffect(() => {
    const element = picture.current;
    if (!element) return;
    const onMove = (event: PointerEvent) => {
      // A finger has no hover; its tap selects.
      if (event.pointerType !== "touch") tracker.move(pointIn(element, event), event.buttons > 0);
    };
    const { leave } = tracker;
    element.addEventListener("pointermove", onMove);
    element.addEventListener("pointerleave", leave);
    return () => {
      element.removeEventListener("pointermove", onMove);
      element.removeEventListener("pointerleave", leave);
    };
  }, [picture, tracker]);
  // In a tab that is left the mouse goes where it is not seen: coming back, the reader finds no tooltip of then.
  useEffect(() => {
    const onHide = () => document.visibilityState === "hidden" && tracker.forget();
    document.addEventListener("visibilitychange", onHide);
    return () => document.removeEventListener("visibilitychange", onHide);
  }, [tracker]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the pointer is over depends on where the map looks
  useLayoutEffect(() => tracker.look(), [camera, stage, tracker]);
  return tracker;
}
