/** The hatch of weak fits as an image for GL: the same diagonal lines as the SVG's pattern. */

/** Side of the tile in CSS pixels. */
const TILE = 8;

/** Diagonal lines in `color` on nothing, tileable, at `ratio` device pixels per CSS pixel. */
export function hatchImage(color: string, ratio: number): ImageData {
  const side = Math.round(TILE * ratio);
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext("2d");
  if (!context) return new ImageData(side, side);
  context.strokeStyle = color;
  context.lineWidth = 2 * ratio;
  for (const shift of [-side, 0, side]) {
    context.beginPath();
    context.moveTo(shift - ratio, side + ratio);
    context.lineTo(shift + side + ratio, -ratio);
    context.stroke();
  }
  return context.getImageData(0, 0, side, side);
}
