/** The municipalities of a picture, and the counties' borders above them, as markup: as the page draws them. */

import { type Attributes, element } from "./markup.ts";
import type { PictureColours } from "./pictureColours.ts";
import type { PictureInput } from "./pictureTexts.ts";

/** What is drawn over the counties' ground; nothing where the map is not of municipalities. `pixels` turns widths of the page into the outlines' units. */
export function fineMarkup(
  { scene: { fine }, geometry, fine: shapes }: PictureInput,
  id: string,
  pixels: (wide: number) => number,
  colours: PictureColours,
): readonly string[] {
  if (!fine || !shapes) return [];
  const lines = (wide: number, more: Attributes) => ({
    stroke: colours.border,
    "stroke-width": pixels(wide),
    "stroke-linejoin": "round",
    ...more,
  });
  const drawn = [...shapes];
  return [
    element(
      "g",
      lines(0.35, {}),
      ...drawn.map(([code, d]) =>
        element("path", { fill: colours.paints[fine.get(code)?.fill ?? "none"], d }),
      ),
    ),
    ...drawn.map(([code, d]) => {
      const pattern = fine.get(code)?.pattern;
      return pattern ? element("path", { fill: `url(#${id}-${pattern})`, d }) : "";
    }),
    element(
      "g",
      lines(1.6, { fill: "none" }),
      ...[...geometry.areas.values()].map((d) => element("path", { d })),
    ),
  ];
}
