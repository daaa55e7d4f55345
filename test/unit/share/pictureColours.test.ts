/** The colours around the map: those of the page, and ink that can be read on every paint. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FIGURE_PAINTS } from "../../../src/map/figurePalette.ts";
import type { Scheme } from "../../../src/map/palette.ts";
import { PAINTS } from "../../../src/map/scene.ts";
import { inkOn, pictureColours } from "../../../src/share/pictureColours.ts";
import { contrast } from "../map/colour.ts";

const css = ["styles/tokens.css", "map/figures.css"]
  .map((file) => readFileSync(new URL(`../../../src/${file}`, import.meta.url), "utf8"))
  .join("\n");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name = "", light, dark]) => [
    name,
    { light, dark },
  ]),
);
const SCHEMES = ["light", "dark"] as const satisfies readonly Scheme[];

test.each(SCHEMES)("paper and ink are the page's, %s", (scheme) => {
  const { paper, text, muted, rule, doubt, onSea } = pictureColours(scheme, false);
  const page = (name: string) => tokens.get(name)?.[scheme];
  expect({ paper, text, muted, rule, doubt, onSea }).toEqual({
    paper: page("paper"),
    text: page("ink"),
    muted: page("muted"),
    rule: page("rule"),
    doubt: page("doubt"),
    onSea: page("on-sea"),
  });
});

test.each(SCHEMES)("what is written on a paint is read at least as well as on the page, %s", (scheme) => {
  const colours = pictureColours(scheme, false);
  for (const paint of [...PAINTS, ...FIGURE_PAINTS]) {
    const page = tokens.get(`on-${paint}`)?.[scheme] ?? "";
    const ground = colours.paints[paint];
    expect(contrast(inkOn(colours, paint), ground), paint).toBeGreaterThanOrEqual(contrast(page, ground));
  }
});

test("printed paper is white, and words on it are read well", () => {
  const { paper, text, muted } = pictureColours("light", true);
  expect(paper).toBe("#ffffff");
  for (const ink of [text, muted]) expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5);
  expect(pictureColours("dark", true).paper).toBe(pictureColours("dark", false).paper);
});
