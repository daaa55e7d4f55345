/** End-to-end tests: real Chromium against the built app, with WebGL on and off. */

import { defineConfig } from "@playwright/test";
import { findChromium, QUIET } from "../chromium.mjs";

/** Software GL that works without a display and as root; the page around the map is drawn without it, which is faster. */
const GL_ON = [
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-gpu-rasterization",
];
const GL_OFF = ["--disable-gpu", "--disable-3d-apis"];

const executablePath = findChromium();
/** Chromium with `args`, and without those of Playwright's own that make it another browser than the reader's. */
const launch = (args: readonly string[], ignoreDefaultArgs: string[] = []) => ({
  launchOptions: {
    args: [...QUIET, ...args],
    ignoreDefaultArgs,
    ...(executablePath ? { executablePath } : {}),
  },
});

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  globalSetup: "./server.ts",
  fullyParallel: true,
  workers: 2,
  // A test that passes only at the second try is broken: it must not hide.
  retries: 0,
  timeout: 60_000,
  reporter: [["list"], ["json"]],
  use: { locale: "sv-SE", reducedMotion: "reduce", ...launch(GL_OFF) },
  projects: [
    { name: "svg", testIgnore: "**/gl*.spec.ts" },
    {
      name: "gl",
      testMatch: "**/gl*.spec.ts",
      // GL is drawn by the processor here: on a slow machine one journey has taken a minute, and GL that starts while the map moves takes longer.
      timeout: 120_000,
      use: launch(GL_ON, ["--disable-back-forward-cache"]),
    },
  ],
});
