/** The legend in blocks: samples with their words, circles to compare with, the square of two indicators. */

import { ASCENT, type Block, type Item, LEADING, rowBlock, textBlock } from "./blocks.ts";
import type { CircleSample, PictureLegend, SquareLegend } from "./pictureTexts.ts";
import { type Type, widthOf, wrap } from "./wrap.ts";

/** Circles standing in each other, each with its value at its top. `scale` in pixels per metre, as on the map. */
function circlesBlock(
  circles: readonly CircleSample[],
  scale: number,
  type: Type,
  width: number,
  gap: number,
): Block {
  const widest = (circles[0]?.radius ?? 0) * scale;
  const above = type.size / 2;
  const foot = above + 2 * widest + 1;
  const textX = 2 * widest + type.size * 0.9;
  let beside = Number.NEGATIVE_INFINITY;
  const items = circles.flatMap(({ text, radius }): Item[] => {
    const r = radius * scale;
    const top = foot - 2 * r;
    // On a small map the tops are closer than the lines of their values.
    beside = Math.max(top, beside + 1.1 * type.size);
    return [
      { kind: "circle", x: widest + 1, y: foot - r, radius: r },
      { kind: "line", from: [widest + 1, top], to: [textX, beside] },
      {
        kind: "text",
        x: textX + type.size * 0.3,
        y: beside + 0.34 * type.size,
        text,
        type,
        colour: "text",
      },
    ];
  });
  return { role: "legend", width, gap, height: Math.max(foot + 1, beside + 0.5 * type.size), items };
}

/** The nine cells as a square, the words of both axes beside it. */
function squareBlock(
  { cells, x, y, low, high }: SquareLegend,
  type: Type,
  width: number,
  gap: number,
): Block {
  const { size } = type;
  const line = size * LEADING;
  const ends = Math.max(widthOf(low, type), widthOf(high, type)) + size * 0.5;
  const side = Math.min(3.1 * size, (width - ends) / 3);
  const text = (
    text: string,
    x: number,
    y: number,
    more: { anchor?: "middle" | "end"; quiet?: boolean } = {},
  ): Item => ({
    kind: "text",
    x,
    y,
    text,
    type,
    colour: more.quiet ? "muted" : "text",
    ...(more.anchor ? { anchor: more.anchor } : {}),
  });
  const over = wrap(`↑\u00a0${y}`, width, type);
  const under = wrap(`${x}\u00a0→`, width - ends, type);
  const top = over.length * line + size * 0.3;
  const foot = top + 3 * side;
  const items: Item[] = [
    ...over.map((words, index) => text(words, 0, index * line + ASCENT * size)),
    text(high, ends - size * 0.5, top + side / 2 + 0.34 * size, { anchor: "end", quiet: true }),
    text(low, ends - size * 0.5, top + 2.5 * side + 0.34 * size, { anchor: "end", quiet: true }),
    ...cells.flatMap((cell): Item[] => {
      const box = { x: ends + cell.x * side, y: top + (2 - cell.y) * side, width: side, height: side };
      return [
        { kind: "cell", box, paint: cell.area.fill },
        {
          kind: "text",
          x: box.x + side / 2,
          y: box.y + side / 2 + 0.34 * size,
          text: cell.letter,
          type: { size, bold: true },
          colour: { on: cell.area.fill },
          anchor: "middle",
        },
      ];
    }),
    text(low, ends + side / 2, foot + ASCENT * size + size * 0.2, { anchor: "middle", quiet: true }),
    text(high, ends + 2.5 * side, foot + ASCENT * size + size * 0.2, { anchor: "middle", quiet: true }),
    ...under.map((words, index) => text(words, ends, foot + size * 0.2 + (index + 1) * line + ASCENT * size)),
  ];
  return { role: "legend", width, gap, height: foot + size * 0.2 + (under.length + 1) * line, items };
}

/** The legend for `width` pixels; `scale` is the map's, in pixels per metre. */
export function legendBlocks(
  legend: PictureLegend,
  text: number,
  note: number,
  width: number,
  scale: number,
): readonly Block[] {
  const type = { size: text };
  const small = { size: note };
  const head = { size: text * 0.95, bold: true };
  return [
    textBlock("legend", wrap(legend.title, width, head), head, { width, gap: text * 1.2 }),
    ...(legend.square ? [squareBlock(legend.square, type, width, text * 0.5)] : []),
    ...(legend.circles.length > 0 ? [circlesBlock(legend.circles, scale, type, width, text * 0.3)] : []),
    ...legend.rows.map((row, index) => rowBlock(row, type, width, text * (index === 0 ? 0.5 : 0.25))),
    ...legend.notes.map((words) =>
      textBlock("note", wrap(words, width, small), small, { width, gap: note * 0.6, colour: "muted" }),
    ),
  ];
}
