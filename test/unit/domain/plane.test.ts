/** The plane and the renderer's degrees: exact inverses, and one scale everywhere. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LngLat, scaleForZoom, toLngLat, toPlane, zoomForScale } from "../../../src/domain/plane.ts";

/** All that the map ever draws, with the context's land (metres). */
const planePoint = fc.tuple(
  fc.double({ min: -2_800_000, max: 4_000_000, noNaN: true }),
  fc.double({ min: 5_400_000, max: 8_400_000, noNaN: true }),
);
const zoom = fc.double({ min: 0, max: 16, noNaN: true });

/** Web Mercator as its definition has it, in pixels of a world 512 px wide at zoom 0; y downwards. */
function mercatorPixels([lng, lat]: LngLat, atZoom: number): [number, number] {
  const world = 512 * 2 ** atZoom;
  const phi = (lat * Math.PI) / 180;
  return [
    world * (lng / 360 + 0.5),
    world * (0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)),
  ];
}

describe("the plane in a Web Mercator renderer", () => {
  test("goes there and back to the tenth of a millimetre", () => {
    fc.assert(
      fc.property(planePoint, (point) => {
        const [x, y] = toPlane(toLngLat(point));
        expect(Math.hypot(x - point[0], y - point[1])).toBeLessThan(1e-4);
      }),
    );
  });

  test("has one scale everywhere: pixels are metres times the scale", () => {
    fc.assert(
      fc.property(planePoint, planePoint, zoom, (a, b, atZoom) => {
        const [ax, ay] = mercatorPixels(toLngLat(a), atZoom);
        const [bx, by] = mercatorPixels(toLngLat(b), atZoom);
        const scale = scaleForZoom(atZoom);
        expect(bx - ax).toBeCloseTo((b[0] - a[0]) * scale, 3);
        expect(ay - by).toBeCloseTo((b[1] - a[1]) * scale, 3);
      }),
    );
  });

  test("zoom and scale are inverses", () => {
    fc.assert(
      fc.property(zoom, (atZoom) => {
        expect(zoomForScale(scaleForZoom(atZoom))).toBeCloseTo(atZoom, 9);
      }),
    );
  });

  test("Sweden is about a tenth of the world's height, far from its edges", () => {
    const [, south] = mercatorPixels(toLngLat([595_000, 6_133_000]), 0);
    const [, north] = mercatorPixels(toLngLat([595_000, 7_670_000]), 0);
    expect((south - north) / 512).toBeCloseTo(0.1, 1);
    const [westLng] = toLngLat([-2_800_000, 6_900_000]);
    const [eastLng] = toLngLat([4_000_000, 6_900_000]);
    expect(westLng).toBeGreaterThan(-90);
    expect(eastLng).toBeLessThan(90);
  });
});
