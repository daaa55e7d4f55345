/** The GL map's style: a constant per theme. What differs from view to view travels by feature-state. */

import type { ExpressionSpecification, FilterSpecification, StyleSpecification } from "maplibre-gl";
import type { Palette } from "./palette.ts";

/** The two levels of detail. The overview is what the SVG draws; the detail takes over at twice its size. */
export const LEVELS = ["overview", "detail"] as const;
export type Level = (typeof LEVELS)[number];

/** What is drawn over fills: weak fits, missing values, values below the middle. Each is an image and a layer of that name. */
export const PATTERNS = ["hatch", "gap", "rings"] as const;
export type Pattern = (typeof PATTERNS)[number];
/** Its filter lists the areas, because `fill-pattern` knows no feature-state. */
export const patternLayer = (level: Level, pattern: Pattern) => `${level}-${pattern}`;

/** The filter that lets through the areas with these codes. */
export const onlyAreas = (codes: readonly string[]): FilterSpecification => [
  "in",
  ["get", "code"],
  ["literal", [...codes]],
];

const state = (name: string): ExpressionSpecification => ["boolean", ["feature-state", name], false];
const widthWhere = (name: string, width: number): ExpressionSpecification => ["case", state(name), width, 0];

function outline(
  level: Level,
  name: string,
  color: string,
  width: number,
  dashes?: readonly [number, number],
) {
  return {
    id: `${level}-${name}-${width}`,
    type: "line" as const,
    source: level,
    layout: { "line-join": "round" as const },
    paint: {
      "line-color": color,
      "line-width": widthWhere(name, width),
      ...(dashes && { "line-dasharray": [...dashes] }),
    },
  };
}

/** The lines between municipalities: over the counties' fills, under every county's outline. */
export const MUNICIPALITIES = "municipalities";

function fillsOf(level: Level, palette: Palette) {
  return [
    {
      id: `${level}-fill`,
      type: "fill" as const,
      source: level,
      paint: {
        "fill-color": ["to-color", ["feature-state", "fill"], palette.paints.none] as ExpressionSpecification,
        // Two neighbours' smoothed edges would let the sea shine through between them.
        "fill-antialias": true,
      },
    },
    ...PATTERNS.map((pattern) => ({
      id: patternLayer(level, pattern),
      type: "fill" as const,
      source: level,
      filter: onlyAreas([]),
      paint: { "fill-pattern": pattern },
    })),
  ];
}

function linesOf(level: Level, palette: Palette) {
  return [
    {
      id: `${level}-border`,
      type: "line" as const,
      source: level,
      layout: { "line-join": "round" as const },
      paint: { "line-color": palette.border, "line-width": 0.8 },
    },
    outline(level, "outlined", palette.border, 5),
    outline(level, "outlined", palette.named, 2.4),
    outline(level, "hovered", palette.ink, 1.6),
    outline(level, "other", palette.border, 6),
    // In widths of the line.
    outline(level, "other", palette.ink, 2.6, [2.7, 1.9]),
    outline(level, "selected", palette.border, 6),
    outline(level, "selected", palette.ink, 2.6),
  ];
}

const EMPTY = { type: "FeatureCollection" as const, features: [] };

/** No simplification: MapLibre's would move the outlines away from where the SVG draws them. */
const source = { type: "geojson" as const, data: EMPTY, tolerance: 0, buffer: 64, maxzoom: 12 };
/** Areas go by their codes, whatever those look like. */
const areas = { ...source, promoteId: "code" };

/** The whole style. Sources are empty here and filled by `glController.ts`. */
export function glStyle(palette: Palette): StyleSpecification {
  return {
    version: 8,
    sources: { context: source, overview: areas, detail: areas, [MUNICIPALITIES]: source },
    // A theme changes in one step, as the SVG does; a year's cross-fade is the SVG's alone.
    transition: { duration: 0, delay: 0 },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": palette.sea } },
      { id: "context", type: "fill", source: "context", paint: { "fill-color": palette.land } },
      ...LEVELS.flatMap((level) => fillsOf(level, palette)),
      {
        id: MUNICIPALITIES,
        type: "line",
        source: MUNICIPALITIES,
        layout: { "line-join": "round" },
        paint: { "line-color": palette.border, "line-width": 0.7, "line-opacity": 0.7 },
      },
      ...LEVELS.flatMap((level) => linesOf(level, palette)),
    ],
  };
}
