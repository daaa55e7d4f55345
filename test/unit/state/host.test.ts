/** What a host page may set: what exists takes effect, everything else nothing, whatever is sent. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SETTABLE, viewSet } from "../../../src/state/host.ts";
import { fromSearch, toSearch } from "../../../src/state/url.ts";
import { changeView, DEFAULT_VIEW, type View } from "../../../src/state/view.ts";
import { anyView, NASTY_VALUES } from "../../fixtures/addresses.ts";
import { atlas } from "../../fixtures/report.ts";

const set = (values: object, view: View = DEFAULT_VIEW) =>
  viewSet({ type: "lanskartan:set", v: 1, ...values }, view, atlas);
const searchAfter = (values: object, search = "") => toSearch(set(values, fromSearch(search, atlas).view));

describe("lanskartan:set", () => {
  test.each<[object, string, string]>([
    [{ lan: "23" }, "", "?lan=23"],
    [{ lan: "23", jamfor: "25" }, "", "?lan=23&jamfor=25"],
    [{ jamfor: "25" }, "?lan=23", "?lan=23&jamfor=25"],
    [{ jamfor: "23" }, "?lan=23", "?lan=23"],
    [{ jamfor: "25" }, "", ""],
    [{ lan: "" }, "?lan=23&jamfor=25", ""],
    [{ lan: null }, "?lan=23", ""],
    [{ jamfor: "" }, "?lan=23&jamfor=25", "?lan=23"],
    [{ lan: "25" }, "?lan=23&jamfor=25", "?lan=25&jamfor=23"],
    [{ visa: "utmaning-c05" }, "?lan=01", "?lan=01&visa=utmaning-c05"],
    [{ visa: "population", ar: 2015 }, "", "?visa=population&ar=2015"],
    [{ ar: "2015", visa: "population" }, "", "?visa=population&ar=2015"],
    [{ visa: "" }, "?visa=population&ar=2015", ""],
    [{ ar: 1998 }, "", "?ar=1998"],
    [{ ar: "" }, "?ar=1998", ""],
    [{ ar: 1995 }, "?ar=1998", "?ar=1998"],
    [{ ar: 2015.5 }, "?ar=1998", "?ar=1998"],
    [{ vy: "tabell", sprak: "en", tema: "morkt" }, "", "?vy=tabell&sprak=en&tema=morkt"],
    [{ vy: "", sprak: "", tema: "" }, "?vy=tabell&sprak=en&tema=morkt", ""],
    [{ lan: "99", vy: "tabell" }, "?lan=09", "?lan=09&vy=tabell"],
    [{ sprak: "en" }, "?sida=om", "?sprak=en&sida=om"],
    [{ lan: "09" }, "?sida=om", "?lan=09"],
    [{ sida: "om", sortera: "lan", klass: "lika", inbaddad: "0" }, "", ""],
  ])("%j at %s", (values, search, expected) => {
    expect(searchAfter(values, search)).toBe(expected);
  });

  test("a breakdown is one of the indicator that is shown", () => {
    const search = "?visa=job_education_match_rate&ar=2015";
    expect(searchAfter({ del: "kon.man,fodelse.sverige" }, search)).toContain("del=");
    expect(searchAfter({ del: "kon.annat" }, search)).toBe(search);
    expect(searchAfter({ del: "kon.man" })).toBe("");
  });

  test("takes whatever an address takes, and leads to the same view", () => {
    fc.assert(
      fc.property(anyView, anyView, (from, to) => {
        const wanted = changeView(to, { classing: from.classing, sort: from.sort, page: null });
        const address = new URLSearchParams(toSearch(wanted));
        const values = Object.fromEntries(SETTABLE.map((name) => [name, address.get(name) ?? ""]));
        // Without its county, the comparison of the view before is gone before another is set.
        expect(toSearch(set(values, { ...from, other: null }))).toBe(toSearch(wanted));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Values of every kind, deep and huge, as a message can carry them. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  withNullPrototype: true,
  key: fc.oneof(fc.constantFrom(...SETTABLE, "type", "v", "__proto__", "constructor"), fc.string()),
  maxDepth: 3,
});
const value = fc.oneof(
  fc.constantFrom(...NASTY_VALUES, "x".repeat(1_000_000), 2015, Number.NaN, Number.POSITIVE_INFINITY, true),
  anything,
);
const message = fc.oneof(
  anything,
  fc
    .dictionary(fc.constantFrom(...SETTABLE, "type", "v", "__proto__", "view", "href"), value)
    .map((values) => ({ ...values, type: "lanskartan:set", v: 1 })),
);

test("10 000 messages of any kind throw nothing and set nothing that does not exist", () => {
  fc.assert(
    fc.property(message, (data) => {
      const view = viewSet(data, DEFAULT_VIEW, atlas);
      // What an address cannot say is in no view.
      expect(fromSearch(toSearch(view), atlas)).toEqual({ view, embed: null, foreign: [], notices: [] });
    }),
    { numRuns: 10_000 },
  );
  expect({}).not.toHaveProperty("lan");
});

test("a message that is none leaves the very same view", () => {
  const view = { ...DEFAULT_VIEW };
  for (const data of [
    null,
    undefined,
    "lanskartan:set",
    { type: "lanskartan:set" },
    { type: "lanskartan:set", v: 2, lan: "09" },
    { type: "lanskartan:get", v: 1, lan: "09" },
    Object.create({ type: "lanskartan:set", v: 1, lan: "09" }),
    [["type", "lanskartan:set"]],
  ])
    expect(viewSet(data, view, atlas).county).toBeNull();
});
