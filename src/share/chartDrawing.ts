/** A chart in the units of the page: laid out in type of one size as on screen, then drawn as large as a picture needs it. */

import type { Block, Item } from "./blocks.ts";
import type { Ink, Look } from "./pictureColours.ts";
import { type Type, widthOf, wrap } from "./wrap.ts";

/** Size of the type in which charts are laid out: that of the page's notes. */
export const EM = 15;

/** What a chart has for itself, in its own units; `height` is null where it may be as high as it needs to be. */
export interface ChartRoom {
  readonly width: number;
  readonly height: number | null;
}

export interface Drawing {
  readonly height: number;
  readonly items: readonly Item[];
}

interface TextLook {
  readonly colour?: Ink;
  readonly bold?: boolean;
  readonly size?: number;
  readonly anchor?: "middle" | "end";
  /** It stands over lines and keeps clear of them. */
  readonly halo?: true;
}

/** A line of text; `y` is its baseline. */
export const lettered = (
  x: number,
  y: number,
  text: string,
  { colour = "text", bold = false, size = EM, anchor, halo }: TextLook = {},
): Item => ({
  kind: "text",
  x,
  y,
  text,
  type: { size, bold },
  colour,
  ...(anchor ? { anchor } : {}),
  ...(halo ? { halo } : {}),
});

export const drawn = (d: string, look: Look): Item => ({ kind: "path", x: 0, y: 0, scale: 1, d, look });
export const dot = (x: number, y: number, radius: number, look: Look): Item => ({
  kind: "dot",
  x,
  y,
  radius,
  look,
});

/** A rectangle as a path. */
export const box = (x: number, y: number, width: number, height: number): string =>
  `M${+x.toFixed(2)} ${+y.toFixed(2)}h${+width.toFixed(2)}v${+height.toFixed(2)}h${-+width.toFixed(2)}z`;

const typed = (type: Type, times: number): Type => ({ ...type, size: type.size * times });
const seen = (look: Look, times: number): Look => ({
  ...look,
  ...(look.width === undefined ? {} : { width: look.width * times }),
  ...(look.dashes === undefined
    ? {}
    : {
        dashes: look.dashes
          .split(" ")
          .map((dash) => +(+dash * times).toFixed(2))
          .join(" "),
      }),
});

/** An item `times` as large, then moved. Charts have texts, paths and dots only. */
export function transformed(item: Item, times: number, dx = 0, dy = 0): Item {
  switch (item.kind) {
    case "text":
      return { ...item, x: dx + item.x * times, y: dy + item.y * times, type: typed(item.type, times) };
    case "path":
      return { ...item, x: dx + item.x * times, y: dy + item.y * times, scale: item.scale * times };
    case "dot":
      return {
        ...item,
        x: dx + item.x * times,
        y: dy + item.y * times,
        radius: item.radius * times,
        look: seen(item.look, times),
      };
    default:
      throw new RangeError(`A chart has no ${item.kind}`);
  }
}

export const moved = (items: readonly Item[], dx: number, dy: number): readonly Item[] =>
  items.map((item) => transformed(item, 1, dx, dy));

/** The drawing as a block of `width` pixels. */
export const drawingBlock = (
  { height, items }: Drawing,
  times: number,
  width: number,
  gap: number,
): Block => ({
  role: "chart",
  width,
  height: height * times,
  gap,
  items: items.map((item) => transformed(item, times)),
});

/** A sample with what it stands for. */
export interface KeyEntry {
  /** Drawn about the middle of a field of 26 by 14. */
  readonly sample: readonly Item[];
  readonly text: string;
}

const SAMPLE = 26;
const KEY_LINE = 21;

/** The entries of a key beside each other, in as many lines as they need in `width`; empty for none. */
export function keyDrawing(entries: readonly KeyEntry[], width: number): Drawing {
  let [x, y] = [0, 0];
  const items = entries.flatMap(({ sample, text }) => {
    const lines = wrap(text, width - SAMPLE - 6, { size: EM });
    const needed = SAMPLE + 6 + Math.max(...lines.map((line) => widthOf(line, { size: EM })));
    if (x > 0 && x + needed > width) [x, y] = [0, y + KEY_LINE];
    const at = [x, y] as const;
    x += needed + 16;
    if (lines.length > 1) [x, y] = [0, y + KEY_LINE * lines.length];
    return [
      ...moved(sample, at[0], at[1]),
      ...lines.map((line, index) => lettered(at[0] + SAMPLE + 6, at[1] + index * KEY_LINE + 13, line)),
    ];
  });
  return { items, height: entries.length === 0 ? 0 : x === 0 ? y : y + KEY_LINE };
}
