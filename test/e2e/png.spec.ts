/** Pictures as PNG in the real browser and under the page's own policy: drawn at every scale, with their words in the file. */

import type * as Copy from "../../src/share/copyPicture.ts";
import type * as Png from "../../src/share/png.ts";
import { pngChunks, pngDensity, pngImage, pngTexts } from "../fixtures/readPng.ts";
import { type FileMaker, fileMaker, scriptOf } from "./madeFiles.ts";
import { expect, test } from "./page.ts";

test.describe.configure({ mode: "default" });

let files: FileMaker;
let script: string;
let copying: string;
test.beforeAll(async () => {
  files = await fileMaker();
  script = await scriptOf("src/share/png.ts", "png");
  copying = await scriptOf("src/share/copyPicture.ts", "copy");
});
test.afterAll(() => files.close());

const SAMPLES = [
  ["missing values", "sv", "word", 1],
  ["count", "en", "social", 2],
  ["two indicators", "sv", "column1", 3],
  ["below the middle", "en", "wide", 4],
] as const;

for (const [name, locale, size, scale] of SAMPLES) {
  test(`${name}, ${locale}, ${size}, ${scale}×`, async ({ page, open }) => {
    await open();
    const { svg, width, height, texts } = files.picture(name, locale, size);
    const { title, description, sources, address, lang } = texts;
    const words = { title, description, source: sources.join(" "), address, lang };
    // Through the debugger, as axe: what the script then does is under the page's policy.
    await page.evaluate(script);
    const made = await page.evaluate(
      async (args) => {
        const { png } = globalThis as unknown as { png: typeof Png };
        const blob = await png.pngOf(...args);
        const picture = await createImageBitmap(blob);
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const context = canvas.getContext("2d");
        context?.drawImage(picture, 0, 0);
        const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? new ImageData(1, 1);
        const pixels = new Uint32Array(data.buffer);
        // Bytes of a pixel stand as alpha, blue, green, red.
        const colours = new Set(pixels.map((pixel) => pixel & 0xffffff));
        let bytes = "";
        for (const byte of new Uint8Array(await blob.arrayBuffer())) bytes += String.fromCharCode(byte);
        return { bytes: btoa(bytes), colours: [...colours], type: blob.type };
      },
      [svg, width, height, scale, words] as Parameters<typeof Png.pngOf>,
    );
    expect(made.type).toBe("image/png");
    const chunks = pngChunks(Buffer.from(made.bytes, "base64"));
    const image = pngImage(chunks);
    expect([image.width, image.height]).toEqual([width * scale, height * scale]);
    expect(pngDensity(chunks)).toEqual([Math.round((96 * scale) / 0.0254)]);
    expect(pngTexts(chunks)).toEqual([
      { keyword: "Title", text: title, lang },
      { keyword: "Description", text: description, lang },
      { keyword: "Source", text: words.source, lang },
      { keyword: "URL", text: address, lang },
    ]);
    // Every flat colour of the picture has been drawn.
    const fills = new Set([...svg.matchAll(/<(?:path|rect)[^>]* fill="#(\w{6})"/g)].map(([, fill]) => fill));
    expect(fills.size).toBeGreaterThan(3);
    const drawn = new Set(
      made.colours.map((colour) => Buffer.from([colour, colour >> 8, colour >> 16]).toString("hex")),
    );
    expect([...fills].filter((fill) => !drawn.has(fill ?? ""))).toEqual([]);
  });
}

/** What is on the clipboard, read back by the browser, is a PNG as large as the picture; the system may drop what it says in words. */
test("a chart is copied, and drawn in all its colours", async ({ page, open, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open();
  const { svg, width, height, words } = files.chart("strip", "rate", "sv", "word");
  await page.evaluate(script);
  await page.evaluate(copying);
  const { bytes, types } = await page.evaluate(
    async (args) => {
      const { png, copy } = globalThis as unknown as { png: typeof Png; copy: typeof Copy };
      if (!copy.canCopyPictures()) throw new Error("the browser copies no pictures");
      await copy.copyPicture(png.pngOf(...args));
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType("image/png");
      let bytes = "";
      for (const byte of new Uint8Array((await blob?.arrayBuffer()) ?? []))
        bytes += String.fromCharCode(byte);
      return { bytes: btoa(bytes), types: item?.types };
    },
    [svg, width, height, 2, words] as Parameters<typeof Png.pngOf>,
  );
  expect(types).toContain("image/png");
  const image = pngImage(pngChunks(Buffer.from(bytes, "base64")));
  expect([image.width, image.height]).toEqual([width * 2, height * 2]);
});
