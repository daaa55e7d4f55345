/** A host page that the browser keeps while its reader is elsewhere: the map in it is as it was, and its height is right. In this project the browser keeps pages. */

import { startHost } from "./hosts.ts";
import { expect, rootUrl, test } from "./page.ts";

test.use({ allowed: /^request to http:\/\/127\.0\.0\.1:/ });

test("back from another page a kept map has its height", async ({ page }) => {
  const host = await startHost();
  const frame = `<iframe src="${rootUrl()}?inbaddad=1&amp;dolj=panel,tabell&amp;lan=09" title="Karta" width="100%" height="300"></iframe>`;
  const script = `<script src="${rootUrl()}embed/v1.js"></script>`;
  host.put("/favicon.ico", "");
  const there = host.url(`<!doctype html><title>Värd</title>${script}${frame}`);
  const elsewhere = host.url("<!doctype html><title>En annan sida</title>");
  await page.goto(there);
  const inside = page.frameLocator("iframe");
  await expect(inside.locator("html")).toHaveAttribute("data-ready", "");
  await page.evaluate(() => {
    addEventListener("pageshow", ({ persisted }) => {
      document.documentElement.dataset.kept = String(persisted);
    });
    addEventListener("message", ({ data }) => {
      if (data.type === "lanskartan:resize") document.documentElement.dataset.told = data.height;
    });
  });
  await page.goto(elsewhere);
  await page.goBack({ waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-kept", "true");
  // Asked of the host's page alone: the test's eyes in the frame do not come back with it.
  const told = () => page.evaluate(() => Number(document.documentElement.dataset.told));
  const height = () => page.locator("iframe").evaluate(({ clientHeight }) => clientHeight);
  const wide = await height();
  // Narrower than before: the page inside still speaks, and is heard.
  await page.setViewportSize({ width: 500, height: 700 });
  await expect.poll(told).toBeGreaterThan(wide + 50);
  await expect.poll(async () => (await height()) - (await told())).toBe(0);
  host.close();
});
