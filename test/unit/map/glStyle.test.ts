/** The GL style: valid by MapLibre's own rules in both palettes, and with nothing to fetch. */

import {
  createPropertyExpression,
  featureFilter,
  latest,
  validateStyleMin,
} from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { glStyle, LEVELS, onlyAreas, PATTERNS, patternLayer } from "../../../src/map/glStyle.ts";
import { PALETTES, type Scheme } from "../../../src/map/palette.ts";

describe.each(Object.keys(PALETTES) as Scheme[])("in %s colours", (scheme) => {
  const palette = PALETTES[scheme];
  const style = glStyle(palette);
  const layer = (id: string) => style.layers.find((one) => one.id === id);

  test("is a valid style", () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  test("asks for nothing from anywhere", () => {
    expect(style).not.toHaveProperty("glyphs");
    expect(style).not.toHaveProperty("sprite");
    expect(JSON.stringify(style)).not.toMatch(/https?:|\/\//);
    for (const source of Object.values(style.sources)) expect(source.type).toBe("geojson");
  });

  test("draws what the SVG draws: no simplification, sea, land, borders in the palette's colours", () => {
    for (const source of Object.values(style.sources)) expect(source).toMatchObject({ tolerance: 0 });
    expect(layer("sea")?.paint).toEqual({ "background-color": palette.sea });
    expect(layer("context")?.paint).toEqual({ "fill-color": palette.land });
    for (const level of LEVELS)
      expect(layer(`${level}-border`)?.paint).toMatchObject({
        "line-color": palette.border,
        "line-width": 0.8,
      });
  });

  test("has the same layers at both levels of detail, ids of their own, patterns over fill", () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const of = (level: string) =>
      ids.filter((id) => id.startsWith(`${level}-`)).map((id) => id.slice(level.length));
    expect(of("overview")).toEqual(of("detail"));
    for (const level of LEVELS) {
      for (const pattern of PATTERNS)
        expect(ids.indexOf(patternLayer(level, pattern))).toBeGreaterThan(ids.indexOf(`${level}-fill`));
    }
  });

  test("draws no pattern until it is told to", () => {
    for (const level of LEVELS) {
      for (const pattern of PATTERNS)
        expect(layer(patternLayer(level, pattern))).toMatchObject({
          filter: onlyAreas([]),
          paint: { "fill-pattern": pattern },
        });
    }
  });

  test("fills from feature-state, with the ground's colour until it is set", () => {
    const fill = layer("overview-fill")?.paint as Record<string, unknown>;
    const compiled = createPropertyExpression(
      fill["fill-color"],
      "layers[2].paint.fill-color",
      latest.paint_fill["fill-color"] as never,
    );
    if (compiled.result !== "success") throw new Error("the fill is no expression");
    const colour = (state: object) =>
      String(
        compiled.value.evaluate({ zoom: 5 }, { type: "Polygon", properties: {} } as never, state as never),
      );
    const asRgba = (hex: string) =>
      `rgba(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(",")},1)`;
    expect(colour({})).toBe(asRgba(palette.paints.none));
    expect(colour({ fill: palette.paints.kommun })).toBe(asRgba(palette.paints.kommun));
  });
});

describe("the hatch's filter", () => {
  const lets = (codes: readonly string[], code: string) =>
    featureFilter(onlyAreas(codes), "layers[0].filter").filter(
      { zoom: 5 } as never,
      { type: "Polygon", properties: { code } } as never,
    );

  test("lets through the areas listed and no other", () => {
    expect(lets(["09", "0980"], "09")).toBe(true);
    expect(lets(["09", "0980"], "0980")).toBe(true);
    expect(lets(["09", "0980"], "9")).toBe(false);
    expect(lets([], "09")).toBe(false);
  });

  test("is a copy: a list that changes later changes nothing", () => {
    const codes = ["09"];
    const filter = onlyAreas(codes);
    codes.push("10");
    expect(filter).toEqual(["in", ["get", "code"], ["literal", ["09"]]]);
  });
});
