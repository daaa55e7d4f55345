/** What is drawn over fills, as images for GL: the same lines and rings as the SVG's patterns. */

import type { Pattern } from "./glStyle.ts";
import type { Palette } from "./palette.ts";

/** Side of the tile in CSS pixels. */
const TILE = 8;

type Draw = (context: CanvasRenderingContext2D, side: number, ratio: number) => void;

const lines =
  (color: string, width: number): Draw =>
  (context, side, ratio) => {
    context.strokeStyle = color;
    context.lineWidth = width * ratio;
    for (const shift of [-side, 0, side]) {
      context.beginPath();
      context.moveTo(shift - ratio, side + ratio);
      context.lineTo(shift + side + ratio, -ratio);
      context.stroke();
    }
  };

const rings =
  (dot: string, ring: string): Draw =>
  (context, side, ratio) => {
    context.fillStyle = dot;
    context.strokeStyle = ring;
    context.lineWidth = 0.5 * ratio;
    for (const centre of [side / 4, (3 * side) / 4]) {
      context.beginPath();
      context.arc(centre, centre, 1.35 * ratio, 0, 2 * Math.PI);
      context.fill();
      context.stroke();
    }
  };

const drawing: Readonly<Record<Pattern, (palette: Palette) => Draw>> = {
  hatch: ({ hatch }) => lines(hatch, 2),
  gap: ({ gap }) => lines(gap, 1.2),
  rings: ({ dot, ring }) => rings(dot, ring),
};

/** A pattern on nothing, tileable, at `ratio` device pixels per CSS pixel. */
export function patternImage(pattern: Pattern, palette: Palette, ratio: number): ImageData {
  const side = Math.round(TILE * ratio);
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext("2d");
  if (!context) return new ImageData(side, side);
  drawing[pattern](palette)(context, side, ratio);
  return context.getImageData(0, 0, side, side);
}
