/** What a reader may choose of a picture, and what its file is called. */

import type { PicturePanelWords } from "../i18n/picturePanelSv.ts";
import type { Scheme } from "../map/palette.ts";
import { challengeOf, type View } from "../state/view.ts";
import { PICTURE_SIZES, type PictureSizeName, SIZES } from "./pictureSizes.ts";
import type { PictureKind } from "./pictures.ts";
import type { PngScale } from "./png.ts";

/** Those that stand for themselves; `page` is for the frozen page only. */
export type FileSize = Exclude<PictureSizeName, "page">;
export const FILE_SIZES = PICTURE_SIZES.filter((name): name is FileSize => name !== "page");

export const FORMATS = ["svg", "png"] as const;
export type Format = (typeof FORMATS)[number];

export interface PictureChoice {
  readonly kind: PictureKind;
  readonly size: FileSize;
  readonly format: Format;
  /** Of a PNG. */
  readonly scale: PngScale;
  readonly scheme: Scheme;
}

/** What is chosen before a reader chooses, in the page's colours. */
export const firstChoice = (scheme: Scheme): PictureChoice => ({
  kind: "map",
  size: "word",
  format: "svg",
  scale: 2,
  scheme,
});

/** The colours in force: what is printed stands on white paper. */
export const schemeOf = ({ size, scheme }: PictureChoice): Scheme => (SIZES[size].printed ? "light" : scheme);

/** `lanskartan-karta-aktorer-2015-word.svg`: of a challenge without a year, of a comparison with the counties' codes. */
export function pictureFileName(
  { fileKinds }: Pick<PicturePanelWords, "fileKinds">,
  { kind, size, format }: PictureChoice,
  { layer, county, other }: Pick<View, "layer" | "county" | "other">,
  year: number,
): string {
  const shown =
    kind === "comparison" ? [county, other] : [layer, challengeOf(layer) === null ? String(year) : null];
  return `${["lanskartan", fileKinds[kind], ...shown, size].filter(Boolean).join("-")}.${format}`;
}
