/** The studio's choices and what follows from them: the table in the map's place is never a hidden one. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  codeHeight,
  embedded,
  firstSettings,
  lock,
  type Settings,
  showAs,
  showPart,
  USUAL_HEIGHT,
} from "../../../src/share/studioSettings.ts";
import { HIDEABLE, LOCKABLE } from "../../../src/state/embed.ts";
import { DEFAULT_VIEW, DISPLAYS } from "../../../src/state/view.ts";
import { anyView } from "../../fixtures/addresses.ts";

const step: fc.Arbitrary<(settings: Settings) => Settings> = fc.oneof(
  fc.tuple(fc.constantFrom(...HIDEABLE), fc.boolean()).map(
    ([part, shown]) =>
      (settings: Settings) =>
        showPart(settings, part, shown),
  ),
  fc.tuple(fc.constantFrom(...LOCKABLE), fc.boolean()).map(
    ([what, locked]) =>
      (settings: Settings) =>
        lock(settings, what, locked),
  ),
  fc.constantFrom(...DISPLAYS).map((display) => (settings: Settings) => showAs(settings, display)),
);

describe("any steps", () => {
  test("leave lists in their own order without repetition, and no hidden table in the map's place", () => {
    fc.assert(
      fc.property(anyView, fc.array(step, { maxLength: 12 }), (view, steps) => {
        const end = steps.reduce((settings, next) => next(settings), firstSettings(view));
        expect(end.hidden).toEqual(HIDEABLE.filter((part) => end.hidden.includes(part)));
        expect(end.locked).toEqual(LOCKABLE.filter((what) => end.locked.includes(what)));
        expect(end.display === "tabell" && end.hidden.includes("tabell")).toBe(false);
      }),
    );
  });

  test("of showing and locking do what they say", () => {
    const start = firstSettings(DEFAULT_VIEW);
    expect(start.hidden).toEqual(["panel", "tabell"]);
    expect(showPart(start, "forklaring", false).hidden).toEqual(["panel", "forklaring", "tabell"]);
    expect(showPart(start, "panel", true).hidden).toEqual(["tabell"]);
    expect(lock(lock(start, "ar", true), "lan", true).locked).toEqual(["lan", "ar"]);
    expect(lock(lock(start, "ar", true), "ar", false).locked).toEqual([]);
  });
});

test("the table in the map's place is shown, and without it the map is back", () => {
  const asTable = showAs(firstSettings(DEFAULT_VIEW), "tabell");
  expect(asTable.hidden).toEqual(["panel"]);
  expect(firstSettings({ ...DEFAULT_VIEW, display: "tabell" })).toEqual(asTable);
  expect(showPart(asTable, "tabell", false)).toEqual(firstSettings(DEFAULT_VIEW));
});

test("what is embedded is the view with the chosen language, colours and form, and never a page of the footer", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const settings = { ...firstSettings(view), locale: "en", theme: "morkt", display: "karta" } as const;
      expect(embedded(view, settings).view).toEqual({
        ...view,
        ...{ locale: "en", theme: "morkt", display: "karta", page: null },
      });
    }),
  );
});

test("the height to hand out is what was told in whole tens, and the usual one before", () => {
  expect([undefined, 611, 620, 621].map(codeHeight)).toEqual([USUAL_HEIGHT, 620, 620, 630]);
});
