/** What GL is told of a picture of figures: each pattern's counties, and only what differs from before. */

import type { Map as GlEngine } from "maplibre-gl";
import { expect, test } from "vitest";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { applyScene, NOTHING_PAINTED, paintedBy } from "../../../src/map/glPaint.ts";
import { idOf } from "../../../src/map/glSources.ts";
import { onlyAreas } from "../../../src/map/glStyle.ts";
import { PALETTES } from "../../../src/map/palette.ts";
import { rateScenes } from "../../gallery/figureScenes.ts";

const scenes = rateScenes();
function sceneNamed(name: string) {
  const scene = scenes[name];
  if (!scene) throw new Error(`The gallery has no ${name}`);
  return scene;
}

/** A map that writes down what it is told. */
function recorder() {
  const told: unknown[][] = [];
  const map = {
    setFeatureState: (...said: unknown[]) => told.push(["state", ...said]),
    setFilter: (...said: unknown[]) => told.push(["filter", ...said]),
  };
  return { map: map as unknown as GlEngine, filters: () => told.filter(([what]) => what === "filter"), told };
}

test("missing counties and those below the middle are given to their pattern at both levels of detail", () => {
  const gaps = sceneNamed("every reason why a value is missing");
  const below = sceneNamed("around zero, lika");
  const { map, filters, told } = recorder();
  const first = applyScene(map, NOTHING_PAINTED, paintedBy(gaps, null, PALETTES.light));
  const missing = gaps.missing.flatMap(({ counties }) => counties).sort();
  expect(missing.length).toBeGreaterThan(0);
  expect(filters()).toEqual([
    ["filter", "overview-gap", onlyAreas(missing.map(idOf))],
    ["filter", "detail-gap", onlyAreas(missing.map(idOf))],
  ]);
  told.length = 0;
  applyScene(map, first, paintedBy(below, null, PALETTES.light));
  const ringed = COUNTY_CODES.filter((code) => below.areas.get(code)?.pattern === "rings");
  expect(filters()).toEqual([
    ["filter", "overview-gap", onlyAreas([])],
    ["filter", "detail-gap", onlyAreas([])],
    ["filter", "overview-rings", onlyAreas(ringed.map(idOf))],
    ["filter", "detail-rings", onlyAreas(ringed.map(idOf))],
  ]);
});

test("the same picture again is nothing to tell", () => {
  const { map, told } = recorder();
  const painted = paintedBy(sceneNamed("sequential, lika"), null, PALETTES.dark);
  applyScene(map, painted, paintedBy(sceneNamed("sequential, lika"), null, PALETTES.dark));
  expect(told).toEqual([]);
});
