/** Where everything in the picture of a chart stands: its words above, its remarks and sources beneath, the chart in what is left. */

import { type Block, heightOf, type Placed, rowBlock, stack, textBlock } from "./blocks.ts";
import { type ChartRoom, type Drawing, drawingBlock, EM } from "./chartDrawing.ts";
import { footBlocks, headBlocks, smallerSizes } from "./frameBlocks.ts";
import { type PictureSize, type PictureSizeName, SIZES } from "./pictureSizes.ts";
import type { LegendRow, PictureTexts } from "./pictureTexts.ts";
import { wrap } from "./wrap.ts";

export interface ChartTexts extends Omit<PictureTexts, "legend" | "letters"> {
  /** Under the chart: samples with words, then remarks. */
  readonly rows: readonly LegendRow[];
  readonly notes: readonly string[];
}

/** The room for a chart in pixels; `height` is null where it may be as high as it needs to be. */
export interface BodyRoom {
  readonly width: number;
  readonly height: number | null;
  /** So many times as large as usual. */
  readonly times: number;
}

/** The chart in blocks. Where the height is given it may need more: then it is asked for in smaller type. */
export type ChartBody = (room: BodyRoom, size: PictureSize) => readonly Block[];

export interface Chart {
  readonly texts: ChartTexts;
  /** How much larger than usual it may be where the picture has more room than it needs. */
  readonly most: number;
  readonly body: ChartBody;
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly Placed[];
  /** The size whose type was used. */
  readonly size: PictureSize;
}

/** Size of a chart's type: between text and notes. */
const emOf = ({ text, note }: PictureSize) => (text + note) / 2;

/** A chart that is drawn as on the page, in one block. */
export const drawnBody =
  (draw: (room: ChartRoom) => Drawing): ChartBody =>
  ({ width, height, times }, size) => {
    const scale = (emOf(size) / EM) * times;
    const drawing = draw({ width: width / scale, height: height === null ? null : height / scale });
    return [drawingBlock(drawing, scale, width, 0)];
  };

/** In the chart's place: what stands beneath it has its gap. */
const SPACER: Block = { role: "chart", width: 0, height: 0, gap: 0, items: [] };

function underBlocks(
  { rows, notes }: ChartTexts,
  { text, note }: PictureSize,
  width: number,
): readonly Block[] {
  const small = { size: note };
  return [
    ...rows.map((row, index) => rowBlock(row, { size: text }, width, text * (index === 0 ? 0.9 : 0.25))),
    ...notes.map((words) =>
      textBlock("note", wrap(words, width, small), small, { width, gap: note * 0.7, colour: "muted" }),
    ),
  ];
}

/** The picture in one size of type, the chart `times` as large as usual; null where the height is given and does not do. */
function layOut({ texts, body }: Chart, size: PictureSize, times: number): ChartLayout | null {
  const { width, height, margin, text, note, worded } = size;
  const inner = width - 2 * margin;
  const head = worded ? headBlocks(texts, size, inner) : [];
  const under = underBlocks(texts, size, inner);
  const foot = worded ? footBlocks(texts, size, inner) : [];
  const between = head.length > 0 ? text * 1.1 : 0;
  const around =
    2 * margin + heightOf(head) + between + heightOf([SPACER, ...under]) + heightOf(foot) + note * 1.2;
  const left = height === null ? null : height - around;
  if (left !== null && left <= 0) return null;
  const chart = body({ width: inner, height: left, times }, size);
  if (left !== null && heightOf(chart) > left + 0.01) return null;
  const upper = [
    ...head,
    ...chart.map((block, index) => (index === 0 ? { ...block, gap: between } : block)),
    ...under,
  ];
  const high = height ?? Math.ceil(around + heightOf(chart));
  return {
    width,
    height: high,
    size,
    blocks: [...stack(upper, margin, margin), ...stack(foot, margin, high - margin - heightOf(foot))],
  };
}

/** Lays out a chart. Where its height is given the chart is as large as there is room for; then the lead goes, then the type gets smaller. */
export function chartLayout(chart: Chart, name: PictureSizeName): ChartLayout {
  const size = SIZES[name];
  const largest = size.height === null ? 1 : chart.most;
  for (let times = largest; times > 0.99; times -= 0.1) {
    const laid = layOut(chart, size, times);
    if (laid) return laid;
  }
  for (const tried of smallerSizes(size)) {
    const laid = layOut(chart, tried, 1);
    if (laid) return laid;
  }
  throw new RangeError(`The chart does not fit into ${name}`);
}
