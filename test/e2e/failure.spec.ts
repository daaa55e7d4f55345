/** When things go wrong: chunks that do not load, addresses from hostile hands, and a sandboxed frame. */

import fc from "fast-check";
import { expect, ready, rootUrl, test } from "./page.ts";

test.describe("a county's texts that cannot be had", () => {
  test.use({ allowed: /Failed to load resource/ });

  test("leave map and heading on screen, say so once, and can be asked for again", async ({ page, open }) => {
    await open();
    await page.route("**/sv-county-20-*.json", (route) => route.abort());
    await page.locator('.map-area path[id$="-20"]').click();
    const panel = page.getByRole("region", { name: "Dalarnas län" });
    const retry = panel.getByRole("button", { name: "Försök igen" });
    await expect(panel.getByRole("status").filter({ hasText: "kunde inte läsas in" })).toHaveCount(1);
    await expect(panel).toContainText("Region Dalarna");
    await expect(page.getByRole("listbox", { name: "Sveriges län" })).toBeVisible();
    await page.unroute("**/sv-county-20-*.json");
    await retry.focus();
    await page.keyboard.press("Enter");
    await expect(panel.getByRole("heading", { name: "Dala Valideringscentrum" })).toBeVisible();
    await expect(retry).toHaveCount(0);
    await expect(panel.getByRole("heading", { name: "Dalarnas län" })).toBeFocused();
  });

  test("are said to be missing at an address of their own, and the page is ready all the same", async ({
    page,
    open,
  }) => {
    await page.route("**/sv-county-20-*.json", (route) => route.fulfill({ status: 500 }));
    await open("?lan=20");
    await expect(
      page.getByRole("region", { name: "Dalarnas län" }).getByRole("button", { name: "Försök igen" }),
    ).toBeVisible();
  });

  test("a language that cannot be had leaves the other one on screen and in the address", async ({
    page,
    open,
  }) => {
    await open("?lan=20");
    await page.route("**/en-labels-*.json", (route) => route.abort());
    await page.getByRole("link", { name: "English" }).click();
    const notice = page.getByRole("status").filter({ hasText: "språket kunde inte läsas in" });
    await expect(notice).toBeVisible();
    await expect(page).toHaveURL(/\?lan=20$/);
    // The notice has the page's margin.
    const edge = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).paddingInlineStart);
    expect(await edge(".app-notices")).toBe(await edge(".app-header"));
    await expect(page.getByRole("region", { name: "Dalarnas län" })).toBeVisible();
    await page.unroute("**/en-labels-*.json");
    await page.getByRole("button", { name: "Försök igen" }).click();
    await expect(page.getByRole("region", { name: "Dalarna County" })).toBeVisible();
    await expect(page).toHaveURL(/\?lan=20&sprak=en$/);
  });
});

test.describe("a start or a page without its texts", () => {
  test.use({ allowed: /Failed to (load resource|fetch dynamically imported module)/ });

  test("a page of the foot says so under its heading, and the focus goes there when they come", async ({
    page,
    open,
  }) => {
    await open();
    await page.route("**/assets/pagesSv-*.js", (route) => route.abort());
    await page.getByRole("link", { name: "Om Länskartan" }).click();
    const retry = page.getByRole("main").getByRole("button", { name: "Försök igen" });
    await expect(page.getByRole("status").filter({ hasText: "kunde inte läsas in" })).toHaveCount(1);
    await retry.focus();
    await page.unroute("**/assets/pagesSv-*.js");
    await page.keyboard.press("Enter");
    await expect(retry).toHaveCount(0);
    await expect(page.getByRole("heading", { name: "Om Länskartan" })).toBeFocused();
  });

  for (const [what, pattern] of [
    ["the country's texts", "**/sv-country-*.json"],
    ["the language", "**/assets/sv-*.js"],
  ] as const) {
    test(`leaves the prerendered default view as it is: ${what}`, async ({ page }) => {
      await page.route(pattern, (route) => route.abort());
      await page.goto(rootUrl());
      await ready(page);
      const alert = page.getByRole("alert");
      await expect(alert).toContainText("Kartan kunde inte läsas in helt");
      await expect(page.getByRole("region", { name: "Sverige" })).toContainText("Elva gemensamma utmaningar");
      await page.unroute(pattern);
      await alert.getByRole("button", { name: "Försök igen" }).click();
      await expect(alert).toHaveCount(0);
      await expect(page.getByRole("main")).toBeFocused();
      // The default view looks the same before and after React has taken over: it answers when it has.
      await expect(async () => {
        await page.getByRole("combobox", { name: "Kartan visar" }).selectOption("aktorer");
        await page.getByRole("combobox", { name: "Kartan visar" }).selectOption("utmaning-c01");
        // The address follows the frame that shows the choice.
        await expect(page).toHaveURL(/visa=utmaning-c01/, { timeout: 1000 });
      }).toPass();
    });
  }

  test("never leaves another address blank", async ({ page }) => {
    await page.route("**/assets/sv-*.js", (route) => route.abort());
    await page.goto(`${rootUrl()}?lan=25`);
    await expect(page.getByRole("alert")).toContainText("Kartan kunde inte läsas in helt");
    await expect(page.getByRole("heading", { name: "Sverige" })).toBeVisible();
    await page.unroute("**/assets/sv-*.js");
    await page.getByRole("button", { name: "Försök igen" }).click();
    await expect(page.getByRole("region", { name: "Norrbottens län" })).toBeVisible();
  });
});

test("an address that is not understood is answered in words", async ({ page, open }) => {
  await open("?lan=99&visa=befolkning&ar=1850&lan=25&utm_source=brev");
  const notices = page.getByRole("status").filter({ hasText: "lan=99" });
  await expect(notices).toContainText("visa=befolkning");
  await expect(notices).toContainText("ar=1850");
  await expect(page.getByRole("region", { name: "Sverige" })).toBeVisible();
  await page.getByRole("link", { name: "Skåne län" }).first().click();
  await expect(page).toHaveURL(/utm_source=brev/);
});

test("hostile addresses are rendered without a slip", async ({ page }) => {
  test.setTimeout(180_000);
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "01",
      "25",
      "2015",
      "en",
      "aktorer",
      "__proto__",
      "<img src=x onerror=alert(1)>",
      "\u202Eevil",
      "-aktor",
    ),
  );
  const name = fc.constantFrom(
    "lan",
    "visa",
    "ar",
    "vy",
    "sortera",
    "sprak",
    "tema",
    "sida",
    "x",
    "__proto__",
    "constructor",
  );
  const seed = Date.now();
  const searches = fc.sample(fc.array(fc.tuple(name, value), { maxLength: 6 }), { numRuns: 40, seed });
  for (const pairs of searches) {
    await page.goto(
      `${rootUrl()}?${pairs.map(([key, text]) => `${key}=${encodeURIComponent(text.toWellFormed())}`).join("&")}`,
    );
    await ready(page);
    await expect(page.getByRole("main"), `seed ${seed}: ${JSON.stringify(pairs)}`).toBeVisible();
  }
});

test("in a sandboxed frame without an origin all but GL works, and history is replaced", async ({ page }) => {
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>host</title><iframe title="karta" sandbox="allow-scripts" width="900" height="900" src="${rootUrl()}?lan=25"></iframe>`,
    }),
  );
  await page.goto(`${rootUrl()}host.html`);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html[data-ready]")).toBeAttached();
  await expect(frame.getByRole("region", { name: "Norrbottens län" })).toContainText(
    "Handlingsplaner för jämställd regional tillväxt",
  );
  const length = await page.evaluate(() => history.length);
  await frame.getByRole("link", { name: "Västerbottens län" }).first().click();
  await expect(frame.getByRole("region", { name: "Västerbottens län" })).toBeVisible();
  await expect(frame.locator("html")).toHaveAttribute("data-renderer", "svg");
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test("without WebGL the buttons zoom the SVG, and home shows all of Sweden again", async ({ page, open }) => {
  await open();
  await expect(page.locator("html")).toHaveAttribute("data-renderer", "svg");
  const viewBox = () => page.locator(".map-svg").getAttribute("viewBox");
  const rest = await viewBox();
  const zoomIn = page.getByRole("button", { name: "Zooma in" });
  await zoomIn.click();
  await expect.poll(viewBox).not.toBe(rest);
  await zoomIn.click();
  await expect(page.locator(".map-zoomed")).toHaveCount(1);
  await page.getByRole("button", { name: "Visa hela Sverige" }).click();
  await expect.poll(viewBox).toBe(rest);
});
