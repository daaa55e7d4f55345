/** The land around Sweden: under its land border, and nowhere in its waters. */

import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Point } from "../../../geo/boundaries/area.ts";
import { CONTEXT_BOX } from "../../../geo/boundaries/context.ts";
import { findCrossings } from "../../../geo/boundaries/crossings.ts";
import { boxOf, contains } from "../../../geo/boundaries/ring.ts";
import { arcsOf, areasOf, codesAt, committedText, readDrawn } from "./committed.ts";

const drawn = readDrawn("context.json");
const land = areasOf(drawn, "land");
const counties = areasOf(readDrawn("counties-detail.json"), "counties");

test("is one quiet shape, drawn cleanly, of about 3.6 kB", () => {
  expect(land.map(({ code }) => code)).toEqual(["land"]);
  expect(findCrossings(arcsOf(drawn))).toEqual([]);
  expect(brotliCompressSync(committedText("context.json")).length).toBeLessThanOrEqual(3700);
});

test("fills the box it promises and no more", () => {
  expect(boxOf(arcsOf(drawn).flat())[2]).toBe(CONTEXT_BOX[2]);
  for (const [x, y] of arcsOf(drawn).flat()) {
    expect(x >= CONTEXT_BOX[0] && x <= CONTEXT_BOX[2] && y >= CONTEXT_BOX[1] && y <= CONTEXT_BOX[3]).toBe(
      true,
    );
  }
});

test.each([
  ["Oslo", 10.75, 59.95],
  ["Trondheim's inland", 11.5, 63.2],
  ["Helsinki's inland", 25.0, 60.4],
  ["Åland", 20.0, 60.25],
  ["Copenhagen's inland", 12.2, 55.6],
  ["Bornholm", 14.9, 55.13],
  ["Tallinn's inland", 25.0, 59.2],
  ["Hiiumaa", 22.6, 58.9],
  ["Riga's inland", 24.6, 56.8],
  ["Warsaw", 21.0, 52.2],
  ["Berlin", 13.4, 52.5],
  ["Moscow", 37.6, 55.75],
])("has land in %s", (_name, lng, lat) => {
  expect(codesAt(land, lng, lat)).toEqual(["land"]);
});

test.each([
  ["Vänern", 13.2, 58.9],
  ["Vättern", 14.6, 58.3],
  ["Mälaren", 17.0, 59.5],
  ["Siljan", 14.8, 60.87],
  ["Storsjön", 14.4, 63.2],
  ["Hornavan", 17.7, 66.2],
  ["Skagerrak", 10.3, 58.3],
  ["Öresund", 12.78, 55.8],
  ["the Sound of Åland", 19.2, 60.2],
  ["the Bothnian Bay", 23.0, 65.2],
  ["Gotland", 18.5, 57.4],
  ["Stockholm", 18.0, 59.2],
])("has no land in %s", (_name, lng, lat) => {
  expect(codesAt(land, lng, lat)).toEqual([]);
});

test("leaves no crack along Sweden's land border", () => {
  const isDry = (point: Point) =>
    [...land, ...counties].some(({ polygons }) => polygons.some((polygon) => contains(polygon, point)));
  const outline = counties.flatMap(({ polygons }) => polygons.flatMap(([ring]) => ring ?? []));
  // Where no outline is a coast: north of Idefjorden and west of Vänern, inland Norrland, and north of Torne älv's mouth.
  const border = outline.filter(([x, y]) => {
    if (y < 6_950_000) return y > 6_540_000 && x > 292_000 && x < 365_000;
    return x < 560_000 || y > 7_370_000;
  });
  expect(border.length).toBeGreaterThan(150);
  const cracks = border.flatMap(([x, y]): Point[] => {
    const around: Point[] = [
      [x - 2000, y],
      [x + 2000, y],
      [x, y - 2000],
      [x, y + 2000],
    ];
    return around.filter((point) => !isDry(point));
  });
  expect(cracks).toEqual([]);
});
