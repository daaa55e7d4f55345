/** JSON-stat: what is encoded is decoded, and what does not add up is refused. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCube } from "../../../../geo/figures/refresh/jsonStat.ts";
import { type FakeTable, jsonStat } from "./fakeServices.ts";

const variable = (code: string, count: number) => ({
  code,
  values: Object.fromEntries(Array.from({ length: count }, (_, n) => [`${code}${n}`, `${code} nr ${n}`])),
});
const all = ({ variables }: FakeTable) =>
  Object.fromEntries(variables.map(({ code, values }) => [code, Object.keys(values)]));

test("every cell of a cube of any shape comes back at its place", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      sizes,
      fc.array(fc.option(fc.integer()), { minLength: 256, maxLength: 256 }),
      (shape, pool) => {
        const given = new Map<string, number | string>();
        const table: FakeTable = {
          variables: shape.map((count, index) => variable("ABCD"[index] ?? "", count)),
          value: (at) => {
            const value = pool[given.size] ?? "..";
            given.set(JSON.stringify(at), value);
            return value;
          },
        };
        const { cells } = readCube(jsonStat(table, all(table)));
        expect(cells).toHaveLength(given.size);
        for (const { at, value, sign } of cells) expect(value ?? sign).toEqual(given.get(JSON.stringify(at)));
      },
    ),
  );
});

const plain: FakeTable = { variables: [variable("A", 2), variable("B", 3)], value: () => 1 };
const answer = () => jsonStat(plain, all(plain)) as Record<string, unknown>;

test("a list of codes and a sparse answer are read too", () => {
  const dimension = { A: { category: { index: ["x", "y"] } } };
  const json = { class: "dataset", version: "2.0", id: ["A"], size: [2], dimension, value: { "1": 5 } };
  expect(readCube(json).cells).toEqual([
    { at: { A: "x" }, value: null, sign: null },
    { at: { A: "y" }, value: 5, sign: null },
  ]);
});

describe("refused", () => {
  test.each<[string, unknown, RegExp]>([
    ["something else", { error: "no" }, /not a JSON-stat 2.0 data set/],
    ["a list", [], /not a JSON-stat 2.0 data set/],
    ["nothing", null, /not a JSON-stat 2.0 data set/],
    ["too few values", { ...answer(), value: [1, 2, 3] }, /3 values where its dimensions have 6 cells/],
    ["no values", { ...answer(), value: undefined }, /0 values where its dimensions have 6 cells/],
    [
      "a word for a number",
      { ...answer(), value: [1, 1, "1,5", 1, 1, 1] },
      /"1,5" where a number .*A A0, B B2/,
    ],
    [
      "a size that is not its categories'",
      { ...answer(), size: [2, 4] },
      /dimension B has 3 categories, not 4/,
    ],
    ["a dimension that is not there", { ...answer(), id: ["A", "C"] }, /not a JSON-stat 2.0 data set/],
  ])("%s", (_, json, message) => {
    expect(() => readCube(json)).toThrow(message);
  });
});
