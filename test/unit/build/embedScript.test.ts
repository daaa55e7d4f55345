/** The script for host pages as it is committed: its bytes are the source's, and what pages have pinned is never lost. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { bundleEmbedScript, embedScriptOf } from "../../../build/embedScript.ts";
import handedOut from "../../../src/share/embedScript.json" with { type: "json" };

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}public/${path}`, "utf8");

describe("the script for host pages", () => {
  let text = "";
  beforeAll(async () => {
    text = await bundleEmbedScript(ROOT);
  });

  test("is what src/embed/v1.ts says (else: npm run embed)", () => {
    expect(read("embed/v1.js")).toBe(text);
  });

  test("is there under its hash too, and the embed studio hands out that file with its integrity", () => {
    expect(handedOut).toEqual(embedScriptOf(text));
    expect(read(handedOut.file)).toBe(text);
    const digest = createHash("sha384").update(text).digest("base64");
    expect(handedOut.integrity).toBe(`sha384-${digest}`);
  });

  test("every file with a hash in its name has the bytes that the hash was made of", () => {
    const files = readdirSync(`${ROOT}public/embed`).filter((name) => name !== "v1.js");
    expect(files).not.toEqual([]);
    for (const name of files) expect(`embed/${name}`).toBe(embedScriptOf(read(`embed/${name}`)).file);
  });

  test("runs as a classic script in a page of any encoding, and leaves no name behind", () => {
    expect(text).toMatch(/^[\n\x20-\x7e]+$/);
    expect(text).toContain("L\\u00e4nskartan");
    // After the comment the whole script is one expression: nothing in it is declared on the host page.
    expect(text.replace(/^\/\*.*\*\/\n/, "").trim()).toMatch(/^\(function\(\)\{[\s\S]*\}\)\(\);$/);
    expect(text).not.toMatch(/\b(import|export)\b|sourceMappingURL|console\./);
  });
});
