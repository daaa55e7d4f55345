/** What a picture is set from beside the map, block by block: each is laid out for a width before anyone knows where it will stand. */

import type { Rect } from "../map/rect.ts";
import type { Paint } from "../map/scene.ts";
import type { Ink, Look } from "./pictureColours.ts";
import type { LegendRow } from "./pictureTexts.ts";
import { type Type, wrap } from "./wrap.ts";

/** Places are relative to the block's top left corner; a text's `y` is its baseline. Everything in pixels. */
export type Item =
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly type: Type;
      readonly colour: Ink | { readonly on: Paint };
      readonly anchor?: "middle" | "end";
      /** It stands over lines and keeps clear of them. */
      readonly halo?: true;
      /** From this character on the text is muted. */
      readonly quietFrom?: number;
    }
  | { readonly kind: "sample"; readonly box: Rect; readonly row: LegendRow }
  | { readonly kind: "cell"; readonly box: Rect; readonly paint: Paint }
  | { readonly kind: "circle"; readonly x: number; readonly y: number; readonly radius: number }
  | {
      readonly kind: "line";
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
    }
  | { readonly kind: "rule"; readonly box: Rect }
  /** A path of a chart, in its own units, `scale` pixels each, from the place where its 0, 0 is. */
  | {
      readonly kind: "path";
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      readonly d: string;
      readonly look: Look;
    }
  | {
      readonly kind: "dot";
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly look: Look;
    };

export type Role =
  | "rule"
  | "title"
  | "subtitle"
  | "lead"
  | "legend"
  | "chart"
  | "note"
  | "letters"
  | "source"
  | "address";

export interface Block {
  readonly role: Role;
  readonly width: number;
  readonly height: number;
  /** Space before it, where it is not the first. */
  readonly gap: number;
  readonly items: readonly Item[];
}

/** From a line of text to the next, in its own size. */
export const LEADING = 1.3;
/** From a line's top to its baseline, in its own size. */
export const ASCENT = 0.98;

/** Lines of one type under each other. */
export function textBlock(
  role: Role,
  lines: readonly string[],
  type: Type,
  { width, gap, colour = "text" }: { width: number; gap: number; colour?: "text" | "muted" },
): Block {
  const leading = type.size * (type.bold ? 1.18 : LEADING);
  return {
    role,
    width,
    gap,
    height: lines.length * leading,
    items: lines.map((text, index) => ({
      kind: "text",
      x: 0,
      y: index * leading + ASCENT * type.size,
      text,
      type,
      colour,
    })),
  };
}

/** A thin line as wide as the block. */
export const ruleBlock = (width: number, thickness: number): Block => ({
  role: "rule",
  width,
  height: thickness,
  gap: 0,
  items: [{ kind: "rule", box: { x: 0, y: 0, width, height: thickness } }],
});

/** Samples of the scale, in shares of the type's size. */
const SAMPLE = { width: 1.65, height: 1.1, room: 2.3 };

/** A row of the legend: its sample beside its words. */
export function rowBlock(row: LegendRow, type: Type, width: number, gap: number): Block {
  const { text, quiet } = row;
  const { size } = type;
  const indent = SAMPLE.room * size;
  const lines = wrap(quiet ? `${text}\u00a0– ${quiet}` : text, width - indent, type);
  let at = 0;
  const items = lines.map((line, index): Item => {
    const quietFrom = quiet ? Math.max(0, text.length - at) : undefined;
    at += line.length + 1;
    return {
      kind: "text",
      x: indent,
      y: index * size * LEADING + ASCENT * size,
      text: line,
      type,
      colour: "text",
      ...(quietFrom === undefined ? {} : { quietFrom }),
    };
  });
  const box = {
    x: 0,
    y: (LEADING - SAMPLE.height) * 0.5 * size,
    width: SAMPLE.width * size,
    height: SAMPLE.height * size,
  };
  return {
    role: "legend",
    width,
    gap,
    height: Math.max(1, lines.length) * size * LEADING,
    items: [{ kind: "sample", box, row }, ...items],
  };
}

export interface Placed extends Block {
  readonly x: number;
  readonly y: number;
}

/** How high blocks are under each other. */
export const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { height, gap }, index) => sum + height + (index === 0 ? 0 : gap), 0);

/** The blocks under each other, the first one's top left corner at `x`, `y`. */
export function stack(blocks: readonly Block[], x: number, y: number): readonly Placed[] {
  let top = y;
  return blocks.map((block, index) => {
    top += index === 0 ? 0 : block.gap;
    const placed = { ...block, x, y: top };
    top += block.height;
    return placed;
  });
}
