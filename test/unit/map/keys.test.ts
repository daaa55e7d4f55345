/** The map by keyboard: arrows to the geographic neighbour, Home and End by code, letters to a name. */

import { describe, expect, test } from "vitest";
import { COUNTY_CODES, type CountyCode } from "../../../src/domain/county.ts";
import { keyTarget } from "../../../src/map/MapKeys.tsx";
import { placeOf } from "../../../src/map/places.ts";
import { typeAhead } from "../../../src/map/typeAhead.ts";
import { atlas } from "../../fixtures/report.ts";

const ARROWS = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" } as const;

describe("keys", () => {
  test.each(COUNTY_CODES)("from %s an arrow leads where places.json says, or nowhere", (code) => {
    for (const [key, direction] of Object.entries(ARROWS))
      expect(keyTarget(key, code)).toBe(placeOf(code).directions[direction as "up"] ?? code);
    expect(keyTarget("Home", code)).toBe("01");
    expect(keyTarget("End", code)).toBe("25");
  });

  test("a walk: from Stockholm north along the coast and back", () => {
    const walk = (start: CountyCode, keys: readonly string[]) =>
      keys.map((key) => {
        start = keyTarget(key, start) ?? start;
        return atlas.county(start).short;
      });
    expect(walk("01", ["ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp"])).toEqual([
      "Uppsala",
      "Gävleborg",
      "Västernorrland",
      "Västerbotten",
      "Norrbotten",
      "Norrbotten",
    ]);
  });

  test.each(["a", "Enter", "Tab", "PageDown", "F1", " ", "Escape"])("%j leads nowhere", (key) => {
    expect(keyTarget(key, "01")).toBeNull();
  });
});

describe("letters", () => {
  /** What is found after typing `text` at `pace` ms a letter, starting from `active` and moving along. */
  function typed(
    text: string,
    { pace = 100, active = "01" as CountyCode, locale = "sv" as "sv" | "en" } = {},
  ) {
    const search = typeAhead();
    return [...text].map((letter, index) => {
      const found = search.find(letter, 1000 + index * pace, atlas.counties, active, locale);
      if (found) active = found;
      return found && atlas.county(found).short;
    });
  }

  test("in quick succession spell a name", () => {
    expect(typed("norr")).toEqual(Array(4).fill("Norrbotten"));
    expect(typed("VÄST").at(-1)).toBe("Västra Götaland");
    expect(typed("västm").at(-1)).toBe("Västmanland");
    expect(typed("västra").at(-1)).toBe("Västra Götaland");
    expect(typed("västern").at(-1)).toBe("Västernorrland");
    expect(typed("västerb").at(-1)).toBe("Västerbotten");
  });

  test("may have a space in the name", () => {
    expect(typed("västra g").at(-1)).toBe("Västra Götaland");
    expect(typed("västra göt", { locale: "en" }).at(-1)).toBe("Västra Götaland");
  });

  test("with dots and rings are letters of their own", () => {
    expect(typed("ö")).toEqual(["Östergötland"]);
    expect(typed("o")).toEqual([null]);
    expect(typed("öre").at(-1)).toBe("Örebro");
    expect(typed("vä")).toEqual(["Västra Götaland", "Västra Götaland"]);
    expect(typed("va").at(-1)).toBeNull();
    expect(typed("gä").at(-1)).toBe("Gävleborg");
    expect(typed("gå").at(-1)).toBeNull();
    expect(typed("sk")).toEqual(["Södermanland", "Skåne"]);
  });

  test("with a pause between them go through the names that begin so, round and round", () => {
    expect(typed("kkkk", { pace: 1000 })).toEqual(["Kronoberg", "Kalmar", "Kronoberg", "Kalmar"]);
    expect(typed("gg", { pace: 1000, active: "09" })).toEqual(["Gävleborg", "Gotland"]);
  });

  test("that begin no name are forgotten after a pause", () => {
    const search = typeAhead();
    expect(search.find("x", 0, atlas.counties, "01", "sv")).toBeNull();
    expect(search.find("k", 100, atlas.counties, "01", "sv")).toBeNull();
    expect(search.find("k", 900, atlas.counties, "01", "sv")).toBe("07");
  });

  test("leave the county where it is when it fits already", () => {
    expect(typed("ka", { active: "07" })).toEqual(["Kalmar", "Kalmar"]);
    expect(typed("s", { active: "01" })).toEqual(["Södermanland"]);
  });

  test("say how long a space belongs to the name", () => {
    const search = typeAhead();
    expect(search.isTyping(0)).toBe(false);
    search.find("v", 1000, atlas.counties, "01", "sv");
    expect([1000, 1699, 1700, 5000].map(search.isTyping)).toEqual([true, true, false, false]);
  });
});
