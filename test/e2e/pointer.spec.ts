/** The map by mouse and by finger. */

import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "./page.ts";
import { still, zoomReady } from "./view.ts";

/** The middle of a county on screen. */
async function middleOf(page: Page, code: string): Promise<readonly [number, number]> {
  const box = await page.locator(`.map-area path[id$="-${code}"]`).boundingBox();
  if (!box) throw new Error(`county ${code} has no box`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test("the tooltip names county, actor and type, keeps clear of the pointer, can be hovered and dismissed", async ({
  page,
  open,
}) => {
  await open();
  const at = await middleOf(page, "24");
  await page.mouse.move(...at);
  const tooltip = page.locator(".map-tooltip");
  await expect(tooltip).toContainText("Västerbottens län (AC)");
  await expect(tooltip).toContainText("Region Västerbotten (Regionförbundet Västerbottens län)");
  await expect(tooltip).toContainText("Samverkansorgan");
  const box = await tooltip.boundingBox();
  if (!box) throw new Error("the tooltip has no box");
  expect(at[0] >= box.x && at[0] <= box.x + box.width && at[1] >= box.y && at[1] <= box.y + box.height).toBe(
    false,
  );
  // On the way to it, over whatever county, and on it: it stays (WCAG 1.4.13).
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
  await expect(tooltip).toContainText("Västerbottens län");
  await page.keyboard.press("Escape");
  await expect(tooltip).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Sverige" })).toBeVisible();
});

test("pointing at a county lays nothing out", async ({ page, open }) => {
  await open();
  await expect(page.locator(".map-tooltip-box")).toHaveCount(21);
  await expect(page.locator(".map-hoverable")).toHaveCount(21);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const layouts = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "LayoutCount")?.value;
  };
  const places = [];
  for (const code of ["25", "14", "09"]) places.push([code, await middleOf(page, code)] as const);
  const before = await layouts();
  for (const [code, at] of places) {
    await page.mouse.move(...at);
    await expect(page.locator(".map-hovered")).toHaveAttribute("data-county", code);
    await expect(page.locator(".map-tooltip")).toBeVisible();
  }
  expect(await layouts()).toBe(before);
});

test("a click on the tooltip is a click on the county beneath", async ({ page, open }) => {
  await open();
  const [x, y] = await middleOf(page, "19");
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  const tooltip = page.locator(".map-tooltip");
  await expect(tooltip).toContainText("Västmanlands län");
  const beneath = await tooltip.evaluate((element) => {
    const box = element.getBoundingClientRect();
    for (let share = 0.1; share < 1; share += 0.1) {
      const [px, py] = [box.left + box.width * share, box.top + box.height / 2];
      const path = document.elementsFromPoint(px, py).find((one) => one.matches(".map-area path"));
      if (path) return { px, py, code: path.id.slice(-2) };
    }
    return null;
  });
  if (!beneath) throw new Error("no county beneath the tooltip");
  // By way of the tooltip, which stays.
  await page.mouse.move(beneath.px, beneath.py, { steps: 15 });
  await expect(tooltip).toContainText("Västmanlands län");
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(new RegExp(`lan=${beneath.code}`));
});

test("a wheel that zooms takes the tooltip along, or away where the county is gone", async ({
  page,
  open,
}) => {
  await open();
  await zoomReady(page);
  const tooltip = page.locator(".map-tooltip");
  const gotland = await page.locator('.map-area path[id$="-09"]').boundingBox();
  if (!gotland) throw new Error("Gotland has no box");
  // The island's western coast: in the sea close by it is still Gotland.
  const y = gotland.y + gotland.height * 0.5;
  const edge = await page.evaluate(
    ([from = 0, to = 0, py = 0]) => {
      const isGotland = (px: number) =>
        document.elementsFromPoint(px, py).some((one) => one.matches('.map-area path[id$="-09"]'));
      return Array.from({ length: Math.ceil(to - from) }, (_, i) => from + i).find(isGotland);
    },
    [gotland.x, gotland.x + gotland.width, y],
  );
  if (edge === undefined) throw new Error("Gotland has no coast");
  await page.mouse.move(edge - 8, y);
  await expect(tooltip).toContainText("Gotlands län (I)");
  await page.mouse.wheel(0, -700);
  await expect(tooltip).toHaveCount(0);
  // On the island the tooltip is Gotland's at any zoom, and off its name.
  await page.mouse.wheel(0, 700);
  await still(page);
  await page.mouse.move(edge + 4, y);
  await expect(tooltip).toContainText("Gotlands län (I)");
  for (let turn = 0; turn < 4; turn++) {
    await page.mouse.wheel(0, -150);
    await still(page);
    const covered = await page.evaluate(() => {
      const box = document.querySelector(".map-tooltip")?.getBoundingClientRect();
      const name = [...document.querySelectorAll(".map-label")].find(({ textContent }) =>
        ["Gotland", "I"].includes(textContent ?? ""),
      );
      const other = name?.getBoundingClientRect();
      if (!box || !other) return box ? null : "no tooltip";
      const apart =
        box.right <= other.left ||
        other.right <= box.left ||
        box.bottom <= other.top ||
        other.bottom <= box.top;
      return apart ? null : "covered";
    });
    expect(covered).toBeNull();
  }
});

test("a click in the sea close to Gotland is a click on Gotland", async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open();
  const gotland = page.locator('.map-area path[id$="-09"]');
  await gotland.scrollIntoViewIfNeeded();
  const box = await gotland.boundingBox();
  if (!box) throw new Error("Gotland has no box");
  // South-east of the island, in the sea: no part of the path is there.
  const [x, y] = [box.x + box.width * 0.85, box.y + box.height * 0.8];
  expect(
    await page.evaluate(([px, py]) => document.elementFromPoint(px ?? 0, py ?? 0)?.tagName, [x, y]),
  ).toBe("svg");
  await page.mouse.click(x, y);
  await expect(page.getByRole("region", { name: "Gotlands län" })).toBeVisible();
});

test("dragging a zoomed map moves it and selects nothing", async ({ page, open }) => {
  await open();
  await page.getByRole("button", { name: "Zooma in" }).click();
  await expect(page.locator(".map-zoomed")).toHaveCount(1);
  // On a busy machine the step is still being drawn: a drag that begins in it would begin elsewhere.
  await still(page);
  const viewBox = () => page.locator(".map-svg").getAttribute("viewBox");
  const before = await viewBox();
  const stage = await page.locator(".map-stage").boundingBox();
  if (!stage) throw new Error("no stage");
  const [x, y] = [stage.x + stage.width * 0.7, stage.y + stage.height * 0.4];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 80, y + 30, { steps: 6 });
  await page.mouse.up();
  await expect.poll(viewBox).not.toBe(before);
  await expect(page.getByRole("region", { name: "Sverige" })).toBeVisible();
});

test("a zoomed SVG keeps its place when the window changes, and can still be dragged", async ({
  page,
  open,
}) => {
  await open();
  await page.getByRole("button", { name: "Zooma in" }).click();
  await page.getByRole("button", { name: "Zooma in" }).click();
  await expect(page.locator(".map-zoomed")).toHaveCount(1);
  await page.setViewportSize({ width: 760, height: 720 });
  const left = async () => Number((await page.locator(".map-svg").getAttribute("viewBox"))?.split(" ")[0]);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const before = await left();
  const stage = await page.locator(".map-stage").boundingBox();
  if (!stage) throw new Error("no stage");
  const [x, y] = [stage.x + stage.width * 0.8, stage.y + stage.height * 0.5];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 2, y, { steps: 2 });
  await page.mouse.up();
  // Two pixels are some tens of units at this size, never thousands.
  expect(Math.abs((await left()) - before)).toBeLessThan(100);
});

test.describe("by finger", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 640 } });

  async function fingers(session: CDPSession, type: string, points: readonly (readonly [number, number])[]) {
    const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
    await session.send("Input.dispatchTouchEvent", { type: type as "touchStart", touchPoints });
  }

  test("one finger scrolls the page, two zoom the map, a tap selects", async ({ page, open, context }) => {
    await open();
    await zoomReady(page);
    const stage = page.locator(".map-stage");
    await stage.scrollIntoViewIfNeeded();
    const box = await stage.boundingBox();
    if (!box) throw new Error("no stage");
    const [x, y] = [box.x + box.width / 2, Math.min(box.y + box.height / 2, 500)];
    const session = await context.newCDPSession(page);
    const before = await page.evaluate(() => scrollY);
    await fingers(session, "touchStart", [[x, y]]);
    for (let moved = 15; moved <= 225; moved += 15) {
      await fingers(session, "touchMove", [[x, y - moved]]);
      await page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
    }
    await fingers(session, "touchEnd", []);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    await expect(page.locator(".map-zoomed")).toHaveCount(0);

    await stage.evaluate((element) => element.scrollIntoView({ block: "center" }));
    // The page glides on after a swipe: two fingers that come down meanwhile would scroll it.
    await page.waitForFunction(async () => {
      const before = scrollY;
      for (let i = 0; i < 10; i++) await new Promise((frame) => requestAnimationFrame(frame));
      return scrollY === before;
    });
    const centred = await stage.boundingBox();
    if (!centred) throw new Error("no stage");
    const [cx, cy] = [centred.x + centred.width / 2, centred.y + centred.height / 2];
    await fingers(session, "touchStart", [
      [cx - 30, cy],
      [cx + 30, cy],
    ]);
    for (let spread = 40; spread <= 120; spread += 20) {
      await fingers(session, "touchMove", [
        [cx - spread, cy],
        [cx + spread, cy],
      ]);
    }
    await fingers(session, "touchEnd", []);
    await expect(page.locator(".map-zoomed")).toHaveCount(1);
    await page.getByRole("button", { name: "Visa hela Sverige" }).click();
    await expect(page.locator(".map-zoomed")).toHaveCount(0);

    const norrbotten = await middleOf(page, "25");
    await page.touchscreen.tap(...norrbotten);
    await expect(page.getByRole("region", { name: "Norrbottens län" })).toBeVisible();
  });
});
