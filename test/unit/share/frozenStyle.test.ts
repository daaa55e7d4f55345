/** The stylesheet of a frozen file: the policy lets in this one and no other, and nothing in it asks for anything. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FROZEN_STYLE, FROZEN_STYLE_HASH } from "../../../src/share/frozenStyle.ts";

test("the hash is the stylesheet's", () => {
  expect(FROZEN_STYLE_HASH).toBe(`sha256-${createHash("sha256").update(FROZEN_STYLE).digest("base64")}`);
});

test("it loads nothing and cannot end its element", () => {
  expect(FROZEN_STYLE).not.toMatch(/url\(|@import|</);
});

test("its colours are the page's", () => {
  const tokens = readFileSync(new URL("../../../src/styles/tokens.css", import.meta.url), "utf8");
  for (const name of ["paper", "ink", "muted", "rule", "accent"]) {
    const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
    const own = [...FROZEN_STYLE.matchAll(new RegExp(`--${name}:(#\\w+)`, "g"))].map(([, colour]) => colour);
    expect(new Set(own), name).toEqual(new Set([light, dark, ...(name === "paper" ? ["#fff"] : [])]));
  }
});
