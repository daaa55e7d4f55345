/** `npm run bench`: the built app against a bare d3 page of the same counties, in alternation, on a slow line and a slow machine. */

import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { ACTOR_TYPES } from "../../src/domain/actor.ts";
import { PALETTES } from "../../src/map/palette.ts";
import { ensureChromium, findChromium, QUIET } from "../chromium.mjs";
import { buildBareSite } from "./bareSite.ts";
import { type Handles, type Interaction, measureInteraction } from "./interact.ts";
import { type Load, measureLoad } from "./load.ts";
import { readSite, serveSite } from "./server.ts";
import { median, percentile } from "./statistics.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const RUNS = Number(process.argv[2] ?? 7);
/** Measurements of the same thing differ by about so much from run to run. */
const NOISE = 1.1;

interface Contestant {
  readonly handles: Handles;
  readonly loads: Load[];
  readonly interactions: Interaction[];
}

async function run(contestants: readonly Contestant[]) {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...QUIET, "--disable-gpu", "--disable-3d-apis"],
    ...(executablePath && { executablePath }),
  });
  const colours = ACTOR_TYPES.map((type) => PALETTES.light.paints[type]);
  for (let i = 0; i < RUNS; i++) {
    // In alternation, and each first in turn: whatever the machine does meanwhile hits both.
    for (const one of i % 2 === 0 ? contestants : [...contestants].reverse()) {
      one.loads.push(await measureLoad(browser, one.handles.url, colours));
      one.interactions.push(await measureInteraction(browser, one.handles));
    }
    process.stdout.write(`run ${i + 1} of ${RUNS}\n`);
  }
  await browser.close();
}

type Row = readonly [name: string, bare: number, ours: number, goal: number | null];

function rowsOf(bare: Contestant, ours: Contestant): Row[] {
  const row = (name: string, value: (one: Contestant) => number, goal: number | null): Row => [
    name,
    value(bare),
    value(ours),
    goal,
  ];
  const load = (pick: (load: Load) => number) => (one: Contestant) => median(one.loads.map(pick));
  const feel = (pick: (one: Interaction) => readonly number[], share: number) => (one: Contestant) =>
    percentile(one.interactions.flatMap(pick), share);
  return [
    row(
      "coloured map, ms",
      load(({ colouredMs }) => colouredMs),
      0.8,
    ),
    row(
      "bytes until then",
      load(({ bytesUntilColoured }) => bytesUntilColoured),
      null,
    ),
    row(
      "requests until then",
      load(({ requestsUntilColoured }) => requestsUntilColoured),
      null,
    ),
    row(
      "switching the layer, median ms",
      feel(({ switching }) => switching, 0.5),
      null,
    ),
    row(
      "switching the layer, p95 ms",
      feel(({ switching }) => switching, 0.95),
      NOISE,
    ),
    row(
      "hovering, median ms",
      feel(({ hovering }) => hovering, 0.5),
      null,
    ),
    row(
      "hovering, p95 ms",
      feel(({ hovering }) => hovering, 0.95),
      NOISE,
    ),
    row(
      "long tasks beyond 50 ms, ms",
      load(({ blockedMs }) => blockedMs),
      null,
    ),
    row(
      "heap, bytes",
      load(({ heapBytes }) => heapBytes),
      null,
    ),
  ];
}

function report(rows: readonly Row[]) {
  process.stdout.write(`\nmedians of ${RUNS} runs      bare       ours      ratio  goal\n`);
  for (const [name, bare, ours, goal] of rows) {
    const ratio = ours / bare;
    const verdict = goal === null ? "" : `≤ ${goal} ${ratio <= goal ? "✓" : "✗"}`;
    const cells = [bare, ours].map((value) => Math.round(value).toString().padStart(10));
    process.stdout.write(
      `${name.padEnd(32)} ${cells.join(" ")} ${ratio.toFixed(2).padStart(8)}  ${verdict}\n`,
    );
  }
}

ensureChromium();
await build({ root: ROOT, logLevel: "warn" });
const [bareSite, ourSite] = await Promise.all([
  serveSite(await buildBareSite()),
  serveSite(readSite(`${ROOT}dist/`)),
]);
const contestant = (handles: Handles): Contestant => ({ handles, loads: [], interactions: [] });
const bare = contestant({
  url: bareSite.url,
  select: "select",
  shapes: "svg path",
  painted: "svg path",
  paint: "fill",
  tooltip: ".tooltip",
});
const ours = contestant({
  url: ourSite.url,
  select: "select",
  shapes: ".map-area path",
  painted: ".map-area",
  paint: "class",
  tooltip: ".map-tooltip",
});
await run([bare, ours]);
report(rowsOf(bare, ours));
bareSite.close();
ourSite.close();
