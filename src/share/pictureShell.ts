/** The document around what a picture shows: a complete SVG with its text alternative, that needs nothing else to be read. */

import type { Locale } from "../domain/locale.ts";
import { element, escapeText } from "./markup.ts";

/** Names without quotes, so that they can stand in an attribute; each system has one of them. */
const FONTS = "Segoe UI, Noto Sans, Helvetica Neue, Arial, sans-serif";

export interface Picture {
  readonly svg: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

interface Shell {
  /** Begins every id in the picture. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly texts: {
    readonly lang: Locale;
    readonly title: string;
    readonly subtitle: string;
    readonly description: string;
  };
}

/** The document around `children`, which are markup. It has no script, no style and no address outside itself. */
export function pictureShell(
  { id, width, height, paper, texts }: Shell,
  ...children: readonly string[]
): Picture {
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
      "font-family": FONTS,
    },
    element("title", { id: `${id}-title` }, escapeText(`${texts.title}. ${texts.subtitle}`)),
    element("desc", { id: `${id}-desc` }, escapeText(texts.description)),
    element("rect", { width, height, fill: paper }),
    ...children,
  );
  return { svg, width, height };
}
