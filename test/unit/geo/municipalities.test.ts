/** The municipalities: all 290 under the right names, each inside its county to the point, and light enough. */

import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type Area, byCode, countyOf, type Point, type Ring } from "../../../geo/boundaries/area.ts";
import { readNames } from "../../../geo/boundaries/boundaryFiles.ts";
import { findCrossings } from "../../../geo/boundaries/crossings.ts";
import { contains, polygonArea } from "../../../geo/boundaries/ring.ts";
import { dissolve } from "../../../geo/boundaries/topology.ts";
import { arcsOf, areasOf, codesAt, committedText, readDrawn } from "./committed.ts";

const drawn = readDrawn("municipalities.json");
const municipalities = areasOf(drawn, "municipalities");
const counties = areasOf(readDrawn("counties-detail.json"), "counties");
const anchors = new Map(
  (drawn.objects.municipalities?.geometries ?? []).map(({ id, properties }) => [
    String(id),
    (properties as { anchor: Point }).anchor,
  ]),
);

const names = new Map(
  (JSON.parse(committedText("municipalityNames.json")) as { code: string; name: string }[]).map((one) => [
    one.code,
    one.name,
  ]),
);

const content = new URL("../../../src/content/counties.json", import.meta.url);
const listed = JSON.parse(readFileSync(content, "utf8")) as { code: string; municipalities: number }[];

/** The ring's points from its westernmost on, always turning the same way: the same for rings that are the same line. */
function canonical(ring: Ring): string {
  const points = ring.slice(0, -1);
  const [first] = [...points.keys()].sort((a, b) => compare(points[a] as Point, points[b] as Point));
  const turned = [...points.slice(first), ...points.slice(0, first)];
  const next = turned[1] as Point;
  const last = turned.at(-1) as Point;
  const way = compare(next, last) < 0 ? turned : [turned[0] as Point, ...turned.slice(1).reverse()];
  return way.join(" ");
}

const compare = ([ax, ay]: Point, [bx, by]: Point) => ax - bx || ay - by;

const lines = ({ polygons }: Area) => polygons.flat().map(canonical).sort();

test("are 290, as many in every county as the content says", () => {
  const counted = [...byCode(municipalities, countyOf)].map(([code, { length }]) => `${code}: ${length}`);
  expect(counted).toEqual(listed.map(({ code, municipalities: count }) => `${code}: ${count}`));
  expect(municipalities).toHaveLength(290);
});

test("bear the source's names, each once", async () => {
  const source = await readNames();
  expect(names).toEqual(new Map(source.map(({ code, name }) => [code, name])));
  expect([...names.keys()]).toEqual(municipalities.map(({ code }) => code).sort());
  expect(new Set(names.values()).size).toBe(290);
});

describe("of names that are nearly the same, each lies where it belongs:", () => {
  test.each([
    ["Håbo", "0305", 17.53, 59.57],
    ["Habo", "0643", 14.07, 57.91],
    ["Mora", "2062", 14.54, 61.01],
    ["Nora", "1884", 15.04, 59.52],
    ["Ale", "1440", 12.2, 57.98],
    ["Åre", "2321", 13.08, 63.4],
    ["Älvdalen", "2039", 14.04, 61.23],
    ["Älvsbyn", "2560", 21.0, 65.67],
    ["Kil", "1715", 13.3, 59.6],
    ["Kiruna", "2584", 20.23, 67.86],
    ["Heby", "0331", 16.86, 59.94],
    ["Uddevalla", "1485", 11.94, 58.35],
    ["Upplands-Bro", "0139", 17.64, 59.52],
    ["Upplands Väsby", "0114", 17.91, 59.52],
    ["Sala", "1981", 16.6, 59.92],
    ["Falun", "2080", 15.63, 60.6],
    ["Vara", "1470", 12.95, 58.26],
    ["Vårgårda", "1442", 12.81, 58.03],
  ])("%s (%s)", (name, code, lng, lat) => {
    expect(codesAt(municipalities, lng, lat)).toEqual([code]);
    expect(names.get(code)).toBe(name);
  });
});

test("nest in the counties to the point: a county's outline is made of theirs", () => {
  const merged = new Map(dissolve(municipalities, countyOf).map((county) => [county.code, lines(county)]));
  for (const county of counties) expect(merged.get(county.code)).toEqual(lines(county));
});

test.each(municipalities)("$code lies inside its county", ({ code, polygons }) => {
  const county = counties.find((one) => one.code === code.slice(0, 2));
  const area = polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
  expect(area).toBeGreaterThan(0);
  const anchor = anchors.get(code) as Point;
  expect(polygons.some((polygon) => contains(polygon, anchor))).toBe(true);
  expect(county?.polygons.some((polygon) => contains(polygon, anchor))).toBe(true);
});

test("have no lines that cross, touch or run over each other", () => {
  expect(findCrossings(arcsOf(drawn))).toEqual([]);
});

test("fit the budget", () => {
  expect(brotliCompressSync(committedText("municipalities.json")).length).toBeLessThanOrEqual(60_000);
});
