/** Checking and merging: what is new, what changed, what is held, and what must never be lost. */

import { describe, expect, test } from "vitest";
import { checkObservations } from "../../../../geo/figures/refresh/check.ts";
import { merge } from "../../../../geo/figures/refresh/merge.ts";
import type { Observation, Years } from "../../../../geo/figures/refresh/observation.ts";
import { parseSource, writeSource } from "../../../../geo/figures/refresh/sourceFile.ts";
import { observe, sourceText } from "./figures.ts";

const file = parseSource(
  "x.csv",
  sourceText([2006, 2014, 2015], () => "20.0"),
);
const mergeWith = (observations: readonly Observation[], options: { accept?: boolean; years?: Years } = {}) =>
  merge(file, observations, { decimals: 1, years: { from: 2007, to: 2026 }, accept: false, ...options });
/** 20 everywhere but in Gotland in 2015. */
const gotland = (value: Observation["value"]) =>
  observe([2014, 2015], (area, year) => (area === "09" && year === 2015 ? value : 20));

describe("merging", () => {
  test("the same figures change nothing, to the byte", () => {
    const merged = mergeWith(observe([2014, 2015], () => 20.04));
    expect(merged).toMatchObject({ added: [], changed: [], held: [], withheld: [] });
    expect(writeSource(merged.file)).toBe(writeSource(file));
  });

  test("a new year comes, and the years before 2007 stay", () => {
    const { file: after, added } = mergeWith(observe([2014, 2015, 2016], () => 20));
    expect(added).toHaveLength(21);
    expect(writeSource(after)).toBe(sourceText([2006, 2014, 2015, 2016], () => "20.0"));
  });

  test("a small change is made", () => {
    const { changed, held, file: after } = mergeWith(gotland(25.96));
    expect(changed).toMatchObject([{ from: "20.0", to: "26.0", at: { county: "09", period: "2015" } }]);
    expect(held).toEqual([]);
    expect(writeSource(after)).toContain("\n09,2015,26.0\n");
  });

  test.each([
    [26, 1, 0],
    [26.1, 0, 1],
    [14, 1, 0],
    [13.9, 0, 1],
    [0, 0, 1],
  ])("%d instead of 20: changed by 30 %% at most or held", (value, changed, held) => {
    const merged = mergeWith(gotland(value));
    expect(merged.changed).toHaveLength(changed);
    expect(merged.held).toHaveLength(held);
    if (held > 0) expect(writeSource(merged.file)).toBe(writeSource(file));
  });

  test("what is held is taken when it is accepted", () => {
    const merged = mergeWith(gotland(60), { accept: true });
    expect(merged.held).toEqual([]);
    expect(writeSource(merged.file)).toContain("\n09,2015,60.0\n");
  });

  test("a series that differs in most of its figures is rather another one: all of it is held", () => {
    const other = observe([2014, 2015, 2016], () => 22);
    const merged = mergeWith(other);
    expect(merged).toMatchObject({ another: true, added: [], changed: [] });
    expect(merged.held).toHaveLength(42);
    expect(writeSource(merged.file)).toBe(writeSource(file));
    expect(mergeWith(other, { accept: true })).toMatchObject({ another: false, held: [] });
  });

  test("a cell withheld in a new year is left out and told", () => {
    const values = observe([2014, 2015, 2016], (area, year) => (area === "09" && year === 2016 ? ".." : 20));
    const merged = mergeWith(values);
    expect(merged.added).toHaveLength(20);
    expect(merged.withheld).toMatchObject([{ area: "09", period: "2016", value: ".." }]);
  });

  test.each<[string, readonly Observation[], RegExp]>([
    [
      "a figure that is now withheld",
      gotland(".."),
      /^Gotland \(09\) in 2015 is withheld \(\.\.\); the file has 20.0$/,
    ],
    [
      "a figure that did not come",
      gotland(20).filter(({ area, period }) => area !== "09" || period !== "2015"),
      /^Gotland \(09\) in 2015 did not come; the file has 20.0$/,
    ],
    [
      "a year that did not come",
      observe([2015], () => 20),
      /^2014 did not come at all \(Stockholm \(01\) in 2014/,
    ],
  ])("%s is refused", (_, observations, message) => {
    expect(() => mergeWith(observations)).toThrow(message);
  });

  test("years that are not wanted are not missed", () => {
    expect(
      mergeWith(
        observe([2014], () => 20),
        { years: { from: 2014, to: 2014 } },
      ).added,
    ).toEqual([]);
  });
});

describe("checking", () => {
  const riket = (value: number): Observation => ({ area: "00", period: "2015", words: [], value });
  const shares = observe([2015], (area) => Number(area));

  test("a year without any figure is left out", () => {
    const values = observe([2015, 2016], (_, year) => (year === 2016 ? ".." : 20));
    expect(checkObservations(values, {})).toHaveLength(21);
  });

  test("Riket lies among the counties", () => {
    expect(checkObservations([...shares, riket(12)], { most: 100 })).toHaveLength(22);
  });

  test.each<[string, readonly Observation[], RegExp]>([
    ["a county absent", shares.filter(({ area }) => area !== "09"), /^there is no Gotland \(09\) in 2015$/],
    ["a figure twice", [...shares, ...shares.slice(0, 1)], /^Stockholm \(01\) in 2015 comes twice$/],
    [
      "a share above 100",
      shares.map((one) => ({ ...one, value: 101 })),
      /^Stockholm \(01\) in 2015 is 101, which cannot be$/,
    ],
    ["less than nothing", shares.map((one) => ({ ...one, value: -1 })), /is -1, which cannot be$/],
    [
      "Riket above all counties",
      [...shares, riket(26)],
      /^Riket in 2015 is 26, outside the counties' 1 to 25$/,
    ],
    ["nothing", [], /^no county has a figure$/],
    ["nothing but reasons", observe([2015], () => ".."), /^no county has a figure$/],
  ])("%s is refused", (_, observations, message) => {
    expect(() => checkObservations(observations, { most: 100 })).toThrow(message);
  });
});
