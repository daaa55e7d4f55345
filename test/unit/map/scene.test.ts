/** The picture of a view: every county has a paint that exists, weak fits are hatched and never filled, the legend counts what is drawn. */

import { describe, expect, test } from "vitest";
import { ACTOR_TYPES, FIRST_YEAR, LAST_YEAR } from "../../../src/domain/actor.ts";
import { CHALLENGE_IDS } from "../../../src/domain/challenge.ts";
import { COUNTY_CODES, type CountyCode } from "../../../src/domain/county.ts";
import { holdersIn } from "../../../src/domain/holders.ts";
import { FIGURE_PAINTS } from "../../../src/map/figurePalette.ts";
import { PALETTES } from "../../../src/map/palette.ts";
import { buildScene, type LegendEntry, PAINTS, type Scene } from "../../../src/map/scene.ts";
import { DEFAULT_VIEW, LAYERS, type LayerId } from "../../../src/state/view.ts";
import { atlas } from "../../fixtures/report.ts";
import { tinyAtlas } from "../../fixtures/tinyAtlas.ts";

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
const sceneOf = (layer: LayerId, year = 2015) => buildScene(atlas, { ...DEFAULT_VIEW, layer, year });
const all = ({ areas }: Scene) => [...areas.values()];
const count = (scene: Scene, key: LegendEntry["key"]) =>
  scene.legend.find((entry) => entry.key === key)?.count ?? 0;

test("every paint has a colour in both palettes", () => {
  for (const { paints } of Object.values(PALETTES)) {
    expect(Object.keys(paints).sort()).toEqual([...PAINTS, ...FIGURE_PAINTS].sort());
    for (const colour of Object.values(paints)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  }
});

test.each(LAYERS)("%s paints the 21 counties and counts no county that is not there", (layer) => {
  for (const year of layer === "aktorer" ? YEARS : [2015]) {
    const scene = sceneOf(layer, year);
    expect([...scene.areas.keys()].sort()).toEqual(COUNTY_CODES);
    for (const { fill } of all(scene)) expect(PAINTS).toContain(fill);
    for (const { key, count } of scene.legend) {
      expect(Number.isInteger(count) && count >= 0 && count <= 21, key).toBe(true);
    }
  }
});

describe("the actors", () => {
  test.each(YEARS)("of %i have their holder's paint, and the legend adds up to 21", (year) => {
    const scene = sceneOf("aktorer", year);
    for (const [code, holder] of holdersIn(atlas.spells, year))
      expect(scene.areas.get(code)).toEqual({ fill: holder.type, hatched: false, outlined: false });
    expect(scene.legend.map(({ key }) => key)).toEqual(ACTOR_TYPES);
    for (const { key, fill, count } of scene.legend) {
      expect(fill).toBe(key);
      expect(count).toBe(all(scene).filter((area) => area.fill === key).length);
    }
    expect(scene.legend.reduce((sum, { count }) => sum + count, 0)).toBe(21);
  });

  test("before a county is formed it has no area", () => {
    const tiny = buildScene(tinyAtlas, { ...DEFAULT_VIEW, year: 1996 });
    expect([...tiny.areas.keys()]).toEqual(["01", "09", "25"]);
  });
});

describe("challenge", () => {
  test.each(CHALLENGE_IDS)("%s fills examples, hatches weak fits, outlines the named", (id) => {
    const scene = sceneOf(`utmaning-${id}`);
    for (const [code, { fit, named }] of atlas.coverage(id)) {
      expect(scene.areas.get(code), code).toEqual({
        fill: fit === "god" || fit === "medel" ? "example" : "none",
        hatched: fit === "svag",
        outlined: named.length > 0,
      });
    }
    expect(all(scene).filter(({ hatched, fill }) => hatched && fill !== "none")).toEqual([]);
  });

  test.each(CHALLENGE_IDS)(
    "%s: filled, hatched and empty counties add up to 21, the outlined lie across",
    (id) => {
      const scene = sceneOf(`utmaning-${id}`);
      expect(count(scene, "example") + count(scene, "weak") + count(scene, "none")).toBe(21);
      expect(count(scene, "named")).toBe(all(scene).filter(({ outlined }) => outlined).length);
      expect(count(scene, "weak")).toBe(all(scene).filter(({ hatched }) => hatched).length);
    },
  );

  test.each(CHALLENGE_IDS)("%s: the legend has every kind of picture that is drawn, and no other", (id) => {
    const scene = sceneOf(`utmaning-${id}`);
    const keys = scene.legend.map(({ key }) => key);
    for (const key of keys) expect(count(scene, key)).toBeGreaterThan(0);
    expect(keys.includes("example")).toBe(all(scene).some(({ fill }) => fill === "example"));
    expect(keys.includes("weak")).toBe(all(scene).some(({ hatched }) => hatched));
    expect(keys.includes("named")).toBe(all(scene).some(({ outlined }) => outlined));
  });

  test("the picture does not depend on the year", () => {
    expect(sceneOf("utmaning-c01", 1996)).toEqual(sceneOf("utmaning-c01", 2026));
  });

  test("in four counties: filled, hatched, outlined, and a position that outlines nothing", () => {
    const tiny = buildScene(tinyAtlas, { ...DEFAULT_VIEW, layer: "utmaning-c01" });
    expect([...tiny.areas]).toEqual([
      ["01", { fill: "example", hatched: false, outlined: true }],
      ["09", { fill: "none", hatched: true, outlined: false }],
      ["14", { fill: "none", hatched: false, outlined: true }],
      ["25", { fill: "none", hatched: false, outlined: false }],
    ]);
    expect(tiny.legend.map(({ key, count }) => `${key} ${count}`)).toEqual([
      "example 1",
      "weak 1",
      "named 2",
      "none 2",
    ]);
  });

  test("c05 has no example: nothing is filled, three counties are outlined, and the legend has no row for what is not drawn", () => {
    const scene = sceneOf("utmaning-c05");
    expect(scene.legend.map(({ key, count }) => `${key} ${count}`)).toEqual(["named 3", "none 21"]);
    expect(scene.areas.get("01")).toEqual({ fill: "none", hatched: false, outlined: true });
  });
});

test("the selected county is the view's, whatever the layer", () => {
  for (const layer of LAYERS) {
    for (const county of [null, "09" as CountyCode])
      expect(buildScene(atlas, { layer, year: 2015, county, other: null }).selected).toBe(county);
  }
});
