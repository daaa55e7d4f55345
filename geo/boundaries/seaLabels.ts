/** Where a coastal county's name may be set in the sea beside it, as old atlases do. Placed by hand on the map. */

import type { Point } from "./area.ts";

/** `start`: the text begins at the point and runs east. `end`: it ends at the point. */
export interface SeaLabel {
  readonly at: Point;
  readonly side: "start" | "end";
}

/**
 * Degrees; the point is the middle of the text's height. Chosen for text about 38 km high (13 px at 0.34 px/km), clear of
 * islands, of neighbours' land and of each other: the tests hold them to it.
 */
export const SEA_LABELS: Readonly<Record<string, SeaLabel>> = {
  "01": { at: [19.0, 59.02], side: "start" },
  "03": { at: [18.3, 60.75], side: "start" },
  "04": { at: [17.7, 58.63], side: "start" },
  "05": { at: [17.1, 58.23], side: "start" },
  "08": { at: [16.9, 56.55], side: "start" },
  "09": { at: [19.15, 57.5], side: "start" },
  "10": { at: [15.1, 55.85], side: "start" },
  "12": { at: [14.45, 55.45], side: "start" },
  "13": { at: [12.1, 56.97], side: "end" },
  "14": { at: [11.15, 58.05], side: "end" },
  "21": { at: [17.5, 61.3], side: "start" },
  "22": { at: [17.88, 62.37], side: "start" },
  "24": { at: [21.5, 64.7], side: "start" },
};
