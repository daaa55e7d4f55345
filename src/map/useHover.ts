/** One hover tracker for the life of a map, told what the map shows. */

import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useWorld } from "../state/world.tsx";
import type { Camera, Stage } from "./camera.ts";
import type { Point } from "./geometry.ts";
import { type HoverTracker, type Picked, trackHover } from "./hoverTracker.ts";

/** The pointer's place within the element that listens. */
export function pointIn(event: { currentTarget: Element; clientX: number; clientY: number }): Point {
  const box = event.currentTarget.getBoundingClientRect();
  return [
    event.clientX - box.left - event.currentTarget.clientLeft,
    event.clientY - box.top - event.currentTarget.clientTop,
  ];
}

/** Hover over an element whose points `pick` turns into counties as `camera` and `stage` show them, and the keyboard's county. Nothing it finds renders whoever calls it. */
export function useHover(
  pick: (at: Point) => Picked | null,
  camera: Camera | null,
  stage: Stage,
): HoverTracker {
  const { active } = useWorld();
  const latest = useRef(pick);
  latest.current = pick;
  const [tracker] = useState(() => trackHover((at) => latest.current(at), active));
  useEffect(() => () => tracker.dismiss(), [tracker]);
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
