/** The colours of the map in both themes. `styles/tokens.css` and `figures.css` repeat them for the SVG (tests hold them together); GL reads them here. */

import { FIGURE_COLOURS, type FigureColours } from "./figurePalette.ts";
import type { Paint } from "./scene.ts";

export type Scheme = "light" | "dark";

export interface Palette extends Omit<FigureColours, "paints"> {
  /** Fill of a county by paint. */
  readonly paints: Readonly<Record<Paint, string>>;
  readonly sea: string;
  /** Neighbouring countries. */
  readonly land: string;
  /** Hairlines between counties, and the halo of the selected one. */
  readonly border: string;
  /** Outline of the selected county. */
  readonly ink: string;
  /** Outline of counties that the report names. */
  readonly named: string;
  readonly hatch: string;
}

/** Lightness falls in steps of at least 15 (L*) between the actor types, so that they survive greyscale. */
export const PALETTES: Readonly<Record<Scheme, Palette>> = {
  light: {
    ...FIGURE_COLOURS.light,
    paints: {
      ...FIGURE_COLOURS.light.paints,
      region: "#6fa5ab",
      samverkansorgan: "#eccd83",
      lansstyrelse: "#9a5560",
      kommun: "#223f4d",
      example: "#3c767c",
      none: "#d6ccb9",
    },
    sea: "#dbe6ea",
    land: "#f1efe9",
    border: "#fbfaf7",
    ink: "#1b2329",
    named: "#8a3a1e",
    hatch: "#3d757b",
  },
  dark: {
    ...FIGURE_COLOURS.dark,
    paints: {
      ...FIGURE_COLOURS.dark.paints,
      region: "#5a9199",
      samverkansorgan: "#d8b562",
      lansstyrelse: "#8a4754",
      kommun: "#e4edf0",
      example: "#5a9ba1",
      none: "#37424a",
    },
    sea: "#0f181e",
    land: "#1b242a",
    border: "#12191e",
    ink: "#f4f1ea",
    named: "#f0a27e",
    hatch: "#83bfc4",
  },
};
