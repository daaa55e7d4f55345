/** A picture as PNG, drawn by the browser from the SVG that stands for itself: the same in whichever renderer the page has. */

import type { Locale } from "../domain/locale.ts";
import { annotatedPng, type PngText } from "./pngText.ts";

export const PNG_SCALES = [1, 2, 3, 4] as const;
export type PngScale = (typeof PNG_SCALES)[number];

/** What the file says of itself beside its pixels. */
export interface PngWords {
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly address: string;
  readonly lang: Locale;
}

/** CSS pixels to the inch. */
const PER_INCH = 96;

/** The picture as large as it will be drawn: not every browser draws an SVG anew for a larger canvas. */
const resized = (svg: string, width: number, height: number): string =>
  svg.replace(/ width="[^"]*" height="[^"]*"/, ` width="${width}" height="${height}"`);

async function drawn(svg: string, width: number, height: number): Promise<HTMLCanvasElement> {
  const image = new Image(width, height);
  // An address with everything in it: the policy allows it, and nothing has to be given back.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(resized(svg, width, height))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The browser has no canvas to draw on");
  context.drawImage(image, 0, 0, width, height);
  return canvas;
}

const encoded = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large"))),
      "image/png",
    );
  });

const textsOf = ({ title, description, source, address, lang }: PngWords): readonly PngText[] =>
  Object.entries({ Title: title, Description: description, Source: source, URL: address }).map(
    ([keyword, text]) => ({ keyword, text, lang }),
  );

/**
 * `svg` as PNG, `width` by `height` CSS pixels at `scale` pixels each, with its words in the file.
 * Rejects where the browser cannot draw it.
 */
export async function pngOf(
  svg: string,
  width: number,
  height: number,
  scale: PngScale,
  words: PngWords,
): Promise<Blob> {
  const canvas = await drawn(svg, Math.round(width * scale), Math.round(height * scale));
  const bytes = new Uint8Array(await (await encoded(canvas)).arrayBuffer());
  return new Blob([annotatedPng(bytes, textsOf(words), PER_INCH * scale)], { type: "image/png" });
}
