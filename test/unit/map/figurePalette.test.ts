/** The colours of figures: neighbours told apart by every reader, missing apart from all, labels readable, the same in CSS as in GL. */

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  CELL_PAINTS,
  DIVERGING_PAINTS,
  FIGURE_COLOURS,
  FIGURE_PAINTS,
  type FigurePaint,
  SEQUENTIAL_PAINTS,
} from "../../../src/map/figurePalette.ts";
import { PALETTES, type Scheme } from "../../../src/map/palette.ts";
import { ALL_SIGHTS, contrast, distance, lab, linear, type Sight } from "./colour.ts";

const SCHEMES = Object.keys(PALETTES) as readonly Scheme[];
/** Readers who see colours, all of them or fewer; greyscale is a printer's. */
const READERS = ALL_SIGHTS.filter((sight) => sight !== "greyscale");
const CLASSES = [...SEQUENTIAL_PAINTS, ...DIVERGING_PAINTS, ...CELL_PAINTS];
type Pair = readonly [FigurePaint, FigurePaint];
const pairsOf = (paints: readonly FigurePaint[]): Pair[] =>
  paints.flatMap((a, index) => paints.slice(index + 1).map((b): Pair => [a, b]));
const neighbours = (paints: readonly FigurePaint[]): Pair[] =>
  paints.flatMap((a, index) => paints.slice(index + 1, index + 2).map((b): Pair => [a, b]));
describe.each(SCHEMES)("figures in %s colours", (scheme) => {
  const { paints, gap, dot, ring, rim } = FIGURE_COLOURS[scheme];
  const { sea, land } = PALETTES[scheme];
  const tooClose = (pairs: readonly Pair[], sights: readonly Sight[], least = 15) =>
    sights.flatMap((sight) =>
      pairs
        .map(([a, b]) => ({ a, b, apart: distance(paints[a], paints[b], sight) }))
        .filter(({ apart }) => !(apart >= least))
        .map(({ a, b, apart }) => `${a}–${b}, ${sight}: ${apart.toFixed(1)}`),
    );

  test("keep all sequential classes ΔE ≥ 15 apart for every reader and in greyscale", () => {
    expect(tooClose(pairsOf(SEQUENTIAL_PAINTS), ALL_SIGHTS)).toEqual([]);
  });

  test("let sequential classes go one way in lightness", () => {
    const steps = SEQUENTIAL_PAINTS.map((paint) => lab(linear(paints[paint]))[0]);
    const rising = [...steps].sort((a, b) => a - b);
    expect(steps).toEqual(scheme === "dark" ? rising : rising.reverse());
  });

  test("keep diverging neighbours, and each class of one side and each of the other, ΔE ≥ 15 apart for every reader", () => {
    const [below, above] = [DIVERGING_PAINTS.slice(0, 3), DIVERGING_PAINTS.slice(3)];
    const across = below.flatMap((a) => above.map((b): Pair => [a, b]));
    expect(tooClose([...neighbours(DIVERGING_PAINTS), ...across], READERS)).toEqual([]);
  });

  test("let both sides grow away from the middle in lightness, to about the same strength", () => {
    const light = DIVERGING_PAINTS.map((paint) => lab(linear(paints[paint]))[0]);
    for (const side of [light.slice(0, 3).reverse(), light.slice(3)]) {
      const rising = [...side].sort((a, b) => a - b);
      expect(side).toEqual(scheme === "dark" ? rising : rising.reverse());
    }
    expect(Math.abs((light[0] ?? 0) - (light[5] ?? 0))).toBeLessThan(10);
  });

  test("keep all nine cells ΔE ≥ 15 apart for every reader", () => {
    expect(tooClose(pairsOf(CELL_PAINTS), READERS)).toEqual([]);
  });

  test("keep missing ΔE ≥ 15 from every class for every reader, and its lines at 3:1", () => {
    expect(
      tooClose(
        CLASSES.map((paint): Pair => [paint, "missing"]),
        READERS,
      ),
    ).toEqual([]);
    expect(contrast(gap, paints.missing)).toBeGreaterThanOrEqual(3);
  });

  test("keep every class ΔE ≥ 15 from the sea and the countries around", () => {
    for (const paint of CLASSES)
      for (const ground of [sea, land])
        expect(distance(paints[paint], ground), paint).toBeGreaterThanOrEqual(15);
  });

  test("show the rings below the middle on each of its paints at 3:1, by their fill or their line", () => {
    for (const paint of DIVERGING_PAINTS.slice(0, 3))
      expect(
        Math.max(contrast(dot, paints[paint]), contrast(ring, paints[paint])),
        paint,
      ).toBeGreaterThanOrEqual(3);
  });

  test("outline symbols at 3:1 on the counties, the sea and what is missing", () => {
    for (const ground of [PALETTES[scheme].paints.none, sea, paints.missing])
      expect(contrast(rim, ground), ground).toBeGreaterThanOrEqual(3);
  });
});

const CSS = readFileSync(new URL("../../../src/map/figures.css", import.meta.url), "utf8");
const TOKENS = [...CSS.matchAll(/--([\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\);/g)].map(
  ([, name = "", light = "", dark = ""]) => ({ name, light, dark }),
);

test("figures.css has every colour once, as a pair of light and dark", () => {
  expect(CSS.match(/#[0-9a-f]{3,8}\b/gi)).toHaveLength(2 * TOKENS.length);
  expect(new Set(TOKENS.map(({ name }) => name)).size).toBe(TOKENS.length);
});

describe.each(SCHEMES)("figures.css in %s colours", (scheme) => {
  const colour = (name: string) => TOKENS.find((token) => token.name === name)?.[scheme] ?? `no --${name}`;

  test("has the palette's", () => {
    const { paints, ...others } = FIGURE_COLOURS[scheme];
    expect(Object.fromEntries(FIGURE_PAINTS.map((paint) => [paint, colour(`paint-${paint}`)]))).toEqual(
      paints,
    );
    expect(Object.fromEntries(Object.keys(others).map((name) => [name, colour(name)]))).toEqual(others);
  });

  test("keeps every label readable on its paint", () => {
    for (const paint of FIGURE_PAINTS)
      expect(contrast(colour(`on-${paint}`), colour(`paint-${paint}`)), paint).toBeGreaterThanOrEqual(4.5);
  });
});

test.each(SCHEMES)("a county's name stays readable on its symbol in %s colours", (scheme) => {
  const tokens = readFileSync(new URL("../../../src/styles/tokens.css", import.meta.url), "utf8");
  const [, light = "", dark = ""] = /--on-none: light-dark\((#\w+), (#\w+)\);/.exec(tokens) ?? [];
  const name = { light, dark }[scheme];
  expect(contrast(name, FIGURE_COLOURS[scheme].paints.symbol)).toBeGreaterThanOrEqual(4.5);
});

test("figures.css paints and labels with every paint's own colours", () => {
  for (const paint of FIGURE_PAINTS) {
    expect(CSS).toMatch(new RegExp(`\\.paint-${paint} \\{\\s*fill: var\\(--paint-${paint}\\);`));
    expect(CSS).toMatch(
      new RegExp(`\\.on-${paint} \\{\\s*fill: var\\(--on-${paint}\\);\\s*stroke: var\\(--paint-${paint}\\);`),
    );
  }
});
