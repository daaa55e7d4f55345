/** A printed page as a test reads it: its text page by page, its drawing, and the pictures in it that are made of pixels. */

import type { Page } from "@playwright/test";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

interface Sheet {
  /** The text of each page, without spaces: where a line breaks is the font's affair. */
  readonly pages: readonly string[];
  readonly images: number;
  /** Every fill colour, once, in order. */
  readonly fills: readonly string[];
  /** What is drawn and where, step by step. */
  readonly drawing: string;
}

/** A text as it stands in `pages`; a soft hyphen or the hyphen at the end of a line does not count either. */
export const bare = (text: string) => text.replaceAll(/[\s\u00ad-]+/gu, "");

const IMAGES = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageXObjectRepeat]);

/** Prints the page as a reader would, on A4 where nothing else is asked for. */
export async function print(page: Page, format: "A4" | "Letter" = "A4"): Promise<Sheet> {
  const bytes = await page.pdf({ format });
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const file = await task.promise;
  const pages: string[] = [];
  const fills = new Set<string>();
  const drawn: unknown[] = [];
  let images = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const sheet = await file.getPage(number);
    const { items } = await sheet.getTextContent();
    pages.push(bare(items.map((item) => ("str" in item ? item.str : "")).join("")));
    const { fnArray, argsArray } = await sheet.getOperatorList();
    fnArray.forEach((fn, at) => {
      if (IMAGES.has(fn)) images++;
      if (fn === OPS.setFillRGBColor) fills.add(String(argsArray[at]));
      if (fn === OPS.constructPath || fn === OPS.transform) drawn.push(argsArray[at]);
    });
  }
  await task.destroy();
  return { pages, images, fills: [...fills].sort(), drawing: JSON.stringify(drawn) };
}
