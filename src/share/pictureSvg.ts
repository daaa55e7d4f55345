/** The map as one picture, with title, legend, sources and address: drawn from the scene. */

import { blockMarkup } from "./blockMarkup.ts";
import { mapMarkup } from "./mapMarkup.ts";
import { pictureColours } from "./pictureColours.ts";
import { pictureLayout } from "./pictureLayout.ts";
import { type Picture, pictureShell } from "./pictureShell.ts";
import type { PictureInput } from "./pictureTexts.ts";

/** The picture with its size; the same input gives the same text. */
export function picture(input: PictureInput): Picture {
  const { texts, scheme, id = "karta" } = input;
  const layout = pictureLayout(input);
  const colours = pictureColours(scheme, layout.size.printed);
  const { width, height } = layout;
  return pictureShell(
    { id, width, height, paper: colours.paper, texts },
    mapMarkup(input, layout, colours, id),
    ...layout.blocks.map((block) => blockMarkup(block, colours)),
  );
}

/** The picture as SVG. */
export const pictureSvg = (input: PictureInput): string => picture(input).svg;
