/** The table's rows: one a county, ordered as each language orders, ties by county code. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIRST_YEAR, LAST_YEAR } from "../../../src/domain/actor.ts";
import { CHALLENGE_IDS } from "../../../src/domain/challenge.ts";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { actorRows, challengeRows } from "../../../src/indicators/tableRows.ts";
import { SORT_COLUMNS, type Sort, type SortColumn } from "../../../src/state/view.ts";
import { atlas, messages } from "../../fixtures/report.ts";
import { tinyAtlas } from "../../fixtures/tinyAtlas.ts";

const { sv, en } = messages;
const up = (column: SortColumn): Sort => ({ column, descending: false });
const down = (column: SortColumn): Sort => ({ column, descending: true });
const codes = (rows: readonly { readonly county: { readonly code: string } }[]) =>
  rows.map(({ county }) => county.code).join(" ");

describe("the actors' table", () => {
  test.each([
    [up("kod"), "01 09 14 25"],
    [down("kod"), "25 14 09 01"],
    [up("lan"), "01 25 14 09"],
    [down("lan"), "09 14 25 01"],
    [up("aktor"), "25 14 01 09"],
    [up("slag"), "09 14 25 01"],
    [down("slag"), "01 14 25 09"],
    [up("sedan"), "09 25 14 01"],
    [down("sedan"), "01 14 09 25"],
    // Columns of other layers say nothing here.
    [up("exempel"), "01 09 14 25"],
    [down("namns"), "01 09 14 25"],
  ])("in Swedish by %j is %s", (sort, expected) => {
    expect(codes(actorRows(tinyAtlas, 2015, sort, sv))).toBe(expected);
  });

  test("has å, ä and ö last in Swedish, and with a and o in English", () => {
    expect(codes(actorRows(tinyAtlas, 2015, up("lan"), sv))).toBe("01 25 14 09");
    expect(codes(actorRows(tinyAtlas, 2015, up("lan"), en))).toBe("14 01 09 25");
    const names = actorRows(atlas, 2015, up("lan"), sv).map(({ county }) => county.short);
    expect(names.slice(-4)).toEqual(["Västmanland", "Västra Götaland", "Örebro", "Östergötland"]);
  });

  test("has a county only in the years in which it existed", () => {
    expect(codes(actorRows(tinyAtlas, 1996, up("kod"), sv))).toBe("01 09 25");
    expect(codes(actorRows(tinyAtlas, 1999, up("kod"), sv))).toBe("01 09 14 25");
  });

  test("gives the holder on 31 December", () => {
    const actorIn = (year: number) => actorRows(tinyAtlas, year, up("kod"), sv)[0]?.spell.actor;
    expect([2009, 2010].map(actorIn)).toEqual(["Länsstyrelsen i Ahl", "Region Ahl"]);
  });

  test("counts the years of a holder from its first name on", () => {
    const rows = actorRows(tinyAtlas, 2015, up("kod"), sv);
    expect(rows.map(({ spell, since }) => [spell.actor, since])).toEqual([
      ["Region Ahl", 2010],
      ["Region Ö", 1996],
      ["Länsstyrelsen i Å", 1999],
      ["Länsstyrelsen i Zeta", 1996],
    ]);
  });
});

describe("a challenge's table", () => {
  test.each([
    ["c01", up("kod"), "01 09 14 25"],
    ["c01", down("kod"), "25 14 09 01"],
    ["c01", up("exempel"), "14 25 09 01"],
    ["c01", down("exempel"), "01 09 14 25"],
    ["c01", up("namns"), "09 25 01 14"],
    ["c01", down("namns"), "01 14 09 25"],
    ["c02", down("exempel"), "01 09 25 14"],
    ["c01", down("aktor"), "01 09 14 25"],
    ["c03", up("exempel"), "01 09 14 25"],
  ] as const)("%s by %j is %s", (id, sort, expected) => {
    expect(codes(challengeRows(tinyAtlas, id, sort, "sv"))).toBe(expected);
  });
});

describe("in any order", () => {
  const anySort = fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() });

  test("all 21 counties stand in the table once", () => {
    const year = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });
    fc.assert(
      fc.property(
        anySort,
        year,
        fc.constantFrom(...CHALLENGE_IDS),
        fc.constantFrom(...LOCALES),
        (sort, y, id, locale) => {
          for (const rows of [
            actorRows(atlas, y, sort, messages[locale]),
            challengeRows(atlas, id, sort, locale),
          ])
            expect(rows.map(({ county }) => county.code).sort()).toEqual(COUNTY_CODES);
        },
      ),
    );
  });

  test("descending turns the values round and leaves ties by code", () => {
    for (const column of ["aktor", "slag", "sedan"] as const) {
      const value = ({ spell, since }: ReturnType<typeof actorRows>[number]) =>
        ({ aktor: spell.actor, slag: spell.type, sedan: since })[column];
      const rows = actorRows(atlas, 2015, down(column), sv);
      const values = rows.map(value);
      expect(values).toEqual(actorRows(atlas, 2015, up(column), sv).map(value).reverse());
      rows.forEach((row, index) => {
        const next = rows[index + 1];
        if (next && value(next) === value(row)) expect(row.county.code < next.county.code).toBe(true);
      });
    }
  });
});
