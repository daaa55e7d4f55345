/** What the report has of a challenge in a county: examples with their best fit, and statements that name it; nothing is spread. */

import { describe, expect, test } from "vitest";
import { CHALLENGE_IDS, parseChallenge } from "../../../src/domain/challenge.ts";
import { COUNTY_CODES, parseCounty } from "../../../src/domain/county.ts";
import { atlas, content } from "../../fixtures/report.ts";
import { tinyAtlas } from "../../fixtures/tinyAtlas.ts";

test.each([
  ["c01", "01", ["ex01", "ex02"], "medel", ["k2"], "county"],
  ["c01", "09", ["ex02"], "svag", [], null],
  ["c01", "14", [], null, ["k1"], "place"],
  // A position and a proposal name a county without tying it to the challenge.
  ["c01", "25", [], null, [], null],
  ["c02", "01", ["ex02"], "svag", [], null],
  ["c02", "25", ["ex03"], "god", [], null],
  ["c03", "01", [], null, [], null],
] as const)("%s in %s", (challenge, code, examples, fit, named, namedBy) => {
  expect(tinyAtlas.coverage(challenge).get(code)).toEqual({ examples, fit, named, namedBy });
});

describe("in the report", () => {
  test("every challenge says something of every county, even if it is nothing", () => {
    for (const id of CHALLENGE_IDS) expect([...atlas.coverage(id).keys()]).toEqual(COUNTY_CODES);
  });

  test("every example stands where it belongs and nowhere else", () => {
    for (const { id, counties, themes } of content.examples.examples) {
      const found = CHALLENGE_IDS.flatMap((challenge) =>
        [...atlas.coverage(challenge)]
          .filter(([, { examples }]) => examples.includes(id))
          .map(([code]) => `${challenge} ${code}`),
      );
      const expected = themes.flatMap((challenge) => counties.map((code) => `${challenge} ${code}`));
      expect(found.sort(), id).toEqual(expected.sort());
    }
  });

  test("Stockholm is named for c02, and for c05 only places in Stockholm, Skåne and Västra Götaland", () => {
    const named = CHALLENGE_IDS.map((id) => [
      id,
      [...atlas.coverage(id)].flatMap(([code, { namedBy }]) => (namedBy ? `${code} ${namedBy}` : [])),
    ]);
    expect(named.filter(([, codes]) => codes?.length)).toEqual([
      ["c02", ["01 county"]],
      ["c05", ["01 place", "12 place", "14 place"]],
    ]);
  });
});

test("codes and ids are parsed in their exact form only", () => {
  expect(COUNTY_CODES.map(parseCounty)).toEqual(COUNTY_CODES);
  expect(CHALLENGE_IDS.map(parseChallenge)).toEqual(CHALLENGE_IDS);
  for (const text of ["", "1", " 01", "01 ", "001", "02", "00", "__proto__", "constructor"]) {
    expect(parseCounty(text)).toBeNull();
    expect(parseChallenge(text)).toBeNull();
  }
  expect([parseCounty(null), parseCounty(undefined)]).toEqual([null, null]);
});
