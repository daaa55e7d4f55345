/** The colours of figures in both themes: ramps, the nine cells of two indicators, missing values, symbols. `figures.css` repeats them for the SVG (a test holds the two together). */

import type { Scheme } from "./palette.ts";

/** Sequential, from the lowest class to the highest: ochre over teal to ink, in the dark the other way round. */
export const SEQUENTIAL_PAINTS = ["s1", "s2", "s3", "s4", "s5"] as const;
/** Diverging, from the furthest below the middle (wine) to the furthest above it (teal). */
export const DIVERGING_PAINTS = ["d1", "d2", "d3", "d4", "d5", "d6"] as const;
/** The cells of two indicators: the first digit is the first indicator's third, the second digit the second's; 1 is the lowest. */
export const CELL_PAINTS = ["b11", "b12", "b13", "b21", "b22", "b23", "b31", "b32", "b33"] as const;

export const FIGURE_PAINTS = [
  ...SEQUENTIAL_PAINTS,
  ...DIVERGING_PAINTS,
  ...CELL_PAINTS,
  "missing",
  "symbol",
] as const;
export type FigurePaint = (typeof FIGURE_PAINTS)[number];

export interface FigureColours {
  readonly paints: Readonly<Record<FigurePaint, string>>;
  /** The lines over a missing value, and its outline. */
  readonly gap: string;
  /** The rings over what is below the middle: one of fill and line is seen on any of its paints. */
  readonly dot: string;
  readonly ring: string;
  /** The outline of a symbol: its fill is as light as the counties' names on it need. */
  readonly rim: string;
}

/**
 * Sequential steps are at least 15 (ΔE, CIE76) apart for every reader and in greyscale, where lightness alone goes one way; the
 * other neighbours, all nine cells, and missing from everything, at least 15 for every reader. Missing is the paper itself, beside the ramps and
 * not beneath them. On the wine side rings, in the nine cells their names tell what colour alone would not.
 */
export const FIGURE_COLOURS: Readonly<Record<Scheme, FigureColours>> = {
  light: {
    paints: {
      s1: "#f9e1a1",
      s2: "#b5ba8f",
      s3: "#669491",
      s4: "#2f6370",
      s5: "#17303d",
      d1: "#692c37",
      d2: "#a3636c",
      d3: "#e8c6b1",
      d4: "#9ecfcf",
      d5: "#6ea4aa",
      d6: "#1f4e5f",
      b11: "#e4d5b5",
      b12: "#a0c5c2",
      b13: "#509aa1",
      b21: "#e2bd78",
      b22: "#9da38a",
      b23: "#3c6d74",
      b31: "#c5773d",
      b32: "#7a5a4c",
      b33: "#2b2f3a",
      missing: "#fbfaf7",
      symbol: "#6fa5ab",
    },
    gap: "#8b8577",
    dot: "#fbfaf7",
    ring: "#692c37",
    rim: "#24525f",
  },
  dark: {
    paints: {
      s1: "#25484f",
      s2: "#35727a",
      s3: "#659c94",
      s4: "#b2c395",
      s5: "#fae9b1",
      d1: "#e8a9a4",
      d2: "#a75f67",
      d3: "#5a3938",
      d4: "#2b4f5d",
      d5: "#4f8f97",
      d6: "#a8d8da",
      b11: "#424643",
      b12: "#406b71",
      b13: "#4ea2ac",
      b21: "#86673a",
      b22: "#7d8a76",
      b23: "#94c5c0",
      b31: "#d59a4c",
      b32: "#d9bd92",
      b33: "#f3efe0",
      missing: "#161e23",
      symbol: "#35707a",
    },
    gap: "#7d878c",
    dot: "#12191e",
    ring: "#e8a9a4",
    rim: "#94c5c0",
  },
};
