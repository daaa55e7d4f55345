/** What GL is told of a picture of figures: each pattern's counties, and only what differs from before. */

import type { Map as GlEngine } from "maplibre-gl";
import { expect, test } from "vitest";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { applyScene, NOTHING_PAINTED, paintedBy } from "../../../src/map/glPaint.ts";
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
    ["filter", "overview-gap", onlyAreas(missing)],
    ["filter", "detail-gap", onlyAreas(missing)],
  ]);
  told.length = 0;
  applyScene(map, first, paintedBy(below, null, PALETTES.light));
  const ringed = COUNTY_CODES.filter((code) => below.areas.get(code)?.pattern === "rings");
  expect(filters()).toEqual([
    ["filter", "overview-gap", onlyAreas([])],
    ["filter", "detail-gap", onlyAreas([])],
    ["filter", "overview-rings", onlyAreas(ringed)],
    ["filter", "detail-rings", onlyAreas(ringed)],
  ]);
});

test("the same picture again is nothing to tell", () => {
  const { map, told } = recorder();
  const painted = paintedBy(sceneNamed("sequential, lika"), null, PALETTES.dark);
  applyScene(map, painted, paintedBy(sceneNamed("sequential, lika"), null, PALETTES.dark));
  expect(told).toEqual([]);
});

test("areas may be called anything: what is told of each bears its own code", () => {
  const plain = { fill: "region", hatched: false, outlined: false } as const;
  const scene = {
    areas: new Map([
      ["0980", plain],
      ["SE-I", { ...plain, hatched: true }],
    ]),
    selected: "0980",
    other: "SE-I",
    legend: [],
  };
  const { map, filters, told } = recorder();
  applyScene(map, NOTHING_PAINTED, paintedBy(scene, "SE-I", PALETTES.light));
  const states = told.filter(([what]) => what === "state").map(([, ...said]) => said);
  const look = { fill: PALETTES.light.paints.region, outlined: false };
  expect(states).toEqual([
    [
      { source: "overview", id: "0980" },
      { ...look, hovered: false, selected: true, other: false },
    ],
    [
      { source: "detail", id: "0980" },
      { ...look, hovered: false, selected: true, other: false },
    ],
    [
      { source: "overview", id: "SE-I" },
      { ...look, hovered: true, selected: false, other: true },
    ],
    [
      { source: "detail", id: "SE-I" },
      { ...look, hovered: true, selected: false, other: true },
    ],
  ]);
  expect(filters()[0]).toEqual(["filter", "overview-hatch", onlyAreas(["SE-I"])]);
});
