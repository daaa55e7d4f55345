/** Names on a map that is zoomed in: in view, on their county, under nothing, and not on each other. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Camera, restCamera, type Stage, toPlanePoint, visibleBox } from "../../../src/map/camera.ts";
import { contains } from "../../../src/map/geometry.ts";
import { labelOnScreen } from "../../../src/map/labelOnScreen.ts";
import { labelForm } from "../../../src/map/labels.ts";
import { FRAME, placeOf } from "../../../src/map/places.ts";
import { overlap, type Rect, within } from "../../../src/map/rect.ts";
import { OVERVIEW } from "../../../src/map/useMapGeometry.ts";
import { atlas } from "../../fixtures/report.ts";

const [WEST, SOUTH, EAST, NORTH] = FRAME;
const STAGE: Stage = { width: 950, height: 740, inset: 400 };
const REST = restCamera(FRAME, STAGE);
/** Title, legend, buttons. */
const COVERS: readonly Rect[] = [
  { x: 0, y: 0, width: 400, height: 410 },
  { x: 0, y: 560, width: 400, height: 180 },
  { x: 895, y: 605, width: 42, height: 125 },
];
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyCamera: fc.Arbitrary<Camera> = fc.record({
  centre: fc.tuple(number(WEST, EAST), number(SOUTH, NORTH)),
  scale: number(REST.scale * 1.01, REST.scale * 24),
});
const labelsOf = (camera: Camera | null) =>
  atlas.counties.flatMap((county) => {
    const standing = labelOnScreen(county, camera, REST, STAGE, COVERS);
    return standing ? [{ county, ...standing }] : [];
  });

test("zoomed in, no name is cut by the stage's edge, or lies under title, legend or buttons", () => {
  fc.assert(
    fc.property(anyCamera, (camera) => {
      for (const { box, county } of labelsOf(camera)) {
        expect(within(box, { x: 0, y: 0, ...STAGE }), county.short).toBe(true);
        expect(
          COVERS.every((cover) => overlap(cover, box) === 0),
          county.short,
        ).toBe(true);
      }
    }),
  );
});

test("a name that has left its own place stands on its county", () => {
  fc.assert(
    fc.property(anyCamera, (camera) => {
      for (const { county, at, form } of labelsOf(camera)) {
        if (form === "sea") continue;
        const outline = OVERVIEW.get(county.code) ?? [];
        expect(contains(outline, toPlanePoint(camera, STAGE, at)), county.short).toBe(true);
      }
    }),
  );
});

test("a county that fills the view is named there", () => {
  // Far up in Norrbotten, away from where its name stands at rest.
  const camera: Camera = { centre: [650_000, 7_500_000], scale: REST.scale * 20 };
  const [west, , , north] = visibleBox(camera, STAGE);
  expect(north).toBeLessThan(7_600_000);
  expect(west).toBeGreaterThan(500_000);
  expect(labelsOf(camera).map(({ label }) => label.lines)).toEqual([["Norrbotten"]]);
});

test("at rest a label stands in its own place, in the form that the stylesheet shows", () => {
  for (const { county, form } of labelsOf(null)) {
    // 740 px: the step below is 700.
    expect(form).toBe(labelForm(county, placeOf(county.code), 700 / (NORTH - SOUTH), true));
  }
});
