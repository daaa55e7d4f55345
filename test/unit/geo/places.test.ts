/** The lookup of places: neighbours as on the map, arrows that reach everywhere, names that have room. */

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Point } from "../../../geo/boundaries/area.ts";
import { WAYS } from "../../../geo/boundaries/directions.ts";
import type { Place, Places } from "../../../geo/boundaries/places.ts";
import { type Box, boxesMeet, boxOf, contains } from "../../../geo/boundaries/ring.ts";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { areasOf, committedText, readDrawn } from "./committed.ts";

const { frame, counties: places } = JSON.parse(committedText("places.json")) as Places;
const outlines = areasOf(readDrawn("counties-detail.json"), "counties");
const place = (code: string) => places.find((one) => one.code === code) as Place;

/**
 * Reviewed by eye against a map. Uppsala and Dalarna, and Västmanland and Gävleborg, meet in a point only, where Heby,
 * Sala, Avesta and Sandviken come together: they are not neighbours.
 */
const LAND_BORDERS = `
  01: 03 04
  03: 01 19 21
  04: 01 05 18 19
  05: 04 06 08 18
  06: 05 07 08 13 14
  07: 06 08 10 12 13
  08: 05 06 07 10
  09:
  10: 07 08 12
  12: 07 10 13
  13: 06 07 12 14
  14: 06 13 17 18
  17: 14 18 20
  18: 04 05 14 17 19 20
  19: 03 04 18 20
  20: 17 18 19 21 23
  21: 03 20 22 23
  22: 21 23 24
  23: 20 21 22 24
  24: 22 23 25
  25: 24`;

describe("neighbours", () => {
  test("are those of the map", () => {
    const written = places.map(({ code, neighbours }) => `${code}: ${neighbours.join(" ")}`.trim());
    expect(written).toEqual(LAND_BORDERS.trim().split(/\n\s*/));
  });

  test("across a lake are Uppsala–Södermanland and Östergötland–Västra Götaland, both ways", () => {
    const met = places.flatMap(({ code, lakeNeighbours }) =>
      lakeNeighbours.map((other) => `${code}–${other}`),
    );
    expect(met).toEqual(["03–04", "04–03", "05–14", "14–05"]);
  });
});

describe("directions", () => {
  test.each(COUNTY_CODES)("lead from %s to every other county", (start) => {
    const reached = new Set<string>([start]);
    for (const code of reached) {
      for (const way of WAYS) {
        const next = place(code).directions[way];
        if (next !== null) reached.add(next);
      }
    }
    expect(reached.size).toBe(21);
  });

  test.each([
    ["25", "down", "24"],
    ["24", "up", "25"],
    ["12", "up", "07"],
    ["08", "right", "09"],
    ["09", "left", "08"],
    ["09", "right", null],
    ["25", "up", null],
    ["14", "left", null],
    ["07", "right", "08"],
    ["18", "left", "17"],
  ] as const)("from %s %s is %s", (code, way, expected) => {
    expect(place(code).directions[way]).toBe(expected);
  });
});

describe("boxes", () => {
  test.each(outlines)("hold county $code and lie within the frame", ({ code, polygons }) => {
    const { bbox } = place(code);
    const drawn = boxOf(polygons.flat(2));
    // The file's grid is 20 m.
    drawn.forEach((side, i) => void expect(Math.abs(side - (bbox[i] ?? 0))).toBeLessThanOrEqual(10));
    expect(bbox[0] > frame[0] && bbox[1] > frame[1] && bbox[2] < frame[2] && bbox[3] < frame[3]).toBe(true);
  });
});

describe("rooms for names", () => {
  test.each(outlines)("lie inside county $code, ellipse and all", ({ code, polygons }) => {
    const { anchor, halfWidth } = place(code);
    for (let degrees = 0; degrees < 360; degrees += 10) {
      // 1 % and the grid's 20 m inwards: the ellipse touches the outline.
      const reach = halfWidth * 0.99 - 20;
      const turned = (degrees * Math.PI) / 180;
      const edge: Point = [
        anchor[0] + reach * Math.cos(turned),
        anchor[1] + (reach / 3.5) * Math.sin(turned),
      ];
      expect(polygons.some((polygon) => contains(polygon, edge))).toBe(true);
    }
  });
});

describe("names in the sea", () => {
  const content = new URL("../../../src/content/counties.json", import.meta.url);
  const names = new Map(
    (JSON.parse(readFileSync(content, "utf8")) as { code: string; short: string }[]).map((c) => [
      c.code,
      c.short,
    ]),
  );

  /** The text's box in metres on a map of 0.34 px/km: 13 px high, 6.6 px a letter. */
  function textBox({ code, seaLabel }: Place): Box {
    const { x, y, side } = seaLabel as NonNullable<Place["seaLabel"]>;
    const width = ((names.get(code) as string).length * 6.6 * 1000) / 0.34;
    const height = (13 * 1000) / 0.34;
    const left = side === "start" ? x : x - width;
    return [left, y - height / 2, left + width, y + height / 2];
  }

  const set = places.filter(({ seaLabel }) => seaLabel);

  test("are those of the coastal counties whose names may not fit inside", () => {
    const codes = ["01", "03", "04", "05", "08", "09", "10", "12", "13", "14", "21", "22", "24"];
    expect(set.map(({ code }) => code)).toEqual(codes);
  });

  test.each(set)("keep $code clear of the other names and of Sweden", (one) => {
    const box = textBox(one);
    for (const other of set) {
      if (other.code !== one.code) expect(boxesMeet(box, textBox(other))).toBe(false);
    }
    for (const { code, polygons } of areasOf(readDrawn("counties-overview.json"), "counties")) {
      for (const [x, y] of polygons.flat(2)) {
        const under = x > box[0] && x < box[2] && y > box[1] && y < box[3];
        expect(under, `${code} at ${x}, ${y}`).toBe(false);
      }
    }
  });
});
