/** Lines broken by estimate: none is wider than its room, and nothing of the text is lost but the spaces at which it was broken. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { widthOf, wrap, wrapAtMost } from "../../../src/share/wrap.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(fc.constantFrom("län", "utvecklingsansvar", "1\u00a0000", "https://a.se/?x=1&y=2", "i", "–"), {
      maxLength: 40,
    })
    .map((words) => words.join(" ")),
);
const type = fc.record({ size: fc.integer({ min: 5, max: 50 }), bold: fc.boolean() });
const bare = (words: string) => words.replaceAll(/[ \t\r\n]/g, "");

test("no line is wider than its room, unless a single character is", () => {
  fc.assert(
    fc.property(text, type, fc.integer({ min: 10, max: 600 }), (words, set, width) => {
      for (const line of wrap(words, width, set))
        expect([...line].length === 1 || widthOf(line, set) <= width, line).toBe(true);
    }),
  );
});

test("no character is lost or added, and no line is empty", () => {
  fc.assert(
    fc.property(text, type, fc.integer({ min: 10, max: 600 }), (words, set, width) => {
      const lines = wrap(words, width, set);
      expect(bare(lines.join(""))).toBe(bare(words));
      expect(lines).not.toContain("");
    }),
  );
});

test("an address is broken after its marks, a no-break space never", () => {
  expect(wrap("https://a.se/karta/?visa=x&ar=2020", 80, { size: 10 })).toEqual([
    "https://a.se/",
    "karta/?visa=",
    "x&ar=2020",
  ]);
  expect(wrap("per 1\u00a0000 invånare", 60, { size: 10 })).toEqual(["per 1\u00a0000", "invånare"]);
});

test("what is left out is said by an ellipsis within the room", () => {
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 30, max: 300 }),
      fc.integer({ min: 1, max: 4 }),
      (words, width, most) => {
        const set = { size: 10 };
        const [all, lines] = [wrap(words, width, set), wrapAtMost(words, width, set, most)];
        if (all.length <= most) expect(lines).toEqual(all);
        else expect(lines.at(-1)?.endsWith("…")).toBe(true);
        expect(lines.length).toBe(Math.min(all.length, most));
        for (const line of lines) expect(widthOf(line, set)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test("a code of capitals has room in its lines, as Arial is wide", () => {
  // N, O, T, k and 5 take 3.17 times the type's size.
  const lines = wrap(`https://example.org/?visa=egna#egna=${"NOTk5".repeat(60)}`, 300, { size: 10 });
  expect(lines.length).toBeGreaterThan(6);
  expect(lines.filter((line) => line.startsWith("NOTk5") && line.length * 3.17 * 2 > 300)).toEqual([]);
});
