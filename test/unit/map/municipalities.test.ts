/** Municipalities in a close look: decoded with their names, found under the mouse, and named without overlaps. */

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import type { Municipality } from "../../../src/domain/municipality.ts";
import { MAX_ZOOM, restCamera } from "../../../src/map/camera.ts";
import { contains } from "../../../src/map/geometry.ts";
import { decodeMunicipalities, type MunicipalityTopology } from "../../../src/map/municipalities.ts";
import { municipalityBox, municipalityLabels } from "../../../src/map/municipalityLabels.ts";
import { pickMunicipality } from "../../../src/map/pick.ts";
import { FRAME } from "../../../src/map/places.ts";
import { overlap } from "../../../src/map/rect.ts";

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../src/content/boundaries/${name}`, import.meta.url), "utf8"));
const topology = read("municipalities.json") as MunicipalityTopology;
const names = read("municipalityNames.json") as Municipality[];
const municipalities = decodeMunicipalities(topology, names);
const { areas, borders, path } = municipalities;

test("are 290, each with a name and a county", () => {
  expect(areas).toHaveLength(290);
  expect(new Set(areas.map(({ county }) => county))).toEqual(new Set(COUNTY_CODES));
  expect(areas.find(({ code }) => code === "0643")?.name).toBe("Habo");
});

test("a file with an area that has no name is refused", () => {
  expect(() => decodeMunicipalities(topology, names.slice(1))).toThrow(/0114/);
});

test("a point in a municipality finds that one, in its own county only", () => {
  for (const { code, county, anchor } of areas) {
    expect(pickMunicipality(municipalities, county, anchor)?.code).toBe(code);
    const other = COUNTY_CODES.find((one) => one !== county) ?? county;
    expect(pickMunicipality(municipalities, other, anchor)).toBeNull();
  }
});

test("the lines between them keep away from the county's outline and are all drawn in the SVG", () => {
  expect(path.match(/M/g)).toHaveLength(borders.length);
  expect(path).not.toMatch(/l(M|$)|NaN/);
  // Gotland is one municipality: no line runs inside it.
  const gotland = areas.find(({ county }) => county === "09");
  const middles = borders.flatMap((line) => (line.length > 2 ? [line[Math.floor(line.length / 2)]] : []));
  expect(middles.some((point) => gotland && point && contains(gotland.outline, point))).toBe(false);
});

describe("names", () => {
  const stage = { width: 900, height: 800, inset: 0 };
  const rest = restCamera(FRAME, stage);
  const cameras = fc.record({
    centre: fc.constantFrom(...areas.map(({ anchor }) => anchor)),
    scale: fc.double({ min: 3, max: MAX_ZOOM, noNaN: true }).map((zoom) => zoom * rest.scale),
  });

  test("stand on the stage, clear of what is there and of each other", () => {
    const taken = [{ x: 400, y: 300, width: 120, height: 60 }];
    fc.assert(
      fc.property(cameras, (camera) => {
        const boxes = municipalityLabels(municipalities, camera, stage, taken).map(municipalityBox);
        for (const [i, box] of boxes.entries()) {
          for (const other of [...taken, ...boxes.slice(0, i)]) expect(overlap(box, other)).toBe(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("close enough, every municipality bears its name when it is in the middle", () => {
    for (const area of areas) {
      const camera = { centre: area.anchor, scale: MAX_ZOOM * rest.scale };
      const shown = municipalityLabels(municipalities, camera, stage, []);
      if (area.halfWidth > 4000) expect(shown.map((label) => label.area.name)).toContain(area.name);
    }
  });
});
