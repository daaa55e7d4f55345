/** The colours: told apart by every reader, the same in CSS as in GL, and readable where text stands on them. */

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ACTOR_TYPES } from "../../../src/domain/actor.ts";
import { FIGURE_COLOURS } from "../../../src/map/figurePalette.ts";
import { PALETTES, type Palette, type Scheme } from "../../../src/map/palette.ts";
import { PAINTS } from "../../../src/map/scene.ts";
import { ALL_SIGHTS, contrast, distance, lab, linear } from "./colour.ts";

const SCHEMES = Object.keys(PALETTES) as readonly Scheme[];
type Pair = readonly [string, string];
const pairsOf = (names: readonly string[]): Pair[] =>
  names.flatMap((a, index) => names.slice(index + 1).map((b): Pair => [a, b]));

/** Every colour of the map by name. */
const coloursOf = ({ paints, ...rest }: Palette): Readonly<Record<string, string>> => ({
  ...paints,
  ...rest,
});

/** The pairs that are closer than `least` in some sight, with their distance. */
function tooClose(palette: Palette, pairs: readonly Pair[], least: number): string[] {
  const colours = coloursOf(palette);
  return ALL_SIGHTS.flatMap((sight) =>
    pairs
      .map(([a, b]) => ({ a, b, apart: distance(colours[a] ?? "", colours[b] ?? "", sight) }))
      .filter(({ apart }) => !(apart >= least))
      .map(({ a, b, apart }) => `${a}–${b}, ${sight}: ${apart.toFixed(1)}`),
  );
}

describe.each(SCHEMES)("the %s palette", (scheme) => {
  const palette = PALETTES[scheme];

  test("tells the actor types apart by ΔE ≥ 15 in full colour, three colour blindnesses and greyscale", () => {
    expect(tooClose(palette, pairsOf(ACTOR_TYPES), 15)).toEqual([]);
  });

  test("tells them apart by lightness alone in steps of at least 15", () => {
    const steps = ACTOR_TYPES.map((type) => lab(linear(palette.paints[type]))[0]).sort((a, b) => a - b);
    for (const [index, step] of steps.slice(1).entries())
      expect(step - (steps[index] ?? 0)).toBeGreaterThan(15);
  });

  test("tells counties with an example from those without, from the sea and from other countries", () => {
    expect(tooClose(palette, pairsOf(["example", "none"]), 30)).toEqual([]);
    const ground: readonly Pair[] = [
      ["example", "sea"],
      ["example", "land"],
    ];
    expect(tooClose(palette, ground, 30)).toEqual([]);
  });

  test("keeps hatch and outline at 3:1 or more on empty counties, and the selection's outline everywhere", () => {
    const { paints, hatch, named, ink, border } = palette;
    for (const line of [hatch, named, ink]) expect(contrast(line, paints.none)).toBeGreaterThanOrEqual(3);
    // The selection is a dark line in a light one (or the reverse): one of the two is seen on any paint.
    for (const paint of Object.values(paints))
      expect(Math.max(contrast(ink, paint), contrast(border, paint))).toBeGreaterThanOrEqual(3);
  });
});

const TOKENS = readFileSync(new URL("../../../src/styles/tokens.css", import.meta.url), "utf8");

/** The colours of `tokens.css` by name: light, dark. */
const PAIRS = [...TOKENS.matchAll(/--([\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\);/g)].map(
  ([, name = "", light = "", dark = ""]) => ({ name, light, dark }),
);
const inScheme = (scheme: Scheme) => Object.fromEntries(PAIRS.map((pair) => [pair.name, pair[scheme]]));
const [LIGHT, DARK] = [inScheme("light"), inScheme("dark")];

test("tokens.css has every colour once, as a pair of light and dark", () => {
  const names = PAIRS.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  expect(TOKENS.match(/#[0-9a-f]{3,8}\b/gi)).toHaveLength(2 * names.length);
});

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
] as const)("the %s tokens", (scheme, tokens) => {
  const colour = (name: string) => tokens[name] ?? `no --${name}`;

  test("are the palette's colours", () => {
    const palette = PALETTES[scheme];
    // Figures have a stylesheet and a test of their own.
    const { paints: figures, ...figureColours } = FIGURE_COLOURS[scheme];
    const without = (record: object, others: object) =>
      Object.fromEntries(Object.entries(record).filter(([name]) => !(name in others)));
    const paints = PAINTS.map((paint) => [paint, colour(`data-${paint}`)]);
    expect(Object.fromEntries(paints)).toEqual(without(palette.paints, figures));
    const rest = without(palette, { ...figureColours, paints, ink: "" });
    expect(Object.fromEntries(Object.keys(rest).map((name) => [name, colour(name)]))).toEqual(rest);
    expect(colour("map-ink")).toBe(palette.ink);
  });

  test("keep every label readable on its paint", () => {
    for (const paint of [...PAINTS, "sea"]) {
      const ground = paint === "sea" ? colour("sea") : colour(`data-${paint}`);
      expect(contrast(colour(`on-${paint}`), ground), paint).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(["ink", "muted", "accent", "doubt"])("keep --%s readable on paper, sea and land", (text) => {
    for (const ground of ["paper", "raised", "sea", "land"])
      expect(contrast(colour(text), colour(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  test("keep the hatch and the outline of the legend's samples at 3:1 on their ground", () => {
    for (const line of ["hatch", "named"])
      expect(contrast(colour(line), colour("data-none")), line).toBeGreaterThanOrEqual(3);
  });
});
