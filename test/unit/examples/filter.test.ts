/** Choosing among the examples: what is listed, what each choice would leave, and what the address may ask for. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressWord } from "../../../build/slices/examples.ts";
import type { ExamplesSlice } from "../../../src/content/examplesSlice.ts";
import { choicesIn, countsIn, selected, tally } from "../../../src/examples/filter.ts";
import { misread } from "../../../src/examples/misread.ts";
import {
  DIMENSIONS,
  parseSelection,
  type Selection,
  selectionText,
} from "../../../src/examples/selection.ts";
import { fromSearch } from "../../../src/state/url.ts";
import { atlas, content, slices } from "../../fixtures/report.ts";

const { examples } = slices.get("sv/examples") as ExamplesSlice;
const ids = (selection: Selection) => selected(examples, selection).map(({ id }) => id);

/** A choice that the page offers, in none, some or all of its lists. */
const anySelection: fc.Arbitrary<Selection> = fc
  .tuple(
    ...DIMENSIONS.map((dimension) =>
      fc
        .option(fc.constantFrom(...choicesIn(examples, dimension)), { nil: undefined })
        .map((value) => (value === undefined ? [] : [[dimension, value] as const])),
    ),
  )
  .map((pairs) => Object.fromEntries(pairs.flat()));

describe("the choices", () => {
  test("each says how many it would leave, whatever else is chosen", () => {
    fc.assert(
      fc.property(anySelection, fc.constantFrom(...DIMENSIONS), (selection, dimension) => {
        const counts = countsIn(examples, selection, dimension);
        for (const value of choicesIn(examples, dimension))
          expect(counts.get(value) ?? 0).toBe(ids({ ...selection, [dimension]: value }).length);
      }),
    );
  });

  test("each narrows the list: nothing comes in by choosing more", () => {
    fc.assert(
      fc.property(anySelection, anySelection, (some, more) => {
        expect(ids(some)).toEqual(expect.arrayContaining(ids({ ...more, ...some })));
      }),
    );
  });

  test("are all in use but for counties and challenges that the report has no example of", () => {
    const unused = DIMENSIONS.map((one) =>
      choicesIn(examples, one).filter((v) => !tally(examples, one).has(v)),
    );
    const [utmaning, form, slag, aktor, lan] = unused;
    expect([form, slag, aktor]).toEqual([[], [], []]);
    expect(lan).toEqual(["04", "06", "08", "18", "21", "24"]);
    const sorted = new Set(content.examples.examples.flatMap(({ themes }) => themes));
    expect(utmaning).toEqual(
      content.challenges.challenges.map(({ id }) => id).filter((id) => !sorted.has(id)),
    );
  });

  test("a second form counts as much as the first, and a shared example in each of its counties", () => {
    expect(ids({ form: "rad-forum" })).toEqual(["ex01", "ex04", "ex08", "ex11", "ex25"]);
    expect(ids({ lan: "07" })).toEqual(["ex03"]);
    expect(ids({ lan: "10", slag: "samverkansmodell" })).toEqual(["ex03"]);
    expect(ids({ lan: "10", slag: "exempel" })).toEqual([]);
  });
});

describe("the address", () => {
  test("brings every choice back", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const text = selectionText(selection);
        expect(parseSelection(text)).toEqual(selection);
        const { view, notices } = fromSearch(text ? `?sida=exempel&urval=${text}` : "?sida=exempel", atlas);
        expect([view.selection, notices]).toEqual([text, []]);
        expect(misread(examples, view)).toBeNull();
      }),
    );
  });

  test.each([
    ["form.rad-forum,aktor.ingen", null, "form.rad-forum", null, ["urval: aktor.ingen"]],
    ["lan.02,utmaning.c12", "ex05", "", "ex05", ["urval: utmaning.c12", "urval: lan.02"]],
    ["lan.14", "ex29", "lan.14", null, ["exempel: ex29"]],
    ["slag.constructor", "ex00", "", null, ["urval: slag.constructor", "exempel: ex00"]],
  ])(
    "at urval=%s and exempel=%s keeps what exists and says the rest",
    (selection, example, kept, open, told) => {
      const found = misread(examples, { page: "exempel", selection, example });
      expect(found?.change).toEqual({ selection: kept, example: open });
      expect(found?.notices.map(({ parameter, value }) => `${parameter}: ${value}`)).toEqual(told);
    },
  );

  test("has one word for each form and actor, in both languages", () => {
    const en = slices.get("en/examples") as ExamplesSlice;
    for (const [index, one] of examples.entries()) {
      expect(en.examples[index]?.formKeys).toEqual(one.formKeys);
      expect(one.formKeys).toHaveLength(1 + one.formAlt.length);
      expect(one.actorKeys).toHaveLength(one.actorsNamed.length);
    }
    for (const codes of [
      content.examples.examples.flatMap(({ form, formAlt }) => [form, ...formAlt]),
      content.examples.examples.flatMap(({ actorsNamed }) => actorsNamed),
    ]) {
      const all = [...new Set(codes)];
      expect(new Set(all.map(addressWord)).size).toBe(all.length);
    }
    expect(addressWord("Främja kvinnors företagande (program)")).toBe("framja-kvinnors-foretagande-program");
  });
});
