/** Where a point of the plane stands in what lies over the map, at rest without knowing the map's size. */

import { type Camera, type Stage, toScreen } from "./camera.ts";
import type { Point } from "./geometry.ts";
import { FRAME } from "./places.ts";

const [WEST, SOUTH, EAST, NORTH] = FRAME;
/** What percentages of a radius are of, in SVG: the frame's diagonal over the root of two. */
const DIAGONAL = Math.hypot(EAST - WEST, NORTH - SOUTH) / Math.SQRT2;

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** Over the map at rest these classes make the SVG as large as the country's frame; zoomed in it is as large as the stage. */
export const overlayClass = (camera: Camera | null) => (camera ? "map-labels" : "map-labels map-labels-rest");

/** SVG coordinates of a point: shares of the country's frame at rest, CSS pixels of the stage with a camera. */
export function onStage(point: Point, camera: Camera | null, stage: Stage) {
  if (!camera)
    return {
      x: percent((point[0] - WEST) / (EAST - WEST)),
      y: percent((NORTH - point[1]) / (NORTH - SOUTH)),
    };
  const [x, y] = toScreen(camera, stage, point);
  return { x, y };
}

/** An SVG radius for metres of the plane. */
export const radiusOnStage = (metres: number, camera: Camera | null) =>
  camera ? metres * camera.scale : percent(metres / DIAGONAL);
