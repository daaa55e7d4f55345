/** How finely GL's canvas is drawn. */

/** The longest side of the canvas in device pixels: MapLibre's own limit, which every WebGL 2 can draw. */
const LONGEST = 4096;

/** Device pixels per CSS pixel for a canvas of the size, as `deviceRatio` would have it or as fine as the limit lets it be. */
export function canvasRatio(size: { readonly width: number; readonly height: number }, deviceRatio: number) {
  return Math.min(deviceRatio, LONGEST / Math.max(size.width, size.height, 1));
}
