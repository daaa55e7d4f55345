/** The page as every test gets it: opened at an address, and failed at the end for any console error, policy violation or foreign request. */

import { test as base, expect, type Page } from "@playwright/test";

/** Where the built app is served: at the root, and under a sub-path. */
export const rootUrl = () => process.env.ROOT_URL ?? "";
export const belowUrl = () => process.env.BELOW_URL ?? "";

interface Fixtures {
  /** Messages that a test expects and that must not fail it. One expression: Playwright takes arrays for something else. */
  allowed: RegExp | null;
  /** Opens the app at a search string and waits until it is ready. */
  open: (search?: string) => Promise<void>;
}

function watch(page: Page, problems: string[]) {
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") problems.push(`request to ${request.url()}`);
  });
}

export const test = base.extend<Fixtures>({
  allowed: [null, { option: true }],
  page: async ({ page, allowed }, use) => {
    const problems: string[] = [];
    watch(page, problems);
    await use(page);
    expect(problems.filter((problem) => !allowed?.test(problem))).toEqual([]);
  },
  open: async ({ page }, use) => {
    await use(async (search = "") => {
      await page.goto(rootUrl() + search);
      await ready(page);
    });
  },
});

/** Holds back requests like `pattern`, so that the moment before they are answered can be looked at; the returned function lets them go. */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Waits until what the address asks for is on screen. */
export async function ready(page: Page) {
  await page.waitForSelector("html[data-ready]", { state: "attached" });
}

export { expect };
