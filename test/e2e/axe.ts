/** What axe finds wrong on a page or in a frame. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules that depend on the colours, for a page whose other rules have been run. */
export const COLOURS: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};

/** Runs axe in the page; its script comes through the debugger, so the page's policy stays as it is. */
export async function violations(page: Page | Frame, options: RunOptions = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  // What passes need not be described, nor sent out of the page; what fails is told by its HTML.
  const found = await page.evaluate(async (more) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: RunOptions) => Promise<AxeResults> };
    };
    return (await axe.run({ resultTypes: ["violations"], selectors: false, ...more })).violations;
  }, options);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
