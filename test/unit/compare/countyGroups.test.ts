/** The counties to compare with: all the others, each once, neighbours before similar ones before the rest. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countyGroups } from "../../../src/compare/countyGroups.ts";
import { usualWeight } from "../../../src/compare/useSimilar.ts";
import { COUNTY_CODES, type CountyCode } from "../../../src/domain/county.ts";
import { similarTo } from "../../../src/domain/similar.ts";
import { placeOf } from "../../../src/map/places.ts";
import { indicatorIn } from "../../fixtures/figures.ts";
import { languageOf } from "../../fixtures/report.ts";

const othersThan = (code: CountyCode) => COUNTY_CODES.filter((one) => one !== code);
const weighed = [...languageOf("sv").indicators.values()].map((label) => ({
  series: indicatorIn(label.id, "sv").series,
  weight: usualWeight(label),
}));
/** The five that the page finds similar, the nearest first. */
const similarIn = (code: CountyCode) => similarTo(code, weighed).nearest.map((one) => one.code);

describe.each(COUNTY_CODES)("beside %s", (code) => {
  const place = placeOf(code);
  const isNear = (one: CountyCode) => place.neighbours.includes(one) || place.lakeNeighbours.includes(one);

  test("each of the 20 others stands in one group, by the real figures and without any", () => {
    for (const similar of [similarIn(code), []]) {
      const { neighbours, similar: like, others } = countyGroups(code, similar);
      expect([...neighbours, ...like, ...others].toSorted()).toEqual(othersThan(code));
    }
  });

  test("its neighbours, across a lake too, are the neighbours and nothing else, whatever is similar", () => {
    const expected = othersThan(code).filter(isNear);
    for (const similar of [[], similarIn(code), COUNTY_CODES])
      expect(countyGroups(code, similar).neighbours).toEqual(expected);
  });

  test("the similar ones that are no neighbours keep their order, the nearest first", () => {
    const similar = similarIn(code);
    expect(similar).toHaveLength(5);
    expect(countyGroups(code, similar).similar).toEqual(similar.filter((one) => !isNear(one)));
  });
});

test("Gotland, which has no neighbour, has the similar ones first", () => {
  const { neighbours, similar } = countyGroups("09", similarIn("09"));
  expect(neighbours).toEqual([]);
  expect(similar).toEqual(similarIn("09"));
});

test("any counties may be called similar, the county itself too: each other one stands in one group all the same", () => {
  fc.assert(
    fc.property(fc.constantFrom(...COUNTY_CODES), fc.shuffledSubarray([...COUNTY_CODES]), (code, similar) => {
      const { neighbours, similar: like, others } = countyGroups(code, similar);
      expect([...neighbours, ...like, ...others].toSorted()).toEqual(othersThan(code));
      for (const one of like) expect(similar).toContain(one);
      for (const one of others) expect(similar).not.toContain(one);
    }),
  );
});
