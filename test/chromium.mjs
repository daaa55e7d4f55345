/** Finds a Chromium for the end-to-end tests and the bench, or installs one (the system's, else Debian's package when root, else Playwright's own), and says how it is started. */

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/**
 * Chromium's features that the tests go without. A list given here takes the place of Playwright's own, so that what
 * Playwright needs stands in it too. The last three are pages of the address bar's own, which Chromium 156 loads anew
 * with every window: 400 requests that took a third of each visit's time.
 */
const UNWANTED_FEATURES = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
];

/** A Chromium that also root may start, and that does nothing but show the page. */
export const QUIET = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  `--disable-features=${UNWANTED_FEATURES.join()}`,
];

/** @returns {string | undefined} */
function found() {
  return [process.env.CHROMIUM_PATH, ...SYSTEM].find((path) => path && existsSync(path));
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  return spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;
}

function installDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  process.stdout.write("Installing Debian's Chromium …\n");
  return (
    run("apt-get", ["update", "-qq"]) &&
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"])
  );
}

/**
 * The path of a Chromium, or undefined when Playwright's own is there.
 * @returns {string | undefined}
 */
export function findChromium() {
  const system = found();
  if (system) return system;
  if (existsSync(chromium.executablePath())) return undefined;
  throw new Error("There is no Chromium: run `npm test`, which installs one, or set CHROMIUM_PATH");
}

/** Makes sure that `findChromium` finds one. Throws a sentence when none can be had. */
export function ensureChromium() {
  if (found() || existsSync(chromium.executablePath()) || (installDebian() && found())) return;
  process.stdout.write("Installing Playwright's Chromium …\n");
  if (!run("npx", ["playwright", "install", "chromium"])) {
    throw new Error("No Chromium could be installed. Install one and set CHROMIUM_PATH to its path.");
  }
}
