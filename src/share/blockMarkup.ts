/** Words, samples, circles and the parts of charts as markup. */

import type { Item, Placed } from "./blocks.ts";
import { element, escapeText } from "./markup.ts";
import { inkOf, inkOn, type Look, type PictureColours } from "./pictureColours.ts";
import type { LegendRow } from "./pictureTexts.ts";

type Of<K extends Item["kind"]> = Item & { readonly kind: K };

function textMarkup(item: Of<"text">, x: number, y: number, colours: PictureColours): string {
  const { text, type, colour, anchor, quietFrom, halo } = item;
  const fill =
    typeof colour === "object" && "on" in colour ? inkOn(colours, colour.on) : inkOf(colours, colour);
  const quiet = quietFrom === undefined ? "" : text.slice(quietFrom);
  const set = {
    x: x + item.x,
    y: y + item.y,
    "font-size": type.size,
    "font-weight": type.bold ? "bold" : undefined,
  };
  // A text of its own: not every program knows `paint-order`.
  const ground = halo
    ? element(
        "text",
        {
          ...set,
          fill: "none",
          stroke: colours.paper,
          "stroke-width": 0.25 * type.size,
          "stroke-linejoin": "round",
          "text-anchor": anchor,
          "aria-hidden": "true",
        },
        escapeText(text),
      )
    : "";
  return (
    ground +
    element(
      "text",
      { ...set, fill, "text-anchor": anchor },
      escapeText(quiet ? text.slice(0, quietFrom) : text),
      ...(quiet ? [element("tspan", { fill: colours.muted }, escapeText(quiet))] : []),
    )
  );
}

/** How the page's samples are drawn, in a field of 24 by 16. */
const LINES = {
  hatch: "M3 14 14 3M8 14 19 3M13 14 21 6M3 9 9 3",
  gap: "M3 14 14 3M10 14 21 3M3 7 7 3M17 14 21 10",
};
const RINGS = [4.5, 9.5, 14.5, 19.5];

/** The outline with its halo, as on the map. */
function outlineSample(chosen: "selected" | "other", colours: PictureColours): string {
  const outline = (stroke: string, width: number, dashes?: string) =>
    element("rect", {
      x: 2.5,
      y: 2.5,
      width: 19,
      height: 11,
      fill: "none",
      stroke,
      "stroke-width": width,
      "stroke-dasharray": dashes,
    });
  return outline(colours.border, 4.5) + outline(colours.ink, 2.2, chosen === "other" ? "4.5 3" : undefined);
}

/** A sample in its field. */
function sampleMarkup({ sample, chosen }: LegendRow, colours: PictureColours): string {
  const { fill, hatched, outlined, pattern } = sample;
  const line = (d: string, stroke: string, width: number) =>
    element("path", { d, fill: "none", stroke, "stroke-width": width });
  return [
    element("rect", {
      x: 1.5,
      y: 1.5,
      width: 21,
      height: 13,
      fill: colours.paints[fill],
      stroke: colours.muted,
      "stroke-width": 0.75,
    }),
    hatched ? line(LINES.hatch, colours.hatch, 1.8) : "",
    pattern === "gap" ? line(LINES.gap, colours.gap, 1.2) : "",
    ...(pattern === "rings"
      ? RINGS.map((cx, index) =>
          element("circle", {
            cx,
            cy: index % 2 === 0 ? 5 : 11,
            r: 1.4,
            fill: colours.dot,
            stroke: colours.ring,
            "stroke-width": 0.6,
          }),
        )
      : []),
    outlined
      ? element("rect", {
          x: 2,
          y: 2,
          width: 20,
          height: 12,
          fill: "none",
          stroke: colours.named,
          "stroke-width": 2.4,
        })
      : "",
    chosen ? outlineSample(chosen, colours) : "",
  ].join("");
}

const lookOf = ({ fill, stroke, width, dashes, opacity }: Look, colours: PictureColours) => ({
  fill: fill ? inkOf(colours, fill) : "none",
  stroke: stroke && inkOf(colours, stroke),
  "stroke-width": stroke && width,
  "stroke-dasharray": dashes,
  "stroke-linejoin": stroke && ("round" as const),
  opacity,
});

const placed = (x: number, y: number, scale: number) =>
  `translate(${+x.toFixed(2)} ${+y.toFixed(2)}) scale(${+scale.toFixed(4)})`;

function itemMarkup(item: Item, x: number, y: number, colours: PictureColours): string {
  switch (item.kind) {
    case "text":
      return textMarkup(item, x, y, colours);
    case "sample": {
      const { box } = item;
      const at = placed(x + box.x, y + box.y, box.width / 24);
      return element("g", { transform: at }, sampleMarkup(item.row, colours));
    }
    case "cell":
    case "rule": {
      const { box } = item;
      const cell = item.kind === "cell";
      return element("rect", {
        x: x + box.x,
        y: y + box.y,
        width: box.width,
        height: box.height,
        fill: cell ? colours.paints[item.paint] : colours.text,
        stroke: cell ? colours.paper : undefined,
      });
    }
    case "circle":
      return element("circle", {
        cx: x + item.x,
        cy: y + item.y,
        r: item.radius,
        fill: "none",
        stroke: colours.text,
      });
    case "line":
      return element("path", {
        d: `M${+(x + item.from[0]).toFixed(2)} ${+(y + item.from[1]).toFixed(2)}L${+(x + item.to[0]).toFixed(2)} ${+(y + item.to[1]).toFixed(2)}`,
        stroke: colours.text,
        "stroke-width": 0.75,
      });
    case "path": {
      const at = placed(x + item.x, y + item.y, item.scale);
      return element("path", { d: item.d, transform: at, ...lookOf(item.look, colours) });
    }
    case "dot":
      return element("circle", {
        cx: x + item.x,
        cy: y + item.y,
        r: item.radius,
        ...lookOf(item.look, colours),
      });
  }
}

/** A block where it was placed. */
export const blockMarkup = ({ items, x, y }: Placed, colours: PictureColours): string =>
  items.map((item) => itemMarkup(item, x, y, colours)).join("");
