/** What can be wrong with where things stand in a picture, for the tests of maps and charts. */

import type { Rect } from "../../../src/map/rect.ts";
import type { Item, Placed } from "../../../src/share/blocks.ts";
import { widthOf } from "../../../src/share/wrap.ts";

export const SLACK = 0.01;
export const grown = ({ x, y, width, height }: Rect): Rect => ({
  x: x - SLACK,
  y: y - SLACK,
  width: width + 2 * SLACK,
  height: height + 2 * SLACK,
});

const round = (x: number, y: number, radius: number): Rect => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** The room that an item takes in its block; of a path its beginning only. */
export function boxOf(item: Item): Rect {
  switch (item.kind) {
    case "text": {
      const width = widthOf(item.text, item.type);
      const left = { start: 0, middle: width / 2, end: width }[item.anchor ?? "start"];
      const { size } = item.type;
      return { x: item.x - left, y: item.y - 0.75 * size, width, height: 0.75 * size };
    }
    case "circle":
    case "dot":
      return round(item.x, item.y, item.radius);
    case "line":
      return {
        x: item.from[0],
        y: Math.min(item.from[1], item.to[1]),
        width: item.to[0] - item.from[0],
        height: Math.abs(item.to[1] - item.from[1]),
      };
    case "path":
      return { x: item.x, y: item.y, width: 0, height: 0 };
    default:
      return item.box;
  }
}

export const inPicture = ({ x, y }: Placed, box: Rect): Rect => ({ ...box, x: x + box.x, y: y + box.y });
