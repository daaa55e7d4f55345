/** What the map's buttons and the counties' keys ask of whichever renderer is in charge of the camera. */

import type { Box, Point } from "./geometry.ts";

export interface CameraDriver {
  /** Zooms about a point of the plane that is on screen: it stays where it is. */
  zoomBy(factor: number, about: Point): void;
  /** Shows the whole country again. */
  home(): void;
  /** Brings a box of the plane into view where the map is zoomed in: pans as little as it takes, zooms out where it must. */
  reveal(box: Box): void;
  /** Lets go of the map's events. */
  dispose(): void;
}

/** Length of a zoom in milliseconds; none where the reader wants reduced motion. */
export function zoomDuration(): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 200;
}
