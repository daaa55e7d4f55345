/** The examples of two counties by form: every one of either county once on its side, what both share first, and the actors that both name. */

import { describe, expect, test } from "vitest";
import { examplesByForm, sharedActors, sharedForms } from "../../../src/compare/comparedExamples.ts";
import type { CountySlice } from "../../../src/content/slices.ts";
import type { Pair } from "../../../src/domain/compare.ts";
import type { CountyCode } from "../../../src/domain/county.ts";
import { LOCALES, type Locale } from "../../../src/domain/locale.ts";
import { countyIn, PAIRS } from "../../fixtures/comparison.ts";
import { content } from "../../fixtures/report.ts";

const slicesOf = ([a, b]: Pair<CountyCode>, locale: Locale): Pair<CountySlice> => [
  countyIn(a, locale),
  countyIn(b, locale),
];
const formsOf = ({ examples }: CountySlice) => new Set(examples.map(({ form }) => form));

describe.each(LOCALES)("the examples of every pair in %s", (locale) => {
  test("stand once each, on their county's side and under their form", () => {
    for (const pair of PAIRS) {
      const rows = examplesByForm(slicesOf(pair, locale));
      for (const side of [0, 1] as const) {
        const told = rows.flatMap(({ examples }) => examples[side].map(({ id }) => id));
        const real = content.examples.examples.filter(({ counties }) => counties.includes(pair[side]));
        expect(told.toSorted(), `${pair}`).toEqual(real.map(({ id }) => id).toSorted());
        for (const { form, examples } of rows) for (const one of examples[side]) expect(one.form).toBe(form);
      }
    }
  });

  test("have each form once and none that is empty on both sides, those of both counties first", () => {
    for (const pair of PAIRS) {
      const slices = slicesOf(pair, locale);
      const rows = examplesByForm(slices);
      expect(new Set(rows.map(({ form }) => form)).size, `${pair}`).toBe(rows.length);
      const kinds = rows.map(({ examples: [a, b] }) => {
        expect(a.length + b.length).toBeGreaterThan(0);
        return a.length > 0 && b.length > 0 ? 0 : a.length > 0 ? 1 : 2;
      });
      expect(kinds, `${pair}`).toEqual(kinds.toSorted());
      const shared = rows.slice(0, kinds.filter((kind) => kind === 0).length).map(({ form }) => form);
      expect(shared, `${pair}`).toEqual(sharedForms(slices));
    }
  });

  test("share the same forms and actors whichever county comes first", () => {
    for (const pair of PAIRS) {
      const [a, b] = slicesOf(pair, locale);
      const turned: Pair<CountySlice> = [b, a];
      const both = (one: readonly string[]) => one.toSorted();
      expect(both(sharedForms(turned))).toEqual(both(sharedForms([a, b])));
      expect(both(sharedActors(turned))).toEqual(both(sharedActors([a, b])));
      for (const form of sharedForms([a, b]))
        expect([formsOf(a).has(form), formsOf(b).has(form)]).toEqual([true, true]);
    }
  });

  test("share an actor where an example from each names it, and only there", () => {
    const named = ({ examples }: CountySlice) => new Set(examples.flatMap(({ actorsNamed }) => actorsNamed));
    let found = 0;
    for (const pair of PAIRS) {
      const [a, b] = slicesOf(pair, locale);
      const expected = [...named(a)].filter((actor) => named(b).has(actor));
      found += expected.length;
      expect(sharedActors([a, b]), `${pair}`).toEqual(expected);
    }
    // Else the test would say nothing of the content.
    expect(found).toBeGreaterThan(0);
  });
});

test("two counties without an example have no row, and share nothing", () => {
  const [slice] = slicesOf(["23", "25"], "sv");
  const empty = { ...slice, examples: [] };
  expect(examplesByForm([empty, empty])).toEqual([]);
  expect(sharedForms([slice, empty])).toEqual([]);
  expect(sharedActors([slice, empty])).toEqual([]);
});
