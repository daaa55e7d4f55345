/** The municipalities' outlines as path data, for the page and for pictures; apart from their decoder, which comes only with a close look. */

import type { Municipalities } from "./municipalities.ts";
import { FRAME } from "./places.ts";
import { areaPaths, DETAIL_STEPS } from "./svgPath.ts";

/** In the frame's units, by the municipality's code. */
export const municipalityPaths = ({ areas }: Municipalities): ReadonlyMap<string, string> =>
  areaPaths(
    FRAME,
    areas.map(({ code, outline }) => [code, outline] as const),
    DETAIL_STEPS,
  );
