/** The map as one picture: a complete SVG with title, legend, sources and address, drawn from the scene, that needs nothing else to be read. */

import { blockMarkup } from "./blockMarkup.ts";
import { mapMarkup } from "./mapMarkup.ts";
import { pictureColours } from "./pictureColours.ts";
import { pictureLayout } from "./pictureLayout.ts";
import type { PictureInput } from "./pictureTexts.ts";
import { element, escapeText } from "./xml.ts";

/** Names without quotes, so that they can stand in an attribute; each system has one of them. */
export const PICTURE_FONTS = "Segoe UI, Noto Sans, Helvetica Neue, Arial, sans-serif";

export interface Picture {
  readonly svg: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The picture with its size. It has no script, no style and no address outside itself; the same input gives the same text. */
export function picture(input: PictureInput): Picture {
  const { texts, scheme, id = "karta" } = input;
  const layout = pictureLayout(input);
  const colours = pictureColours(scheme, layout.size.printed);
  const { width, height } = layout;
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": `${id}-title ${id}-desc`,
      lang: texts.lang,
      "xml:lang": texts.lang,
      "font-family": PICTURE_FONTS,
    },
    element("title", { id: `${id}-title` }, escapeText(`${texts.title}. ${texts.subtitle}`)),
    element("desc", { id: `${id}-desc` }, escapeText(texts.description)),
    element("rect", { width, height, fill: colours.paper }),
    mapMarkup(input, layout, colours, id),
    ...layout.blocks.map((block) => blockMarkup(block, colours)),
  );
  return { svg, width, height };
}

/** The picture as SVG. */
export const pictureSvg = (input: PictureInput): string => picture(input).svg;
