/** What the report says of each county, and no more: the table that was handed over, and the rule against spreading challenges. */

import { describe, expect, it } from "vitest";
import { CHALLENGE_IDS } from "../../../src/domain/challenge.ts";
import { COUNTY_CODES, type CountyCode } from "../../../src/domain/county.ts";
import { content } from "./readContent.ts";

const { countyStatements, challenges } = content.challenges;
const { examples } = content.examples;

/** Statements on a challenge, other statements, examples of section 2.4, and whether only national statements apply. */
type Coverage = readonly [challenge: string, other: string, examples: number, nationalOnly: boolean];

const HANDED_OVER: Readonly<Record<CountyCode, Coverage>> = {
  "01": ["k1 k3 k4", "", 3, false],
  "03": ["", "", 2, true],
  "04": ["", "", 0, true],
  "05": ["", "k5", 2, true],
  "06": ["", "k5", 0, true],
  "07": ["", "k5", 1, true],
  "08": ["", "", 0, true],
  "09": ["", "", 2, true],
  "10": ["", "", 1, true],
  "12": ["k3", "k6", 2, false],
  "13": ["", "", 1, true],
  "14": ["k2 k3", "k7", 7, false],
  "17": ["", "", 2, true],
  "18": ["", "k5", 0, true],
  "19": ["", "", 1, true],
  "20": ["", "", 2, true],
  "21": ["", "k5", 0, true],
  "22": ["", "", 1, true],
  "23": ["", "k5", 1, true],
  "24": ["", "", 0, true],
  "25": ["", "k8", 1, true],
};

function coverageOf(code: CountyCode): Coverage {
  const own = countyStatements.filter((one) => one.counties.includes(code));
  const tying = own.filter((one) => one.kind === "challenge" || one.kind === "finding");
  const ids = (list: typeof own) => list.map((one) => one.id).join(" ");
  return [
    ids(tying),
    ids(own.filter((one) => !tying.includes(one))),
    examples.filter((one) => one.counties.includes(code)).length,
    tying.length === 0,
  ];
}

describe("the coverage", () => {
  it("recomputed is what was handed over", () => {
    expect(Object.fromEntries(COUNTY_CODES.map((code) => [code, coverageOf(code)]))).toEqual(HANDED_OVER);
  });

  it("leaves six counties without an example", () => {
    const without = COUNTY_CODES.filter((code) => !examples.some((one) => one.counties.includes(code)));
    expect(without.join(" ")).toBe("04 06 08 18 21 24");
  });

  it("has examples under the 14 headings of section 2.4", () => {
    expect(new Set(examples.map((one) => one.labelInReport)).size).toBe(14);
  });
});

describe("no challenge is spread over counties", () => {
  it("since all are national", () => {
    expect(new Set(challenges.map((one) => one.scope))).toEqual(new Set(["national"]));
  });

  it("and places are named for one challenge only, in counties that a statement names for it", () => {
    for (const { id, places } of challenges) {
      const named = countyStatements.filter((one) => one.challenge === id && one.kind === "challenge");
      const counties = new Set(named.flatMap((one) => one.counties));
      for (const place of places) {
        expect(
          place.counties.every((code) => counties.has(code)),
          place.id,
        ).toBe(true);
      }
    }
    expect(challenges.filter((one) => one.places.length > 0).map((one) => one.id)).toEqual(["c05"]);
  });

  it("and where only places are named, they are in the data", () => {
    for (const { id, counties, namedBy, challenge } of countyStatements) {
      const places = challenges.find((one) => one.id === challenge)?.places ?? [];
      const placed = counties.every((code) => places.some((place) => place.counties.includes(code)));
      expect(placed ? "place" : "county", id).toBe(namedBy);
    }
  });

  it("and the counties named are Stockholm, Skåne and Västra Götaland", () => {
    const tied = countyStatements.filter((one) => one.kind === "challenge" || one.kind === "finding");
    expect([...new Set(tied.flatMap((one) => one.counties))].sort()).toEqual(["01", "12", "14"]);
    expect([...new Set(tied.map((one) => one.challenge))].sort()).toEqual(["c02", "c05"]);
  });

  it("and statements without a challenge are context", () => {
    expect(countyStatements.filter((one) => one.challenge === null).map((one) => one.kind)).toEqual([
      "context",
    ]);
  });
});

describe("the quantity words", () => {
  const claims = [...challenges.flatMap((one) => one.statements), ...content.challenges.context];

  it("lead their claims, and claims without one have no lead", () => {
    for (const { id, word, lead } of claims) {
      // What a word says beside the report's own word stands in brackets.
      const own = word.sv.replace(/ \(.*\)/, "");
      if (own === "ospecificerat") expect(lead, id).toBeNull();
      else if (id === "c04-2") expect(lead?.sv, id).toBe("På många håll");
      else expect(lead?.sv.toLowerCase().split(" "), id).toEqual(expect.arrayContaining(own.split(" ")));
    }
  });

  it("are read in English as they are in Swedish", () => {
    const pairs = new Set(claims.flatMap(({ lead }) => (lead ? `${lead.sv}: ${lead.en}` : [])));
    expect(pairs.size).toBe(new Set(claims.flatMap(({ lead }) => lead?.sv ?? [])).size);
  });
});

describe("the figures", () => {
  it("stand in texts as in the data", () => {
    const [first, second] = countyStatements;
    expect(first?.figures).toEqual({ "Vårby gård": 79.5, Danderyd: 83.7, difference_computed: 4.2 });
    expect(first?.text.sv).toContain("79,5\u00a0år");
    expect(first?.text.en).toContain("83.7 years".replace(" ", "\u00a0"));
    expect(second?.figures).toEqual({ difference: 9 });
  });

  it("are marked where the difference is ours", () => {
    const places = challenges.flatMap((one) => one.places);
    expect(places.map((one) => [one.id, one.values, one.difference, one.differenceComputed])).toEqual([
      ["p1", [79.5, 83.7], 4.2, true],
      ["p2", [null, null], 9, false],
      ["p3", [null, null, null], null, false],
    ]);
    const [first, second] = countyStatements;
    expect(first?.caveat?.sv).toContain("Skillnaden, 4,2\u00a0år, är uträknad här.");
    expect(first?.caveat?.en).toContain("The difference, 4.2\u00a0years, is worked out here.");
    expect(second?.caveat?.sv).toBe("Rapporten anger bara skillnaden, inte nivåerna.");
  });
});

describe("the judgements", () => {
  it("take six examples at the report's own word, and the rest is our reading", () => {
    const reported = examples.filter((one) => one.kindBasis !== "redaktionell tolkning");
    expect(reported.map((one) => one.id)).toEqual(["ex10", "ex16", "ex17", "ex18", "ex20", "ex25"]);
  });

  it("find no example for housing and health", () => {
    const themes = new Set(examples.flatMap((one) => one.themes));
    expect(CHALLENGE_IDS.filter((id) => !themes.has(id))).toEqual(["c04", "c05"]);
  });
});
