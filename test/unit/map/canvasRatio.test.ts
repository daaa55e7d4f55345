/** How finely GL draws: as the screen, but never more device pixels than every WebGL 2 can draw. */

import { expect, test } from "vitest";
import { canvasRatio } from "../../../src/map/canvasRatio.ts";

test.each<[name: string, width: number, height: number, device: number, expected: number]>([
  ["as the screen", 1440, 900, 2, 2],
  ["a page zoomed to 500 %", 256, 320, 5, 5],
  ["a large window on a dense screen", 2560, 1300, 2, 1.6],
  ["a wide window at 500 %", 1440, 900, 5, 4096 / 1440],
  ["a high one", 500, 8192, 1, 0.5],
  ["a stage without a size", 0, 0, 3, 3],
])("%s", (_name, width, height, device, expected) => {
  expect(canvasRatio({ width, height }, device)).toBeCloseTo(expected, 10);
});
