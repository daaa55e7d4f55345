/** The neighbouring countries: outlines for GL, and their path data where no page has it yet. */

import contextFile from "../content/boundaries/context.json" with { type: "json" };
import { decodeLand, type LandTopology } from "./geometry.ts";
import { FRAME } from "./places.ts";
import { OVERVIEW_STEPS, svgPath } from "./svgPath.ts";

export const CONTEXT = decodeLand(contextFile as unknown as LandTopology);

/** In the frame's units. */
export const CONTEXT_PATH = svgPath(FRAME, CONTEXT, OVERVIEW_STEPS);
