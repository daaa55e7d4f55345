/** Who held the responsibility: the years, counts and doubts against what was handed over. */

import { describe, expect, it } from "vitest";
import { type ACTOR_TYPES, FIRST_YEAR, LAST_YEAR, REPORT_YEAR } from "../../../src/domain/actor.ts";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { countByType, holdersIn } from "../../../src/domain/holders.ts";
import { content } from "./readContent.ts";

const { spells } = content;
const countsIn = (year: number) => {
  const counts = countByType(holdersIn(spells, year).values());
  return ["lansstyrelse", "samverkansorgan", "region", "kommun"].map((type) =>
    counts.get(type as (typeof ACTOR_TYPES)[number]),
  );
};

describe("the holders", () => {
  it("are one in every county and year", () => {
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (const code of COUNTY_CODES) {
        const holders = spells.filter(
          (one) => one.county === code && one.from <= year && year <= (one.to ?? LAST_YEAR),
        );
        expect(holders, `${code} in ${year}`).toHaveLength(1);
      }
    }
  });

  // County boards, cooperation councils, regions, municipality: section 2 of the notes handed over.
  it.each([
    [1996, [21, 0, 0, 0]],
    [1997, [18, 2, 0, 1]],
    [1999, [17, 1, 2, 1]],
    [2006, [10, 8, 2, 1]],
    [2011, [4, 13, 3, 1]],
    [2014, [4, 13, 3, 1]],
    [2015, [4, 7, 9, 1]],
    [2016, [4, 7, 9, 1]],
    [2017, [1, 6, 13, 1]],
    [2018, [1, 6, 13, 1]],
    [2019, [0, 0, 20, 1]],
    [2026, [0, 0, 20, 1]],
  ])("of %i, by kind", (year, counts) => {
    expect(countsIn(year)).toEqual(counts);
  });

  it("of 2015, by county", () => {
    const holders = holdersIn(spells, REPORT_YEAR);
    const of = (type: string) => COUNTY_CODES.filter((code) => holders.get(code)?.type === type).join(" ");
    expect(of("lansstyrelse")).toBe("01 19 22 25");
    expect(of("samverkansorgan")).toBe("03 04 08 10 17 20 24");
    expect(of("region")).toBe("05 06 07 12 13 14 18 21 23");
    expect(of("kommun")).toBe("09");
    expect([...holders.values()].every((spell) => spell.actor !== "")).toBe(true);
  });

  it("of 2015, by name", () => {
    const holders = holdersIn(spells, REPORT_YEAR);
    expect(COUNTY_CODES.map((code) => holders.get(code)?.actor)).toEqual([
      "Länsstyrelsen i Stockholms län",
      "Regionförbundet Uppsala län",
      "Regionförbundet Sörmland",
      "Region Östergötland",
      "Region Jönköpings län",
      "Region Kronoberg",
      "Regionförbundet i Kalmar län",
      "Region Gotland (Gotlands kommun)",
      "Region Blekinge (kommunalförbund)",
      "Region Skåne",
      "Region Halland",
      "Västra Götalandsregionen",
      "Region Värmland (kommunalförbund)",
      "Region Örebro län",
      "Länsstyrelsen i Västmanlands län",
      "Region Dalarna (kommunalförbund)",
      "Region Gävleborg",
      "Länsstyrelsen i Västernorrlands län",
      "Region Jämtland Härjedalen",
      "Region Västerbotten (Regionförbundet Västerbottens län)",
      "Länsstyrelsen i Norrbottens län",
    ]);
  });
});

describe("the changes", () => {
  it("are another kind of holder but for the start, two new names and one new county", () => {
    for (const [i, spell] of spells.entries()) {
      const before = spells[i - 1];
      const first = spell.from === FIRST_YEAR;
      const sameType = !first && before?.type === spell.type;
      expect(spell.change === "start", spell.actor).toBe(first);
      expect(spell.change === "name" || spell.change === "county", spell.actor).toBe(sameType);
    }
    const only = (change: string) =>
      spells.filter((one) => one.change === change).map((one) => `${one.county} ${one.from}`);
    expect(only("name")).toEqual(["09 2011", "22 2018"]);
    expect(only("county")).toEqual(["14 1998"]);
  });

  it("since a region has held the responsibility agree with the counties' own year", () => {
    for (const { code, responsibilitySince } of content.counties) {
      const since = spells.find(
        (one) => one.county === code && (one.type === "region" || one.type === "kommun"),
      )?.from;
      expect(since, code).toBe(responsibilitySince);
    }
  });
});

describe("the doubts", () => {
  it("are as many as were handed over", () => {
    const having = (confidence: string) =>
      spells.filter((one) => one.confidence === confidence).map((one) => `${one.county} ${one.from}`);
    expect(having("unverified")).toEqual(["06 2005", "20 1996", "20 2003", "21 1996", "21 2007"]);
    expect(having("medium")).toEqual([
      "03 1996",
      "03 2003",
      "04 1996",
      "06 1996",
      "12 1997",
      "13 1996",
      "13 2003",
      "17 2007",
      "23 2011",
      "24 1996",
      "24 2008",
    ]);
  });

  it("all have a note that says why", () => {
    const silent = spells.filter((one) => one.confidence !== "high" && one.note === null);
    expect(silent).toEqual([]);
  });

  it("about dates are marked: derived, planned, unverified", () => {
    const having = (basis: string) =>
      spells.filter((one) => one.fromBasis === basis).map((one) => `${one.county} ${one.fromDate}`);
    expect(having("derived")).toEqual(["04 2003-07", "07 2007", "18 2007", "24 2008"]);
    expect(having("planned")).toEqual(["17 2007-01-01", "23 2011-01-01"]);
    expect(having("unverified")).toEqual(["06 2005", "20 2003", "21 2007"]);
  });

  it("about dates never contradict the years", () => {
    for (const one of spells) {
      if (one.fromDate) expect(Number(one.fromDate.slice(0, 4)), one.actor).toBe(one.from);
    }
  });
});
