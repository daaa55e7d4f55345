/** The borders between counties, over the municipalities: every point of theirs is two counties', and every pair of neighbours has one. */

import { expect, test } from "vitest";
import counties from "../../../src/content/boundaries/counties-detail.json" with { type: "json" };
import municipalities from "../../../src/content/boundaries/municipalities.json" with { type: "json" };
import names from "../../../src/content/boundaries/municipalityNames.json" with { type: "json" };
import { type CountyTopology, decodeCounties } from "../../../src/map/geometry.ts";
import { decodeMunicipalities, type MunicipalityTopology } from "../../../src/map/municipalities.ts";
import { FRAME } from "../../../src/map/places.ts";
import { DETAIL_STEPS, METRES_PER_UNIT } from "../../../src/map/svgPath.ts";

const { countyBorders } = decodeMunicipalities(municipalities as unknown as MunicipalityTopology, names);
const [west, , , north] = FRAME;
const step = METRES_PER_UNIT / DETAIL_STEPS;
const outlines = [...decodeCounties(counties as unknown as CountyTopology)].map(([code, outline]) => ({
  code,
  points: new Set(
    outline.flat(2).map(([x, y]) => `${Math.round((x - west) / step)} ${Math.round((north - y) / step)}`),
  ),
}));

/** The points of path data of relative steps, in whole steps. */
const pointsOf = (path: string) =>
  path
    .split("M")
    .slice(1)
    .flatMap((line) => {
      let [x, y] = [0, 0];
      return line.split(/[l ,]/).reduce<string[]>((points, number, index) => {
        if (index % 2 === 0) x += Math.round(Number(number) * DETAIL_STEPS);
        else {
          y += Math.round(Number(number) * DETAIL_STEPS);
          points.push(`${x} ${y}`);
        }
        return points;
      }, []);
    });

test("no point is of a coast, and each county on the mainland has its neighbours", () => {
  const points = pointsOf(countyBorders);
  const sharing = points.map((point) =>
    outlines.filter((one) => one.points.has(point)).map(({ code }) => code),
  );
  expect(sharing.filter((codes) => codes.length < 2)).toEqual([]);
  expect(new Set(sharing.flat()).size).toBe(20);
  expect(sharing.flat()).not.toContain("09");
});
