/** The map of a picture as markup: the same layers in the same order as the page's, with colours in the place of classes. */

import type { CountyCode } from "../domain/county.ts";
import { isOfCounty } from "../domain/municipality.ts";
import { placeOf } from "../map/places.ts";
import { METRES_PER_UNIT } from "../map/svgPath.ts";
import { fineMarkup } from "./fineMarkup.ts";
import { type Attributes, element, escapeText } from "./markup.ts";
import { inkOn, type PictureColours } from "./pictureColours.ts";
import { type PlacedLabel, toPicture } from "./pictureLabels.ts";
import type { PictureLayout } from "./pictureLayout.ts";
import type { PictureInput } from "./pictureTexts.ts";

/** Pixels to a unit of the outlines on a map of common size: there the page's patterns are as they were drawn. */
const COMMON = 0.11;
/** Type of the page's labels: lines are as much thinner as a picture's type is smaller. */
const PAGE_TYPE = 12.5;

const PATTERNS = ["hatch", "gap", "rings"] as const;
type Pattern = (typeof PATTERNS)[number];

/** What is drawn over areas, in the outlines' units: `times` the page's sizes. */
function patternMarkup(pattern: Pattern, id: string, times: number, colours: PictureColours): string {
  const of = (units: number) => +(units * times).toFixed(1);
  const frame = (side: number, turned: boolean, ...children: readonly string[]) =>
    element(
      "pattern",
      {
        id: `${id}-${pattern}`,
        width: of(side),
        height: of(side),
        patternUnits: "userSpaceOnUse",
        patternTransform: turned ? "rotate(45)" : undefined,
      },
      ...children,
    );
  const line = (x: number, side: number, stroke: string, width: number) =>
    element("path", { d: `M${of(x)} 0V${of(side)}`, fill: "none", stroke, "stroke-width": of(width) });
  if (pattern === "hatch")
    return frame(36, true, line(9, 36, colours.hatch, 6), line(27, 36, colours.hatch, 6));
  if (pattern === "gap") return frame(72, true, line(36, 72, colours.gap, 11));
  const ring = (at: number) =>
    element("circle", {
      cx: of(at),
      cy: of(at),
      r: of(12),
      fill: colours.dot,
      stroke: colours.ring,
      "stroke-width": of(4.5),
    });
  return frame(72, false, ring(18), ring(54));
}

/** Outlines and paints, in the outlines' own units. */
function areasMarkup(input: PictureInput, id: string, unit: number, colours: PictureColours) {
  const { scene, geometry } = input;
  const pixels = (wide: number) => +(wide / unit).toFixed(1);
  const codes = [...geometry.areas.keys()];
  const area = (code: CountyCode) => scene.areas.get(code);
  const path = (code: CountyCode, attributes: Attributes) =>
    element("path", { ...attributes, d: geometry.areas.get(code) ?? "" });
  const outline = (code: CountyCode, stroke: string, wide: number, dashes?: readonly number[]) =>
    path(code, {
      fill: "none",
      stroke,
      "stroke-width": pixels(wide),
      "stroke-linejoin": "round",
      "stroke-dasharray": dashes?.map(pixels).join(" "),
    });
  const patternOf = (code: CountyCode) => (area(code)?.hatched ? "hatch" : area(code)?.pattern);
  const named = codes.filter((code) => area(code)?.outlined);
  const counties = () => [
    element(
      "g",
      { "stroke-width": pixels(0.8), "stroke-linejoin": "round", stroke: colours.border },
      ...codes.map((code) => {
        const fill = area(code)?.fill ?? "none";
        return path(code, {
          fill: colours.paints[fill],
          stroke: fill === "missing" ? colours.gap : undefined,
        });
      }),
    ),
    ...codes.map((code) => {
      const pattern = patternOf(code);
      return pattern ? path(code, { fill: `url(#${id}-${pattern})` }) : "";
    }),
  ];
  const { other, selected } = scene;
  // Over municipalities a wide line would hide the islands of its own county.
  const [halo, line] = input.municipal ? [3.6, 1.8] : [6, 2.6];
  return [
    element("path", { d: geometry.context, fill: colours.land }),
    ...(input.municipal ? fineMarkup(input, id, pixels, colours) : counties()),
    ...named.map((code) => outline(code, colours.border, 5)),
    ...named.map((code) => outline(code, colours.named, 2.4)),
    ...(other ? [outline(other, colours.border, halo), outline(other, colours.ink, line, [7, 5])] : []),
    ...(selected ? [outline(selected, colours.border, halo), outline(selected, colours.ink, line)] : []),
  ];
}

/** A count's circles. */
function symbolsMarkup(
  { symbols, scene }: PictureInput,
  { map }: PictureLayout,
  wide: number,
  colours: PictureColours,
) {
  return symbols.map(({ code, at, radius }) => {
    const [cx, cy] = toPicture(map, at);
    const compared = isOfCounty(code, scene.other);
    const chosen = compared || isOfCounty(code, scene.selected);
    return element("circle", {
      cx,
      cy,
      r: radius * map.scale,
      fill: colours.paints.symbol,
      "fill-opacity": 0.85,
      stroke: chosen ? colours.ink : colours.rim,
      "stroke-width": (chosen ? 2.6 : 1.2) * wide,
      "stroke-dasharray": compared ? `${7 * wide} ${5 * wide}` : undefined,
    });
  });
}

interface Lettering {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: PlacedLabel["anchor"];
  readonly code: CountyCode;
  readonly form: PlacedLabel["form"];
}

/** A name or letter in the ink of its ground. A letter may be wider than its county, and a name lies over many municipalities: its halo is a text of its own, since not every program knows `paint-order`. */
function labelMarkup(
  { scene }: PictureInput,
  label: Lettering,
  size: number,
  colours: PictureColours,
): string {
  const { x, y, lines, anchor, code, form } = label;
  const leading = 1.15 * size;
  const paint = scene.areas.get(code)?.fill ?? "none";
  const letter = form === "letter";
  const text = (more: Attributes) =>
    lines
      .map((line, index) =>
        element(
          "text",
          {
            x,
            y: y + 0.34 * size + (index - (lines.length - 1) / 2) * leading,
            "text-anchor": anchor,
            "font-size": letter ? 0.94 * size : size,
            "font-weight": letter ? "bold" : undefined,
            "font-style": form === "sea" ? "italic" : undefined,
            ...more,
          },
          escapeText(line),
        ),
      )
      .join("");
  if (form === "sea") return text({ fill: colours.onSea });
  const ink = text({ fill: inkOn(colours, paint) });
  if (!letter && !scene.fine) return ink;
  const halo = text({
    fill: "none",
    stroke: colours.paints[paint],
    "stroke-width": 0.3 * size,
    "stroke-linejoin": "round",
  });
  return halo + ink;
}

/** Marks where the scene has them, else the names. */
function lettering({ scene }: PictureInput, { labels, map }: PictureLayout): readonly Lettering[] {
  if (!scene.marks) return labels;
  return [...scene.marks].map(([code, mark]) => {
    const [x, y] = toPicture(map, placeOf(code).anchor);
    return { code, x, y, lines: [mark], anchor: "middle", form: "letter" };
  });
}

/** The plate with everything on it. `id` begins the ids in it. */
export function mapMarkup(
  input: PictureInput,
  layout: PictureLayout,
  colours: PictureColours,
  id: string,
): string {
  const { plate, map, size } = layout;
  const wide = size.label / PAGE_TYPE;
  const unit = map.scale * METRES_PER_UNIT;
  const used = new Set(
    [...input.scene.areas.values(), ...(input.scene.fine?.values() ?? [])].map(({ hatched, pattern }) =>
      hatched ? "hatch" : pattern,
    ),
  );
  const times = (wide * COMMON) / unit;
  const { x, y, width, height } = plate;
  return element(
    "g",
    {},
    element(
      "defs",
      {},
      element("clipPath", { id: `${id}-plate` }, element("rect", { x, y, width, height })),
      ...PATTERNS.filter((pattern) => used.has(pattern)).map((pattern) =>
        patternMarkup(pattern, id, times, colours),
      ),
    ),
    element("rect", { x, y, width, height, fill: colours.sea }),
    element(
      "g",
      { "clip-path": `url(#${id}-plate)` },
      element(
        "g",
        { transform: `translate(${map.x.toFixed(2)} ${map.y.toFixed(2)}) scale(${unit.toFixed(6)})` },
        ...areasMarkup(input, id, unit / wide, colours),
      ),
    ),
    ...symbolsMarkup(input, layout, wide, colours),
    ...lettering(input, layout).map((label) => labelMarkup(input, label, size.label, colours)),
  );
}
