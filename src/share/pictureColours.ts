/** The colours of a picture in each theme: the map's own, and those of the paper around it. A picture has no variables to look them up in. */

import { PALETTES, type Palette, type Scheme } from "../map/palette.ts";
import type { Paint } from "../map/scene.ts";

export interface PictureColours extends Palette {
  readonly paper: string;
  readonly text: string;
  readonly muted: string;
  /** Lines that part and carry, and breaks in a series. */
  readonly rule: string;
  readonly doubt: string;
  /** Names in the sea. */
  readonly onSea: string;
  /** The two inks of names on areas: the one that is read better is taken. */
  readonly inks: readonly [dark: string, light: string];
}

/** A colour by its name. */
export type Ink = "text" | "muted" | "ink" | "paper" | "rule" | "doubt" | { readonly paint: Paint };

/** How a line, an area or a dot of a chart looks; widths and dashes in the chart's units. */
export interface Look {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly width?: number;
  readonly dashes?: string;
  readonly opacity?: number;
}

/** As in `styles/tokens.css` (a test holds the two together). */
const PAPER_COLOURS: Readonly<Record<Scheme, Omit<PictureColours, keyof Palette>>> = {
  light: {
    paper: "#fbfaf7",
    text: "#1b2329",
    muted: "#545e66",
    rule: "#d8d2c5",
    doubt: "#8a3a1e",
    onSea: "#33474f",
    inks: ["#1b2329", "#ffffff"],
  },
  dark: {
    paper: "#12191e",
    text: "#ece8e0",
    muted: "#a7b0b5",
    rule: "#303b42",
    doubt: "#f0a27e",
    onSea: "#a9bcc4",
    inks: ["#0f181e", "#ffffff"],
  },
};

/** `printed`: light paper is white, as the document's is that the picture will stand in. */
export function pictureColours(scheme: Scheme, printed: boolean): PictureColours {
  const colours = { ...PALETTES[scheme], ...PAPER_COLOURS[scheme] };
  return printed && scheme === "light" ? { ...colours, paper: "#ffffff" } : colours;
}

export const inkOf = (colours: PictureColours, ink: Ink): string =>
  typeof ink === "string" ? colours[ink] : colours.paints[ink.paint];

/** Relative luminance of `#rrggbb` as WCAG 2 has it, 0 to 1. */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The ink for what is written on an area. */
export function inkOn({ paints, inks: [dark, light] }: PictureColours, paint: Paint): string {
  const ground = luminance(paints[paint]) + 0.05;
  return ground / (luminance(dark) + 0.05) >= (luminance(light) + 0.05) / ground ? dark : light;
}
