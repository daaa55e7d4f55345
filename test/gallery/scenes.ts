/** Named scenes: the pictures worth looking at after a change, snapshotted as SVG in the unit tests. */

import { buildScene, type Scene } from "../../src/map/scene.ts";
import { DEFAULT_VIEW, type View } from "../../src/state/view.ts";
import { atlas } from "../fixtures/report.ts";

const scene = (part: Partial<View>) => (): Scene => buildScene(atlas, { ...DEFAULT_VIEW, ...part });

export const SCENES: Readonly<Record<string, () => Scene>> = {
  "the actors of the report, 2015": scene({}),
  "the first year, 1996": scene({ year: 1996 }),
  "regions everywhere, 2019": scene({ year: 2019 }),
  "c05: no example, three counties named": scene({ layer: "utmaning-c05" }),
  "c06: examples, some of them weak": scene({ layer: "utmaning-c06" }),
  "Gotland selected": scene({ county: "09" }),
};
