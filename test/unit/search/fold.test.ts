/** Marks stand where a word is as it was typed, and cutting loses nothing of the text. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutMarks } from "../../../src/domain/marks.ts";
import { markedParts, wordsOf } from "../../../src/search/fold.ts";

const marked = (text: string, ...beginnings: string[]) =>
  markedParts(text, beginnings)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join("");

test.each([
  ["Västra Götalands län", ["vastra", "got"], "[Västra] [Göt]alands län"],
  ["Upplands-Bro", ["bro"], "Upplands-[Bro]"],
  ["Regionförbundet Örebro", ["orebro", "o"], "Regionförbundet [Örebro]"],
  ["Schyst! – handbok", ["hand"], "Schyst! – [hand]bok"],
  ["Malmö", ["lmo"], "Malmö"],
  ["Länspartnerskap", ["partner"], "Läns[partner]skap"],
  ["", ["a"], ""],
])("%s looked for by %j", (text, beginnings, expected) => {
  expect(marked(text, ...beginnings)).toBe(expected);
});

test("cutting loses nothing, whatever the text and the words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.array(fc.string({ minLength: 1 })), (text, beginnings) => {
      const parts = markedParts(text, [...beginnings, ...wordsOf(text).map(withoutMarks)]);
      expect(parts.map((part) => part.text).join("")).toBe(text);
    }),
  );
});
