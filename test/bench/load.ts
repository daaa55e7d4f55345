/** Measures a first visit over a slow line on a slow machine: when the coloured map is on screen, and what it cost. */

import { fileURLToPath } from "node:url";
import type { Browser, CDPSession, Page } from "@playwright/test";

/** 1.6 Mbit/s down, 0.75 up, 150 ms: a phone in the country. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
export const CPU_SLOWDOWN = 4;
export const VIEWPORT = { width: 1280, height: 800 };

/** After the coloured map: how long (ms) the page is watched for long tasks, both pages alike. */
const WATCH = 4000;

export interface Load {
  /** From the start of the visit to the first frame with the colours of the classes on the map, in ms. */
  readonly colouredMs: number;
  /** Of all files that had arrived by then, headers included. */
  readonly bytesUntilColoured: number;
  /** The files that had arrived. */
  readonly requestsUntilColoured: number;
  /** Sum over tasks of more than 50 ms of what is above 50 ms, until the page has been quiet for a while. */
  readonly blockedMs: number;
  readonly heapBytes: number;
}

interface Frame {
  readonly data: string;
  /** Seconds since 1970. */
  readonly at: number;
}

/** A page on the slow line and machine, in a fresh context. */
export async function slowPage(browser: Browser): Promise<{ page: Page; cdp: CDPSession }> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: "reduce", locale: "sv-SE" });
  const page = await context.newPage();
  await page.addInitScript({ path: fileURLToPath(new URL("inPage.js", import.meta.url)) });
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", LINE);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  return { page, cdp };
}

/** One visit to `url`; the map is coloured when one frame in it has enough of any of the `colours` (`#rrggbb`). */
export async function measureLoad(browser: Browser, url: string, colours: readonly string[]): Promise<Load> {
  const { page, cdp } = await slowPage(browser);
  const frames: Frame[] = [];
  const received: { at: number; bytes: number; request: string }[] = [];
  cdp.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    frames.push({ data, at: metadata.timestamp ?? 0 });
    cdp.send("Page.screencastFrameAck", { sessionId }).catch(() => {
      // The page was closed meanwhile: no more frames are wanted.
    });
  });
  // Monotonic seconds of the browser, brought to the wall clock by the first request.
  let wallOffset = 0;
  let firstRequest: number | null = null;
  cdp.on("Network.requestWillBeSent", ({ wallTime, timestamp }) => {
    wallOffset = wallTime - timestamp;
    firstRequest ??= wallTime;
  });
  cdp.on("Network.loadingFinished", ({ timestamp, encodedDataLength, requestId }) => {
    received.push({ at: timestamp + wallOffset, bytes: encodedDataLength, request: requestId });
  });
  await cdp.send("Page.startScreencast", { format: "png" });
  await page.goto(url);
  await page.waitForFunction(() => document.querySelectorAll("svg path").length > 20);
  await new Promise((watched) => setTimeout(watched, WATCH));
  await cdp.send("Page.stopScreencast");
  const blockedMs = await page.evaluate(() => bench.blockedMs);
  await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.enable").then(() => cdp.send("Performance.getMetrics"));
  const heapBytes = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0;
  await page.context().close();
  const colouredAt = await firstColoured(browser, frames, colours);
  const start: number = firstRequest ?? 0;
  const until = received.filter(({ at }) => at <= colouredAt);
  return {
    colouredMs: (colouredAt - start) * 1000,
    bytesUntilColoured: until.reduce((sum, { bytes }) => sum + bytes, 0),
    requestsUntilColoured: new Set(until.map(({ request }) => request)).size,
    blockedMs,
    heapBytes,
  };
}

/** When the first frame appeared that has one of the colours in at least 1 % of its pixels. Throws when none has. */
async function firstColoured(
  browser: Browser,
  frames: readonly Frame[],
  colours: readonly string[],
): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    for (const { data, at } of frames) {
      const share = await page.evaluate(
        async ([png, wanted]) => {
          const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
          const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
          if (!canvas) throw new Error("no 2d context");
          canvas.drawImage(image, 0, 0);
          const pixels = new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer);
          const values = new Set(
            wanted.map((hex) => {
              const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) =>
                Number.parseInt(hex.slice(from, from + 2), 16),
              );
              return (255 * 2 ** 24 + b * 2 ** 16 + g * 2 ** 8 + r) >>> 0;
            }),
          );
          return pixels.reduce((sum, pixel) => sum + (values.has(pixel) ? 1 : 0), 0) / pixels.length;
        },
        [data, colours] as const,
      );
      if (share > 0.01) return at;
    }
  } finally {
    await context.close();
  }
  throw new Error("No frame had the colours of the classes");
}
