/** The embed studio in the real browser: opened and closed by keyboard, accessible, within the page's policy, nothing beside the screen, and a preview that is the map. */

import type { Page } from "@playwright/test";
import { violations } from "./axe.ts";
import { expect, test } from "./page.ts";

const opener = (page: Page) => page.getByRole("button", { name: "Bädda in" });
const dialog = (page: Page) => page.getByRole("dialog", { name: "Bädda in kartan" });
const preview = (page: Page) => page.frameLocator("dialog iframe");

async function openStudio(page: Page) {
  await opener(page).focus();
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByRole("heading", { level: 2 })).toBeFocused();
  await preview(page).locator("html[data-ready]").waitFor({ state: "attached" });
}

/** Parts of the dialogue that reach beyond it sideways, but for what scrolls in a place of its own. */
const beyond = (page: Page) =>
  dialog(page).evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return [...element.querySelectorAll("*")]
      .filter((part) => !part.closest(".share-stage > *") && !part.closest(".ui-hidden"))
      .filter((part) => {
        const box = part.getBoundingClientRect();
        return box.left < left - 1 || box.right > right + 1;
      })
      .map((part) => part.className || part.localName);
  });

for (const [width, scheme] of [
  [320, "light"],
  [320, "forced"],
  [768, "dark"],
  [1440, "light"],
  [1440, "dark"],
] as const) {
  test.describe(`${width} px, ${scheme}`, () => {
    test.use({
      viewport: { width, height: width === 320 ? 640 : 900 },
      colorScheme: scheme === "dark" ? "dark" : "light",
      forcedColors: scheme === "forced" ? "active" : "none",
    });

    test("opens by keyboard, is accessible and stays on the screen, and Esc leads back", async ({
      page,
      open,
    }) => {
      await open("?lan=14");
      await openStudio(page);
      for (const details of await dialog(page).locator("summary").all()) await details.click();
      expect(await violations(page, { iframes: false })).toEqual([]);
      expect(await beyond(page)).toEqual([]);
      const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(room).toBeLessThanOrEqual(0);
      await page.keyboard.press("Escape");
      await expect(dialog(page)).toBeHidden();
      await expect(opener(page)).toBeFocused();
    });
  });
}

test("text of twice the size stays in the dialogue on a narrow screen", async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await openStudio(page);
  expect(await beyond(page)).toEqual([]);
});

test("the preview is the map at the address that is handed out, and changes with the settings", async ({
  page,
  open,
}) => {
  await open("?lan=23&visa=foreign_born_share&ar=2020");
  await openStudio(page);
  const frame = dialog(page).locator("iframe");
  const code = dialog(page).getByRole("textbox", { name: "Ram och länk" });
  const src = async () => (await frame.getAttribute("src")) ?? "";
  expect(await code.inputValue()).toContain(`<iframe src="${(await src()).replaceAll("&", "&amp;")}"`);
  expect(new URL(await src()).searchParams.get("dolj")).toBe("panel,tabell");
  await expect(preview(page).getByRole("listbox", { name: "Sveriges län" })).toBeVisible();
  // Its steps are not the reader's: a change of the settings is no step back.
  const steps = await page.evaluate(() => history.length);
  await dialog(page).getByRole("radio", { name: "English" }).press("Space");
  await expect(preview(page).getByRole("listbox", { name: "Counties of Sweden" })).toBeVisible();
  expect(new URL(await src()).searchParams.get("sprak")).toBe("en");
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test("a preview wider than its place scrolls sideways by keyboard", async ({ page, open }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await open();
  await openStudio(page);
  await dialog(page).getByRole("radio", { name: "1000 pixlar" }).press("Space");
  await expect.poll(async () => (await dialog(page).locator("iframe").boundingBox())?.width).toBe(1000);
  const stage = dialog(page).getByRole("region", { name: "Kartan som den blir på din sida" });
  await stage.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => stage.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test("the frame's own height is the preview's, and in whole tens the code's", async ({ page, open }) => {
  const message = JSON.stringify({ type: "lanskartan:resize", v: 1, id: "a", height: 1234 });
  // A stand-in for the page inside, which would go on telling heights of its own.
  await page.route(/[?&]inbaddad=1/, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html data-ready><title>Karta</title><script>parent.postMessage(${message}, "*")</script>`,
    }),
  );
  await open();
  await openStudio(page);
  await expect(dialog(page).locator("iframe")).toHaveAttribute("height", "1234");
  await expect(dialog(page).getByRole("textbox", { name: "Ram och länk" })).toHaveValue(/ height="1240"/);
});

test("copies the code to the clipboard", async ({ page, open, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open();
  await openStudio(page);
  await dialog(page).getByRole("button", { name: "Kopiera Ram och länk" }).press("Enter");
  await expect(dialog(page).getByText("Kopierat.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await dialog(page).getByRole("textbox", { name: "Ram och länk" }).inputValue());
});

test("the files are made under the page's policy: a page that stands for itself, a drawing, a picture", async ({
  page,
  open,
}) => {
  await open("?visa=unemployment_rate_bas&lan=23");
  await page.getByRole("button", { name: "Bädda in" }).click();
  const dialog = page.getByRole("dialog");
  const saved = async (label: string) => {
    const coming = page.waitForEvent("download");
    await dialog.getByRole("button", { name: `Ladda ner ${label}` }).click();
    const stream = await (await coming).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  };
  const html = (await saved("Fryst sida (HTML)")).toString("utf8");
  expect(html).toMatch(/^<!doctype html>/i);
  expect(html).not.toMatch(/<script/i);
  for (const county of ["Stockholms län", "Gotlands län", "Jämtlands län"]) expect(html).toContain(county);
  const svg = (await saved("Bild (SVG)")).toString("utf8");
  expect(svg).toMatch(/^<svg .*<desc/s);
  expect([...(await saved("Bild (PNG)")).subarray(1, 4)]).toEqual([...Buffer.from("PNG")]);
});
