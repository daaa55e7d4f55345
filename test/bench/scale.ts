/** `npm run bench:scale`: both renderers with ever more areas, to see that recolouring grows no faster than they do, and where the SVG's limit is. */

import { fileURLToPath } from "node:url";
import { type Browser, type CDPSession, chromium } from "@playwright/test";
import { build } from "vite";
import { ensureChromium, findChromium, QUIET } from "../chromium.mjs";
import { CPU_SLOWDOWN, VIEWPORT } from "./load.ts";

import { serveSite } from "./server.ts";
import { growth, median, percentile } from "./statistics.ts";

const ROOT = fileURLToPath(new URL("scale/", import.meta.url));
const COUNTS = [21, 290, 1500, 6000] as const;
/**
 * Each renderer where it is at home: without a graphics card, GL in software slows down the painting of everything else, and
 * waits for its own pixels and buffers. So GL gets few pixels, and what counts for it is the page's own script; for the SVG it is
 * all that the main thread does.
 */
const RENDERERS = [
  {
    name: "svg",
    args: ["--disable-gpu", "--disable-3d-apis"],
    viewport: VIEWPORT,
    counted: "work",
    slowdowns: [1, CPU_SLOWDOWN],
  },
  {
    name: "gl",
    args: ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"],
    viewport: { width: 400, height: 250 },
    counted: "script",
    slowdowns: [1],
  },
] as const;
type Renderer = (typeof RENDERERS)[number];
const ROUNDS = 20;
/** Twice as many areas may cost twice as much, and a fifth more for the noise. */
const LINEAR = 1.26;
/** Above this a movement is seen to stutter, and an answer to be waited for (ms). */
const SMOOTH = 100;

/** What Chromium's profiler gives, in microseconds. */
interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string } }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

interface Measured {
  readonly areas: number;
  readonly points: number;
  readonly first: number;
  readonly recolour: readonly number[];
  /** The page's main thread, per recolouring: script, style, layout, telling the painter, and waiting for GL. */
  readonly work: number;
  /** The page's own script in that, without what the browser does for it. */
  readonly script: number;
  readonly hover: readonly number[];
  readonly frames: readonly number[];
}

async function bundle(): Promise<Map<string, Uint8Array>> {
  const result = await build({
    root: ROOT,
    base: "./",
    configFile: false,
    logLevel: "warn",
    build: { write: false, target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error("The page was not built.");
  const bytes = (content: string | Uint8Array) =>
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  return new Map(
    output.output.map((file) => [
      `/${file.fileName.replace(/^index\.html$/, "")}`,
      bytes(file.type === "chunk" ? file.code : file.source),
    ]),
  );
}

async function measure(
  browser: Browser,
  url: string,
  areas: number,
  { name, viewport }: Renderer,
  slowdown: number,
): Promise<Measured> {
  const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Performance.enable");
  await cdp.send("Profiler.enable");
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  page.setDefaultTimeout(0);
  await page.goto(`${url}?areas=${areas}&renderer=${name}`);
  // Without the cross-fade, so that a frame with the new colours is the last one.
  const { points, firstMs } = await page.evaluate(async () => {
    const { points, firstMs } = await scalePage;
    return { points, firstMs };
  });
  const before = await busyMs(cdp);
  await cdp.send("Profiler.start");
  const recolour = await page.evaluate(async (rounds) => (await scalePage).recolour(rounds), ROUNDS);
  const script = ownMs((await cdp.send("Profiler.stop")).profile) / ROUNDS;
  const work = ((await busyMs(cdp)) - before) / ROUNDS;
  const hover = await page.evaluate(async (rounds) => (await scalePage).hover(rounds), ROUNDS);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const frames = await page.evaluate(async () => (await scalePage).frames());
  await context.close();
  return { areas, points, first: firstMs, recolour, work, script, hover, frames };
}

/** How long (ms) the page's main thread has been busy so far. */
async function busyMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

/** How long (ms) a profile spent in functions of the page: the browser's own have no address. */
function ownMs({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const own = new Set(nodes.filter(({ callFrame }) => callFrame.url !== "").map(({ id }) => id));
  return samples.reduce((sum, id, at) => sum + (own.has(id) ? (timeDeltas[at] ?? 0) : 0), 0) / 1000;
}

const HEAD = [
  "areas",
  "points",
  "first",
  "recolour",
  "p95",
  "work",
  "script",
  "hover",
  "p95",
  "frame",
  "p95",
];
const write = (cells: readonly (string | number)[]) =>
  process.stdout.write(`${cells.map((cell) => String(cell).padStart(9)).join("")}\n`);

function report(title: string, counted: Renderer["counted"], all: readonly Measured[]) {
  process.stdout.write(`\n${title}, ms (medians of ${ROUNDS}, p95 beside them)\n`);
  write(HEAD);
  for (const { areas, points, first, recolour, work, script, hover, frames } of all) {
    const pair = (values: readonly number[]) => [median(values), percentile(values, 0.95)];
    write([
      areas,
      points,
      ...[first, ...pair(recolour), work, script, ...pair(hover), ...pair(frames)].map(Math.round),
    ]);
  }
  const exponent = growth(all.map((one) => [one.areas, one[counted]]));
  const smooth = all.filter(({ recolour, frames }) =>
    [recolour, frames].every((values) => percentile(values, 0.95) <= SMOOTH),
  );
  // In software GL's frames say how fast the painter is, not the map.
  const limit = `; smooth (≤ ${SMOOTH} ms) with ${smooth.map(({ areas }) => areas).join(", ") || "none"}`;
  process.stdout.write(
    `the ${counted} of recolouring grows with the areas to the power of ${exponent.toFixed(2)} (≤ ${LINEAR} ${exponent <= LINEAR ? "✓" : "✗"})${counted === "work" ? limit : ""}\n`,
  );
}

ensureChromium();
const executablePath = findChromium();
const site = await serveSite(await bundle());
for (const renderer of RENDERERS) {
  const browser = await chromium.launch({
    args: [...QUIET, ...renderer.args],
    ...(executablePath && { executablePath }),
  });
  for (const slowdown of renderer.slowdowns) {
    const all: Measured[] = [];
    for (const areas of COUNTS) all.push(await measure(browser, site.url, areas, renderer, slowdown));
    const speed = slowdown === 1 ? "full speed" : `${slowdown} times slower`;
    report(`${renderer.name.toUpperCase()}, ${speed}`, renderer.counted, all);
  }
  await browser.close();
}
site.close();
