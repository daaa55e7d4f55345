/** How the page hands the stage what is to be drawn. */

import type { ReactNode } from "react";
import type { Camera, Stage } from "./camera.ts";
import type { Municipalities } from "./municipalities.ts";
import type { Scene } from "./scene.ts";

/**
 * What lies over the areas and under the names, given where the map looks: no camera while the whole country is on screen.
 * `municipalities` are null unless the map is of them and their outlines are here.
 */
type Overlay = (camera: Camera | null, stage: Stage, municipalities: Municipalities | null) => ReactNode;

/** The municipalities as areas, over those of the counties. */
type Fine = (municipalities: Municipalities) => ReactNode;

/** Draws a scene, and what lies over it, on the stage. */
export type Draw = (scene: Scene, overlay: Overlay | null, fine?: Fine | null) => ReactNode;
