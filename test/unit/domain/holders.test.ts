/** Who held the responsibility, how many of each kind, and what a year brought: on four counties counted by hand, and on all 21. */

import { describe, expect, test } from "vitest";
import { ACTOR_TYPES, FIRST_YEAR, LAST_YEAR } from "../../../src/domain/actor.ts";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { changesIn, countByType, holdersIn, yearsOfChange } from "../../../src/domain/holders.ts";
import { atlas } from "../../fixtures/report.ts";
import { tinyAtlas } from "../../fixtures/tinyAtlas.ts";

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

describe("four counties", () => {
  const { spells } = tinyAtlas;
  const actors = (year: number) =>
    [...holdersIn(spells, year)].map(([code, { actor }]) => `${code} ${actor}`);

  test("both ends of a spell belong to it", () => {
    expect(actors(2009)[0]).toBe("01 Länsstyrelsen i Ahl");
    expect(actors(2010)[0]).toBe("01 Region Ahl");
    expect(actors(2011)[1]).toBe("09 Ö kommun");
    expect(actors(2012)[1]).toBe("09 Region Ö");
  });

  test("a county that is not formed yet has no holder", () => {
    expect(holdersIn(spells, 1998).has("14")).toBe(false);
    expect(holdersIn(spells, 1999).get("14")?.actor).toBe("Länsstyrelsen i Å");
  });

  test("an open spell goes on, and before the window there is nobody", () => {
    expect(holdersIn(spells, 2026).size).toBe(4);
    expect(holdersIn(spells, 1995).size).toBe(0);
  });

  test("are counted by kind in the legend's order, zeros included", () => {
    const count = (year: number) => [...countByType(holdersIn(spells, year).values())];
    expect(count(1996)).toEqual([
      ["region", 0],
      ["samverkansorgan", 0],
      ["lansstyrelse", 2],
      ["kommun", 1],
    ]);
    expect(count(2010).map(([, number]) => number)).toEqual([1, 0, 2, 1]);
    expect([...countByType([])].map(([, number]) => number)).toEqual([0, 0, 0, 0]);
  });

  test("a new kind of holder, a new name and a new county are kept apart", () => {
    const changes = (year: number) => {
      const { holder, name, county } = changesIn(spells, year);
      return [holder, name, county].map((list) => list.map((spell) => spell.county).join(" "));
    };
    expect(changes(2010)).toEqual(["01", "", ""]);
    expect(changes(2012)).toEqual(["", "09", ""]);
    expect(changes(1999)).toEqual(["", "", "14"]);
    expect(changes(2011)).toEqual(["", "", ""]);
    expect(changes(1996)).toEqual(["", "", ""]);
    expect(yearsOfChange(spells)).toEqual([1999, 2010, 2012]);
  });
});

describe("all 21 counties", () => {
  const { spells } = atlas;

  test("have exactly one holder each in every year", () => {
    for (const year of YEARS) {
      expect([...holdersIn(spells, year).keys()].sort(), String(year)).toEqual(COUNTY_CODES);
      for (const code of COUNTY_CODES) {
        const inForce = atlas.spellsOf(code).filter(({ from, to }) => from <= year && year <= (to ?? year));
        expect(inForce, `${code} ${year}`).toHaveLength(1);
      }
    }
  });

  test("the counts of a year add up to 21", () => {
    for (const year of YEARS) {
      const counts = [...countByType(holdersIn(spells, year).values()).values()];
      expect(counts.reduce((sum, count) => sum + count)).toBe(21);
    }
  });

  test("a change of holder is one of kind, a change of name is not", () => {
    for (const year of YEARS.slice(1)) {
      const before = holdersIn(spells, year - 1);
      const { holder, name, county } = changesIn(spells, year);
      for (const spell of holder)
        expect(before.get(spell.county)?.type, `${spell.county} ${year}`).not.toBe(spell.type);
      for (const spell of [...name, ...county])
        expect(before.get(spell.county)?.type, `${spell.county} ${year}`).toBe(spell.type);
      for (const spell of name) expect(before.get(spell.county)?.actor).not.toBe(spell.actor);
    }
  });

  test("what changed from one year to the next is what the year brought", () => {
    for (const year of YEARS.slice(1)) {
      const [before, now] = [holdersIn(spells, year - 1), holdersIn(spells, year)];
      const changed = COUNTY_CODES.filter((code) => before.get(code)?.type !== now.get(code)?.type);
      expect(
        changesIn(spells, year)
          .holder.map((spell) => spell.county)
          .sort(),
        String(year),
      ).toEqual(changed);
      const counts = (holders: typeof now) => [...countByType(holders.values()).values()];
      if (changed.length === 0) expect(counts(now)).toEqual(counts(before));
    }
  });

  test("the years of change are those that brought something, ascending, within the window", () => {
    const expected = YEARS.filter((year) => Object.values(changesIn(spells, year)).flat().length > 0);
    expect(yearsOfChange(spells)).toEqual(expected);
    expect(expected).toEqual(expect.arrayContaining([1998, 2015, 2018]));
    expect(expected).not.toContain(FIRST_YEAR);
  });

  test("kinds stand in the order of the legend", () => {
    expect([...countByType([]).keys()]).toEqual(ACTOR_TYPES);
  });
});
