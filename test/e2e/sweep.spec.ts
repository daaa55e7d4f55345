/** The mouse swept over the map: every county it crosses is named while it is there, and the tooltip is never in its way. */

import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { COUNTY_CODES, type CountyCode } from "../../src/domain/county.ts";
import { type Camera, restCamera, type Stage, toPlanePoint, toScreen } from "../../src/map/camera.ts";
import { type Box, contains, decodeCounties, type Point } from "../../src/map/geometry.ts";
import { expect, test } from "./page.ts";

const content = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../src/content/${file}`, import.meta.url), "utf8"));
const OUTLINES = decodeCounties(content("boundaries/counties-overview.json"));
const FRAME: Box = content("boundaries/places.json").frame;
const NAMES = new Map<string, string>(
  content("counties.json").map((county: { code: string; letter: string; long: { sv: string } }) => [
    county.code,
    `${county.long.sv} (${county.letter})`,
  ]),
);

const [WEST, SOUTH, EAST, NORTH] = FRAME;
/** From one step to the next, in CSS pixels. */
const STEP = 7;

/** Lines over the country by their ends, as shares of its frame from its north-west corner. */
const LINES: readonly (readonly [name: string, from: Point, to: Point])[] = [
  ["north to south, inland", [0.42, 0], [0.42, 1]],
  ["south to north, along the Baltic", [0.5, 1], [0.5, 0]],
  ["north to south, in the west", [0.22, 0.3], [0.22, 1]],
  ["west to east, through Mälaren's counties", [0, 0.68], [1, 0.68]],
  ["east to west, through Småland", [1, 0.86], [0, 0.86]],
  ["west to east, in the north", [0, 0.42], [1, 0.42]],
  ["from Norrbotten to Halland", [0.9, 0.05], [0.1, 0.95]],
  ["from Skåne to Uppsala", [0.1, 1], [0.75, 0.55]],
  ["from Bohuslän to Kalmar", [0, 0.7], [0.6, 0.95]],
];

async function stageOf(page: Page): Promise<{ origin: Point; stage: Stage; camera: Camera }> {
  const box = await page.locator(".map-stage").boundingBox();
  const inset = await page.locator(".map-inset").evaluate((element) => element.clientWidth);
  if (!box) throw new Error("no stage");
  const stage = { width: box.width, height: box.height, inset };
  return { origin: [box.x, box.y], stage, camera: restCamera(FRAME, stage) };
}

/** The tooltip's name and box when the frame after the last event is drawn; null without a tooltip. */
const tooltipNow = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const tooltip = document.querySelector(".map-tooltip");
    if (!tooltip) return null;
    const { x, y, right, bottom } = tooltip.getBoundingClientRect();
    return { name: tooltip.querySelector("strong")?.textContent ?? "", x, y, right, bottom };
  });

// Every line at one size; at the smaller one those that cross most counties.
for (const [width, height, lines] of [
  [1440, 900, LINES],
  [1024, 768, LINES.filter(([name]) => /Baltic|Mälaren|Halland|Kalmar/.test(name))],
] as const) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const [name, from, to] of lines) {
      test(name, async ({ page, open }) => {
        await open();
        const { origin, stage, camera } = await stageOf(page);
        const onScreen = ([x, y]: Point) =>
          toScreen(camera, stage, [WEST + x * (EAST - WEST), NORTH - y * (NORTH - SOUTH)]);
        const [start, end] = [onScreen(from), onScreen(to)];
        const steps = Math.ceil(Math.hypot(end[0] - start[0], end[1] - start[1]) / STEP);
        const crossed = new Set<CountyCode>();
        const named = new Set<CountyCode>();
        let covered = 0;
        for (let step = 0; step <= steps; step++) {
          const at = [0, 1].map((i) => (start[i] ?? 0) + ((end[i] ?? 0) - (start[i] ?? 0)) * (step / steps));
          const [x = 0, y = 0] = at;
          await page.mouse.move(origin[0] + x, origin[1] + y);
          const tooltip = await tooltipNow(page);
          const plane = toPlanePoint(camera, stage, [x, y]);
          const [px, py] = [origin[0] + x, origin[1] + y];
          if (tooltip && px > tooltip.x && px < tooltip.right && py > tooltip.y && py < tooltip.bottom)
            covered++;
          const code = COUNTY_CODES.find((one) => contains(OUTLINES.get(one) ?? [], plane));
          if (!code) continue;
          crossed.add(code);
          if (tooltip?.name === NAMES.get(code)) named.add(code);
        }
        expect(crossed.size).toBeGreaterThan(1);
        expect([...named].sort()).toEqual([...crossed].sort());
        expect(covered).toBe(0);
      });
    }
  });
}
