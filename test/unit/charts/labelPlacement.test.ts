/** Labels of points: over no other label, no point and nothing that is taken, inside the frame, close by where there is room. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LabelledPoint, placeLabels } from "../../../src/charts/labelPlacement.ts";
import { layOutScatter } from "../../../src/charts/scatterLayout.ts";
import { layOutShown, nearest } from "../../../src/charts/scatterShown.ts";
import { around, overlap, within } from "../../../src/map/rect.ts";

const frame = { x: 0, y: 0, width: 400, height: 300 };
const taken = [{ x: 300, y: 100, width: 90, height: 18 }];
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const points = fc.array(
  fc.record({
    x: number(0, 400),
    y: number(0, 300),
    width: number(10, 120),
    height: fc.constant(17),
  }),
  { maxLength: 21 },
);
const point = (x: number, y: number, width = 40): LabelledPoint => ({ x, y, width, height: 17 });

describe("labels", () => {
  test("no label covers another, a point or what is taken, and all are inside", () => {
    fc.assert(
      fc.property(points, (given) => {
        const labels = placeLabels(given, { frame, dot: 7, taken });
        expect(labels).toHaveLength(given.length);
        const boxes = labels.flatMap((label) => (label ? [label.box] : []));
        for (const [i, box] of boxes.entries()) {
          expect(within(box, frame)).toBe(true);
          for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(0);
          for (const { x, y } of given) expect(overlap(box, around([x, y], 7))).toBe(0);
          for (const other of taken) expect(overlap(box, other)).toBe(0);
        }
      }),
    );
  });

  test("what is far from its point has a line to it, what is close has none", () => {
    fc.assert(
      fc.property(points, (given) => {
        for (const [i, label] of placeLabels(given, { frame, dot: 7, taken }).entries()) {
          const { x = 0, y = 0 } = given[i] ?? {};
          if (!label) continue;
          const { box } = label;
          const away = Math.max(box.x - x, x - box.x - box.width, box.y - y, y - box.y - box.height) - 7;
          expect(label.leader).toBe(away > 9 + 1e-6);
        }
      }),
    );
  });

  test("alone it stands to the right, at the right edge to the left", () => {
    const [alone, edge] = [point(100, 100), point(390, 100)].map(
      (one) => placeLabels([one], { frame, dot: 7, taken: [] })[0],
    );
    expect(alone).toEqual({ box: { x: 109, y: 91.5, width: 40, height: 17 }, leader: false });
    expect(edge?.box.x).toBe(341);
  });

  test("two neighbours keep both their labels", () => {
    const labels = placeLabels([point(100, 100), point(112, 100)], { frame, dot: 7, taken: [] });
    expect(labels.map((label) => label?.leader)).toEqual([false, false]);
  });

  test("a label stands where it cannot be read as another point's", () => {
    // To the right is a neighbour that the label would touch; to the left there is room.
    const [label] = placeLabels([point(200, 100), point(260, 100, 10)], { frame, dot: 7, taken: [] });
    expect(label?.box.x).toBe(151);
    const bare = [{ x: 260, y: 100 }];
    expect(placeLabels([point(200, 100)], { frame, dot: 7, taken: [], bare })[0]?.box.x).toBe(151);
  });

  test("21 letters of one point all find a place", () => {
    const labels = placeLabels(
      Array.from({ length: 21 }, () => point(200, 150, 20)),
      { frame, dot: 7, taken: [] },
    );
    expect(labels.filter((label) => label === null)).toEqual([]);
  });

  test("where there is no room there is none", () => {
    expect(
      placeLabels([point(20, 20, 80)], { frame: { ...frame, width: 40, height: 40 }, dot: 7, taken: [] }),
    ).toEqual([null]);
  });
});

describe("a plot", () => {
  const axis = {
    label: "procent",
    decimals: 1,
    format: (value: number, decimals: number) => value.toFixed(decimals),
    terciles: [30, 60] as const,
    riket: { value: 45, text: "Riket 45,0" },
  };
  const value = fc.integer({ min: -1000, max: 1000 }).map((whole) => whole / 10);
  const county = fc.record({
    x: value,
    y: value,
    name: fc.constantFrom("Gotland", "Västra Götaland"),
    letter: fc.constantFrom("I", "O", "BD"),
  });
  const widths = fc.integer({ min: 240, max: 640 });

  test("every point, the country and the cells' bounds are inside, in the order of the values", () => {
    fc.assert(
      fc.property(fc.array(county, { minLength: 1, maxLength: 21 }), widths, (counties, width) => {
        const layout = layOutScatter({ points: counties, xAxis: axis, yAxis: axis }, { width, em: 15 });
        const { plot } = layout;
        for (const at of [...layout.points, { x: layout.riket.x?.at ?? 0, y: layout.riket.y?.at ?? 0 }])
          expect(within({ ...at, width: 0, height: 0 }, plot)).toBe(true);
        expect(layout.columns).toEqual(layout.columns?.toSorted((a, b) => a - b));
        expect(layout.rows).toEqual(layout.rows?.toSorted((a, b) => b - a));
        expect(plot.x + plot.width).toBeLessThanOrEqual(width);
        for (const [i, one] of counties.entries())
          for (const [k, other] of counties.entries())
            if (one.x < other.x) expect(layout.points[i]?.x ?? 0).toBeLessThan(layout.points[k]?.x ?? 0);
      }),
    );
  });

  test("names where there is room, letters in a narrow column and in a crowd", () => {
    const apart = Array.from({ length: 5 }, (_, i) => ({
      x: i * 20,
      y: i * 20,
      name: "Västra Götaland",
      letter: "O",
    }));
    const crowd = Array.from({ length: 21 }, () => ({ x: 50, y: 50, name: "Västra Götaland", letter: "O" }));
    const named = (given: typeof apart, width: number) =>
      layOutScatter({ points: given, xAxis: axis, yAxis: axis }, { width, em: 15 }).named;
    expect(named(apart, 600)).toBe(true);
    expect(named(apart, 280)).toBe(false);
    expect(named(crowd, 600)).toBe(false);
  });

  test("the value of the point that is shown stands beside the upright axis, at its height, and its name not on it", () => {
    fc.assert(
      fc.property(fc.array(county, { minLength: 1, maxLength: 21 }), widths, (counties, width) => {
        const room = { width, em: 15 };
        const layout = layOutScatter({ points: counties, xAxis: axis, yAxis: axis }, room);
        const [first = counties[0]] = counties;
        const at = layout.points[0];
        if (!at || !first) throw new Error("no point");
        const shown = layOutShown(
          at,
          { name: first.name, x: first.x.toFixed(1), y: first.y.toFixed(1) },
          layout,
          room,
        );
        expect(shown.y.x).toBeGreaterThanOrEqual(0);
        expect(shown.y.x + shown.y.width).toBeLessThanOrEqual(layout.plot.x);
        expect(shown.y.y + shown.y.height / 2).toBeCloseTo(at.y, 6);
        expect(shown.x.x).toBeGreaterThanOrEqual(0);
        expect(shown.x.x + shown.x.width).toBeLessThanOrEqual(width + 1e-6);
        expect(overlap(shown.name, around([at.x, at.y], 7))).toBe(0);
      }),
    );
  });

  test("the mouse means the nearest point within reach", () => {
    const places = [
      { x: 10, y: 10 },
      { x: 40, y: 10 },
    ];
    expect(nearest(places, [22, 12], 30)).toBe(0);
    expect(nearest(places, [28, 12], 30)).toBe(1);
    expect(nearest(places, [100, 100], 30)).toBe(-1);
    expect(nearest([], [0, 0], 30)).toBe(-1);
  });
});
