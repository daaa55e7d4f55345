/** Where the map looks. One description serves both renderers, so that one can take over from the other without a jump. */

import type { Box, Point } from "./geometry.ts";

/** `centre` in the plane (metres) and `scale` in CSS pixels per metre. */
export interface Camera {
  readonly centre: Point;
  readonly scale: number;
}

/** The map's stage on screen, in CSS pixels. `inset` is the part at its left that title and legend take at rest. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly inset: number;
}

/** How far the reader may zoom in, relative to the whole country on screen. */
export const MAX_ZOOM = 24;

/** The camera that shows all of `frame` in the middle of the stage beside the inset, as an SVG with `xMidYMid meet` does. */
export function restCamera([west, south, east, north]: Box, { width, height, inset }: Stage): Camera {
  const scale = Math.min((width - inset) / (east - west), height / (north - south));
  return { centre: [(west + east) / 2 - inset / 2 / scale, (south + north) / 2], scale };
}

/** The part of the plane that `camera` shows on the stage. */
export function visibleBox({ centre: [x, y], scale }: Camera, { width, height }: Stage): Box {
  const [halfWidth, halfHeight] = [width / 2 / scale, height / 2 / scale];
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}

/** From the plane to CSS pixels on the stage, origin at its top left. */
export function toScreen({ centre, scale }: Camera, { width, height }: Stage, [x, y]: Point): Point {
  return [(x - centre[0]) * scale + width / 2, (centre[1] - y) * scale + height / 2];
}

/** The point of the plane that zooming by button should keep in place: `wanted` while it is on screen, else the middle of the free room. */
export function zoomPoint(camera: Camera, stage: Stage, wanted: Point | null): Point {
  const [x, y] = wanted ? toScreen(camera, stage, wanted) : [-1, -1];
  if (wanted && x >= stage.inset && x <= stage.width && y >= 0 && y <= stage.height) return wanted;
  return toPlanePoint(camera, stage, [(stage.inset + stage.width) / 2, stage.height / 2]);
}

/** From CSS pixels on the stage to the plane. */
export function toPlanePoint({ centre, scale }: Camera, { width, height }: Stage, [px, py]: Point): Point {
  return [centre[0] + (px - width / 2) / scale, centre[1] - (py - height / 2) / scale];
}
