/** Dots and labels that want the same place: apart from each other, inside, in their order, and no further from home than needed. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dodge, spread } from "../../../src/charts/dodge.ts";
import { layOutScale, OFF_PLACE, TARGET } from "../../../src/charts/scaleLayout.ts";
import { textWidth } from "../../../src/charts/textWidth.ts";

const SLACK = 1e-6;
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const at = <T>(list: readonly T[], i: number): T => {
  const item = list[i];
  if (item === undefined) throw new Error(`nothing at ${i}`);
  return item;
};

describe("along a line", () => {
  test.each([
    ["what has room stays", [10, 40, 80], [10, 40, 80]],
    ["two that want one place share the way", [50, 50], [40, 60]],
    ["three of them stay about it", [50, 50, 50], [30, 50, 70]],
    ["a neighbour is pushed only as far as needed", [50, 50, 75], [40, 60, 80].map((x) => x - 5 / 3)],
    ["at the edge they stay inside", [0, 0], [0, 20]],
    ["nothing is nothing", [], []],
  ])("%s", (_, wanted, expected) => {
    const places = spread(
      wanted,
      wanted.map(() => 20),
      [0, 100],
    );
    expect(places).toHaveLength(expected.length);
    for (const [i, place] of places.entries()) expect(place).toBeCloseTo(at(expected, i), 6);
  });

  test("where the room is too small, the gaps shrink alike and all stay inside", () => {
    expect(spread([5, 5, 5], [20, 20], [0, 10])).toEqual([0, 5, 10]);
  });

  test("gaps are kept, order is kept, and nobody leaves the room", () => {
    const lists = fc.array(number(0, 300), { maxLength: 12 }).map((list) => list.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(lists, fc.array(number(1, 20), { minLength: 12, maxLength: 12 }), (wanted, gaps) => {
        const places = spread(wanted, gaps, [0, 300]);
        for (const [i, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(-SLACK);
          expect(place).toBeLessThanOrEqual(300 + SLACK);
          if (i > 0) expect(place - at(places, i - 1)).toBeGreaterThanOrEqual(at(gaps, i - 1) - SLACK);
        }
      }),
    );
  });

  test("nobody could move closer to home alone", () => {
    const lists = fc
      .array(number(0, 300), { minLength: 1, maxLength: 10 })
      .map((list) => list.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(lists, (wanted) => {
        const places = spread(
          wanted,
          wanted.map(() => 24),
          [0, 300],
        );
        for (const [i, place] of places.entries()) {
          const [before, after] = [(places[i - 1] ?? -24) + 24, (places[i + 1] ?? 324) - 24];
          const nearest = Math.min(after, Math.max(before, at(wanted, i)));
          expect(Math.abs(place - at(wanted, i))).toBeLessThanOrEqual(
            Math.abs(nearest - at(wanted, i)) + 1e-3,
          );
        }
      }),
    );
  });
});

/** 21 values as they come: anywhere, tied, all in a corner. */
const xs = fc.oneof(
  fc.array(number(12, 268), { minLength: 21, maxLength: 21 }),
  fc.array(
    fc.integer({ min: 0, max: 4 }).map((step) => 12 + step * 64),
    { minLength: 21, maxLength: 21 },
  ),
  number(12, 268).map((x) => Array<number>(21).fill(x)),
  fc.array(number(240, 268), { minLength: 21, maxLength: 21 }),
);

describe("dots in rows", () => {
  const room = { size: 24, room: [12, 268] as const, rows: 4 };

  test("no two squares of 24 pixels overlap in 280, whatever the values", () => {
    fc.assert(
      fc.property(xs, (places) => {
        const { dots, rows } = dodge(places, room);
        expect(rows).toBe(4);
        for (const [i, one] of dots.entries())
          for (const other of dots.slice(i + 1))
            expect(Math.abs(one.x - other.x) >= 24 - SLACK || one.row !== other.row).toBe(true);
      }),
    );
  });

  test("all are inside and in a row that there is", () => {
    fc.assert(
      fc.property(xs, (places) => {
        for (const { x, row } of dodge(places, room).dots) {
          expect(x).toBeGreaterThanOrEqual(12 - SLACK);
          expect(x).toBeLessThanOrEqual(268 + SLACK);
          expect([0, 1, 2, 3]).toContain(row);
        }
      }),
    );
  });

  test("in a row the order is that of the values", () => {
    fc.assert(
      fc.property(xs, (places) => {
        const dots = dodge(places, room).dots.map((dot, i) => ({ ...dot, wanted: at(places, i) }));
        for (const one of dots)
          for (const other of dots)
            if (one.row === other.row && one.wanted < other.wanted) expect(one.x).toBeLessThan(other.x);
      }),
    );
  });

  test("dots with room lie in the nearest row, at their places", () => {
    const { dots } = dodge([20, 100, 60], room);
    expect(dots).toEqual([
      { x: 20, row: 0 },
      { x: 100, row: 0 },
      { x: 60, row: 0 },
    ]);
  });

  test("21 of one value stand around it", () => {
    const { dots } = dodge(Array<number>(21).fill(140), room);
    expect(Math.max(...dots.map(({ x }) => Math.abs(x - 140)))).toBeLessThanOrEqual(2.5 * 24 + SLACK);
    expect(dots.reduce((sum, { x }) => sum + x, 0) / 21).toBeCloseTo(140, 6);
  });

  test("rows that cannot hold all become more", () => {
    const { dots, rows } = dodge(Array<number>(21).fill(20), { size: 24, room: [0, 48], rows: 2 });
    expect(rows).toBe(7);
    expect(new Set(dots.map(({ x, row }) => `${row} ${Math.round(x)}`)).size).toBe(21);
  });
});

describe("a scale", () => {
  const values = fc.array(number(-1000, 1000), { minLength: 1, maxLength: 21 });
  const scale = (given: readonly number[], width: number) => {
    const bounds = [Math.min(...given), 0, 100, Math.max(...given)].sort((a, b) => a - b);
    return layOutScale(
      { bounds: bounds.map((value) => ({ value, text: value.toFixed(1) })), values: given, riket: 12.5 },
      { width, em: 15 },
    );
  };

  test("its dots are apart, and each is at its place or may be led to it", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 240, max: 640 }), (given, width) => {
        const { dots, x } = scale(given, width);
        for (const [i, dot] of dots.entries()) {
          expect(dot.trueX).toBe(x(at(given, i)));
          for (const other of dots.slice(i + 1))
            expect(Math.abs(dot.x - other.x) >= TARGET - SLACK || Math.abs(dot.y - other.y) >= TARGET).toBe(
              true,
            );
        }
        // Alone, every dot is where its value is.
        if (dots.length === 1) expect(Math.abs(at(dots, 0).x - at(dots, 0).trueX)).toBeLessThan(OFF_PLACE);
      }),
    );
  });

  test("its bounds are all written, apart from each other and inside", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 240, max: 640 }), (given, width) => {
        const { bounds } = scale(given, width);
        expect(new Set(bounds.map(({ value }) => value)).size).toBe(bounds.length);
        for (const [i, { text, textX, line }] of bounds.entries()) {
          const half = textWidth(text, 15) / 2;
          expect(textX - half).toBeGreaterThanOrEqual(-SLACK);
          expect(textX + half).toBeLessThanOrEqual(width + SLACK);
          for (const other of bounds.slice(i + 1))
            if (other.line === line)
              expect(other.textX - textX).toBeGreaterThanOrEqual(
                half + textWidth(other.text, 15) / 2 - SLACK,
              );
        }
      }),
    );
  });

  test("a new year of the same bounds does not change its height", () => {
    const bounds = [0, 10, 20].map((value) => ({ value, text: String(value) }));
    const height = (given: readonly number[]) =>
      layOutScale({ bounds, values: given, riket: null }, { width: 280, em: 15 }).height;
    expect(height(Array<number>(21).fill(0))).toBe(height(Array.from({ length: 21 }, (_, i) => i)));
  });
});
