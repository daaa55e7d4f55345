/** Named scenes: the pictures worth looking at after a change, shown in the gallery and snapshotted as SVG in the unit tests. */

import type { Atlas } from "../../src/content/atlas.ts";
import { buildScene, type Scene } from "../../src/map/scene.ts";
import { DEFAULT_VIEW, type View } from "../../src/state/view.ts";

const VIEWS: Readonly<Record<string, Partial<View>>> = {
  "the actors of the report, 2015": {},
  "the first year, 1996": { year: 1996 },
  "regions everywhere, 2019": { year: 2019 },
  "c05: no example, three counties named": { layer: "utmaning-c05" },
  "c06: examples, some of them weak": { layer: "utmaning-c06" },
  "Gotland selected": { county: "09" },
  "Jämtland beside Norrbotten": { county: "23", other: "25" },
};

/** The scenes by name. */
export function scenesOf(atlas: Atlas): Readonly<Record<string, Scene>> {
  return Object.fromEntries(
    Object.entries(VIEWS).map(([name, part]) => [name, buildScene(atlas, { ...DEFAULT_VIEW, ...part })]),
  );
}
