/** Every indicator's source has its publisher as author, in both languages alike; laws and what has two sources have none. */

import { expect, test } from "vitest";
import content from "../../../src/content/indicators.json" with { type: "json" };
import { authorAndTitle } from "../../../src/share/publisher.ts";

test.each(content.indicators.map(({ id, source }) => [id, source.text] as const))("%s", (_, { sv, en }) => {
  const [swedish, english] = [authorAndTitle(sv), authorAndTitle(en)];
  expect(swedish.author === null).toBe(english.author === null);
  // The same agency, whose name the line begins with.
  if (swedish.author) {
    expect(sv.startsWith(swedish.author)).toBe(true);
    expect(english.author).toContain(swedish.author);
  } else expect(sv).toMatch(/^Förordning |, och SCB, /);
  // Nothing of the line is lost.
  for (const [line, { author, title }] of [
    [sv, swedish],
    [en, english],
  ] as const)
    expect(`${author ?? ""}${line}`.toLowerCase()).toContain(title.toLowerCase());
});

test("a sender's own figures have no author", () => {
  const mark = "Avsändarens siffror – inte granskade av Länskartan";
  expect(authorAndTitle(mark)).toEqual({ author: null, title: mark });
});
