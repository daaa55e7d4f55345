/** What every picture has around its map or chart: title, subtitle and lead above it, sources and address beneath it. */

import { type Block, ruleBlock, textBlock } from "./blocks.ts";
import type { PictureSize } from "./pictureSizes.ts";
import type { PictureTexts } from "./pictureTexts.ts";
import { type Type, widthOf, wrap, wrapAtMost } from "./wrap.ts";

/** An address, and the title of somebody's own figures, may be of any length; after so many lines an ellipsis says that it goes on. */
const ADDRESS_LINES = 5;
const TITLE_LINES = 8;
/** Lines of a title before its type gets smaller. */
const HEADLINE = 3;
/** How much smaller the type gets at a time, and at least, while words do not fit. */
const [SMALLER, SMALLEST] = [0.95, 0.3];

export type FrameTexts = Pick<PictureTexts, "title" | "subtitle" | "lead" | "sources" | "address">;

/** As large as it may be without a broken word, and without taking more lines than a headline should. */
function titleType(words: string, { title, text }: PictureSize, width: number): Type {
  const longest = Math.max(...words.split(" ").map((word) => widthOf(word, { size: 1, bold: true })));
  const most = Math.min(title, width / longest);
  const sizes = [1, 0.9, 0.8, 0.7, 0.6].map((times) => Math.max(text * 1.05, times * most));
  const types = sizes.map((size) => ({ size, bold: true }));
  return (
    types.find((type) => wrap(words, width, type).length <= HEADLINE) ??
    types.at(-1) ?? { size: text, bold: true }
  );
}

/** Title, subtitle and lead in blocks of `width` pixels; a rule over them where the picture stands in a column of print. */
export function headBlocks(texts: FrameTexts, size: PictureSize, width: number): readonly Block[] {
  const { text, printed, arrangement } = size;
  const title = titleType(texts.title, size, width);
  const plain = { size: text };
  return [
    ...(printed && arrangement === "stack" ? [ruleBlock(width, Math.max(1.2, text * 0.16))] : []),
    textBlock("title", wrapAtMost(texts.title, width, title, TITLE_LINES), title, {
      width,
      gap: text * 0.5,
    }),
    textBlock("subtitle", wrap(texts.subtitle, width, plain), plain, {
      width,
      colour: "muted",
      gap: text * 0.25,
    }),
    ...(size.lead
      ? [textBlock("lead", wrap(texts.lead, width, plain), plain, { width, gap: text * 0.6 })]
      : []),
  ];
}

/** A line for each source, and the address. */
export function footBlocks(texts: FrameTexts, { note }: PictureSize, width: number): readonly Block[] {
  const small = { size: note };
  const quiet = { width, colour: "muted" } as const;
  return [
    ...texts.sources.map((line, index) =>
      textBlock("source", wrap(line, width, small), small, { ...quiet, gap: note * (index === 0 ? 1 : 0.1) }),
    ),
    textBlock("address", wrapAtMost(texts.address, width, small, ADDRESS_LINES), small, {
      ...quiet,
      gap: note * 0.1,
    }),
  ];
}

const smaller = (size: PictureSize, times: number): PictureSize => ({
  ...size,
  lead: false,
  title: size.title * times,
  text: size.text * times,
  // What is small already gets smaller more slowly.
  note: size.note * Math.sqrt(times),
});

/** What to try, one after the other, where the words of `size` do not fit: first without the lead, then in smaller type. */
export function* smallerSizes(size: PictureSize): Generator<PictureSize> {
  for (let times = 1; times > SMALLEST; times *= SMALLER) yield smaller(size, times);
}
