/** The municipalities of a picture, and the counties' borders above them, as markup: as the page draws them. */

import { type Attributes, element } from "./markup.ts";
import type { PictureColours } from "./pictureColours.ts";
import type { PictureInput } from "./pictureTexts.ts";

/** What is drawn in the counties' place where the map is of municipalities. `pixels` turns widths of the page into the outlines' units. */
export function fineMarkup(
  { scene: { fine }, municipal }: Pick<PictureInput, "scene" | "municipal">,
  id: string,
  pixels: (wide: number) => number,
  colours: PictureColours,
): readonly string[] {
  if (!fine || !municipal) return [];
  const line = (wide: number): Attributes => ({
    stroke: colours.border,
    "stroke-width": pixels(wide),
    "stroke-linejoin": "round",
  });
  const areas = [...municipal.areas];
  return [
    element(
      "g",
      line(0.35),
      ...areas.map(([code, d]) =>
        element("path", { fill: colours.paints[fine.get(code)?.fill ?? "none"], d }),
      ),
    ),
    ...areas.map(([code, d]) => {
      const pattern = fine.get(code)?.pattern;
      return pattern ? element("path", { fill: `url(#${id}-${pattern})`, d }) : "";
    }),
    element("path", {
      ...line(1.6),
      "stroke-linecap": "round",
      fill: "none",
      d: municipal.municipalities.countyBorders,
    }),
  ];
}
