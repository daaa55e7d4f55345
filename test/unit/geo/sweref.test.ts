/** The projection against coordinates that others have published in both systems. */

import { describe, expect, test } from "vitest";
import { fromSweref, toSweref } from "../../../geo/boundaries/sweref.ts";

/**
 * Lantmäteriet, Informationsförsörjning Geodesi: "Kontrollpunkter för SWEREF 99 TM", 2007-11-20.
 * Latitude and longitude in degrees and minutes; northing and easting in metres, to the millimetre.
 */
const CONTROL_POINTS = [
  [55, 0, 12, 45, 6097106.672, 356083.438],
  [55, 0, 14, 15, 6095048.642, 452024.069],
  [57, 0, 12, 45, 6319636.937, 363331.554],
  [57, 0, 19, 30, 6326392.707, 773251.054],
  [59, 0, 11, 15, 6546096.724, 284626.066],
  [59, 0, 19, 30, 6548757.206, 758410.519],
  [61, 0, 12, 45, 6764877.311, 378323.44],
  [61, 0, 18, 45, 6768593.345, 702745.127],
  [63, 0, 12, 0, 6989134.048, 348083.148],
  [63, 0, 19, 30, 6993565.63, 727798.671],
  [65, 0, 13, 30, 7209293.753, 429270.201],
  [65, 0, 21, 45, 7225449.115, 817833.405],
  [67, 0, 16, 30, 7432168.174, 565398.458],
  [67, 0, 24, 0, 7459745.672, 891298.142],
  [69, 0, 21, 0, 7666089.698, 739639.195],
] as const;

/** Points that are published with coordinates in both systems, in degrees of five or six decimals: about a metre. */
const PUBLISHED_PAIRS = [
  // Trafikverket's open data, WeatherObservation, measure point 327.
  ["Björklinge road weather station", 17.62248, 60.0495, 646031.715, 6659820.374],
  // The map service Eniro.
  ["Stockholm Central", 18.059196, 59.330231, 674032, 6580822],
] as const;

describe("SWEREF 99 TM", () => {
  test.each(CONTROL_POINTS)(
    "agrees with Lantmäteriet at %i° %i′ N %i° %i′ E",
    (latD, latM, lngD, lngM, n, e) => {
      const [x, y] = toSweref([lngD + lngM / 60, latD + latM / 60]);
      expect(Math.abs(x - e)).toBeLessThan(0.001);
      expect(Math.abs(y - n)).toBeLessThan(0.001);
    },
  );

  test.each(PUBLISHED_PAIRS)("agrees with the published place of %s", (_name, lng, lat, e, n) => {
    const [x, y] = toSweref([lng, lat]);
    expect(Math.hypot(x - e, y - n)).toBeLessThan(1);
  });

  test("goes there and back", () => {
    const [lng, lat] = fromSweref(toSweref([24.15, 65.82]));
    expect(lng).toBeCloseTo(24.15, 9);
    expect(lat).toBeCloseTo(65.82, 9);
  });
});
