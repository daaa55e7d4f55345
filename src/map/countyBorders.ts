/** The borders between counties, without their coasts: over a map of municipalities a line around every island would hide the islands. */

import { mesh } from "topojson-client";
import type { CountyTopology, Point } from "./geometry.ts";
import { FRAME } from "./places.ts";
import { DETAIL_STEPS, linePath } from "./svgPath.ts";

/** As SVG path data in the frame's units. */
export function countyBorders(topology: CountyTopology): string {
  const lines = mesh(topology, topology.objects.counties, (a, b) => a !== b).coordinates;
  return (lines as unknown as Point[][]).map((line) => linePath(FRAME, line, DETAIL_STEPS)).join("");
}
