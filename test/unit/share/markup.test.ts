// @vitest-environment jsdom
/** Text in handed-out HTML: read back it is what was written, and no tag or attribute comes of it. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allowedText, codeElement as element, escapeCode } from "../../../src/share/markup.ts";
import { hostileText } from "../../fixtures/hostileText.ts";

const body = (html: string) => new DOMParser().parseFromString(html, "text/html").body;

describe("escaped text", () => {
  test("reads back as itself between tags", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const read = body(`<p>${escapeCode(text)}</p>`);
        expect(read.textContent).toBe(allowedText(text));
        expect(read.querySelectorAll("*")).toHaveLength(1);
      }),
    );
  });

  test("reads back as itself in an attribute, which stays the only one", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const read = body(element("p", { title: text }));
        expect(
          [...(read.firstElementChild?.attributes ?? [])].map(({ name, value }) => [name, value]),
        ).toEqual([["title", allowedText(text)]]);
        expect(read.querySelectorAll("*")).toHaveLength(1);
      }),
    );
  });

  test("has no character left that ends a text or an attribute", () => {
    fc.assert(fc.property(hostileText, (text) => !/[<>"']/.test(escapeCode(text))));
  });
});

describe("allowed text", () => {
  test("keeps everything that HTML allows", () => {
    expect(allowedText("Östergötland – 1 % \t\n𐐷 🧭")).toBe("Östergötland – 1 % \t\n𐐷 🧭");
  });

  test.each(["\0", "\u001B", "\r", "\u0085", "\uD800", "\uFDD0", "\uFFFF", "\u{1FFFE}", "\u{10FFFF}"])(
    "has a mark of replacement for %j",
    (character) => {
      expect(allowedText(`a${character}b`)).toBe("a\uFFFDb");
    },
  );
});

test("an attribute without a value is its name alone", () => {
  expect(element("script", { src: "a.js", defer: true })).toBe('<script src="a.js" defer></script>');
});
