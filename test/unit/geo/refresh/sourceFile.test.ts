/** Source files: read, rounded and written as they lie there, and written all or none. */

import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figureWriter, parseSource, round, writeSource } from "../../../../geo/figures/refresh/sourceFile.ts";
import { readNoted, writeFiles } from "../../../../geo/figures/refresh/writeFiles.ts";
import { sourceText } from "./figures.ts";

describe("the text", () => {
  test("what is read is written, whatever order the rows came in", () => {
    const text =
      "county_code,year,sex,residence_years,value\n01,2010,men,0-1,37.9\n01,2010,men,10+,70\n01,2010,men,2-3,1.0\n25,2010,total,0-1,5\n";
    const file = parseSource("x.csv", text);
    expect(writeSource({ ...file, rows: file.rows.toReversed() })).toBe(text);
  });

  test.each([
    [
      "a county that is none",
      "county_code,year,value\n02,2015,1\n",
      /^x.csv, line 2, is no figure of a county: “02,2015,1”$/,
    ],
    ["a year that is none", "county_code,year,value\n01,15,1\n", /line 2/],
    ["a word for a number", "county_code,year,value\n01,2015,1\n03,2015,..\n", /line 3/],
    ["a field too many", "county_code,year,value\n01,2015,1,2\n", /line 2/],
  ])("%s is refused", (_, text, message) => {
    expect(() => parseSource("x.csv", text)).toThrow(message);
  });

  test.each([
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.45, 1, 1.5],
    [-0.04, 1, 0],
    [1e-7, 2, 0],
    [9.995, 2, 10],
    [12, 0, 12],
  ])("%d to %d decimals is %d", (value, decimals, rounded) => {
    expect(round(value, decimals)).toBe(rounded);
  });

  test("rounding is never off by more than half a unit", () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 3 }), (number, decimals) => {
        const off = Math.abs(round(number, decimals) - number);
        expect(off).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
      }),
    );
  });

  test("a new number is written as the file's others are", () => {
    const withPoint = parseSource(
      "x.csv",
      sourceText([2015], () => "6.0"),
    );
    const bare = parseSource(
      "x.csv",
      sourceText([2015], (county) => (county === "01" ? "6" : "6.5")),
    );
    expect(figureWriter(withPoint, 1)(7)).toBe("7.0");
    expect(figureWriter(bare, 1)(7)).toBe("7");
    expect(figureWriter(withPoint, 0)(7)).toBe("7");
    expect(figureWriter({ columns: [], rows: [] }, 2)(7)).toBe("7.0");
  });
});

describe("the files", () => {
  const sum = (text: string) => createHash("sha256").update(text).digest("hex");
  function folder(): string {
    const path = mkdtempSync(join(tmpdir(), "lanskartan-"));
    writeFileSync(join(path, "b.csv"), "b\n");
    writeFileSync(join(path, "SHA256SUMS"), `${sum("b\n")}  b.csv\n${sum("z\n")}  z.csv\n`);
    return path;
  }
  const read = (path: string, name: string) => readFileSync(join(path, name), "utf8");

  test("all are written, with their checksums, and nothing is left beside them", () => {
    const path = folder();
    writeFiles(
      path,
      new Map([
        ["b.csv", "new\n"],
        ["c.csv", "c\n"],
      ]),
    );
    expect(readdirSync(path).sort()).toEqual(["SHA256SUMS", "b.csv", "c.csv"]);
    expect(read(path, "SHA256SUMS")).toBe(
      `${sum("new\n")}  b.csv\n${sum("c\n")}  c.csv\n${sum("z\n")}  z.csv\n`,
    );
    expect(readNoted(path, "b.csv")).toBe("new\n");
  });

  test("when one cannot be moved into its place, the others are as they were", () => {
    const path = folder();
    const before = read(path, "SHA256SUMS");
    mkdirSync(join(path, "c.csv"));
    writeFileSync(join(path, "c.csv", "in the way"), "");
    const files = new Map([
      ["a.csv", "a\n"],
      ["b.csv", "new\n"],
      ["c.csv", "c\n"],
    ]);
    expect(() => writeFiles(path, files)).toThrow(/^the files could not be written \(/);
    expect(readdirSync(path).sort()).toEqual(["SHA256SUMS", "b.csv", "c.csv"]);
    expect(read(path, "b.csv")).toBe("b\n");
    expect(read(path, "SHA256SUMS")).toBe(before);
  });

  test("a file that was changed by hand is not read", () => {
    const path = folder();
    writeFileSync(join(path, "b.csv"), "changed\n");
    expect(() => readNoted(path, "b.csv")).toThrow(
      /^b.csv is not the file whose checksum stands in SHA256SUMS/,
    );
    expect(readNoted(path, "not there.csv")).toBeNull();
  });
});
