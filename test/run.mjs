/** `npm test`: installs what is missing, runs every check in turn and ends with one line, `N passed, N failed`. */

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { install, ROOT } from "../build/install.mjs";

const REPORTS = `${ROOT}.cache/reports`;

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, args: string[], report?: string, count?: (json: any) => Count }} Step */

/** @type {Step[]} */
const STEPS = [
  { name: "lint", args: ["biome", "check", "--error-on-warnings"] },
  { name: "types", args: ["tsc", "--noEmit"] },
  { name: "unused", args: ["knip"] },
  {
    name: "unit and component",
    report: "vitest.json",
    args: [
      "vitest",
      "run",
      "--maxWorkers=2",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${REPORTS}/vitest.json`,
    ],
    count: ({ numPassedTests, numFailedTests, numFailedTestSuites, success }) => ({
      passed: numPassedTests,
      // A suite that does not even load has no failed test, but is none that passed either.
      failed: numFailedTests || (success ? 0 : Math.max(1, numFailedTestSuites)),
    }),
  },
  { name: "build", args: ["vite", "build", "--logLevel", "warn"] },
  { name: "budget", args: ["tsx", "test/budget.ts"] },
  {
    name: "end to end",
    report: "playwright.json",
    args: ["playwright", "test", "--config", "test/e2e/playwright.config.ts"],
    count: ({ stats: { expected, unexpected, flaky }, errors }) => ({
      passed: expected,
      failed: unexpected + flaky + errors.length,
    }),
  },
];

/** @param {Step} step @returns {Count} */
function runStep({ name, args, report, count }) {
  process.stdout.write(`\n── ${name}\n`);
  const { status } = spawnSync("npx", ["--no-install", ...args], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/playwright.json` },
    shell: process.platform === "win32",
  });
  const ok = status === 0;
  if (!report || !count) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  try {
    const counted = count(JSON.parse(readFileSync(`${REPORTS}/${report}`, "utf8")));
    return ok ? counted : { ...counted, failed: Math.max(1, counted.failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

install();
const { ensureChromium } = await import("./chromium.mjs");
ensureChromium();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const total = { passed: 0, failed: 0 };
for (const step of STEPS) {
  const { passed, failed } = runStep(step);
  total.passed += passed;
  total.failed += failed;
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
