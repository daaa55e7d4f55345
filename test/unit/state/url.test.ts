/** The address: every view comes back from its own link, foreign parameters are kept, junk falls back with a notice. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromSearch, PARAMETERS, toSearch } from "../../../src/state/url.ts";
import { DEFAULT_VIEW, type View } from "../../../src/state/view.ts";
import { anyView, hostileSearch, NASTY_VALUES } from "../../fixtures/addresses.ts";
import { atlas } from "../../fixtures/report.ts";

const isOurs = (name: string) => (PARAMETERS as readonly string[]).includes(name);
/** Well-formed text: a lone surrogate cannot stand in an address. */
const text = fc.string({ unit: "grapheme", maxLength: 20 });
const anyForeign = fc.array(
  fc.tuple(
    text.filter((name) => !isOurs(name) && name !== "inbaddad"),
    text,
  ),
  { maxLength: 5 },
);

describe("there and back", () => {
  test("a view is what its own address gives, and foreign parameters keep their order", () => {
    fc.assert(
      fc.property(anyView, anyForeign, (view, foreign) => {
        expect(fromSearch(toSearch(view, foreign), atlas)).toEqual({
          view,
          foreign,
          embed: null,
          notices: [],
        });
      }),
      { numRuns: 2000 },
    );
  });

  test("an address that was read and written is read and written the same again", () => {
    fc.assert(
      fc.property(hostileSearch, (search) => {
        const { view, foreign, embed } = fromSearch(search, atlas);
        const written = toSearch(view, foreign, embed);
        const again = fromSearch(written, atlas);
        expect(again).toEqual({ view, foreign, embed, notices: [] });
        expect(toSearch(again.view, again.foreign, again.embed)).toBe(written);
      }),
      { numRuns: 2000 },
    );
  });

  test("works with and without the question mark", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const search = toSearch(view);
        expect(fromSearch(search.slice(1), atlas)).toEqual(fromSearch(search, atlas));
      }),
    );
  });

  test("the default view has an empty address", () => {
    expect(toSearch(DEFAULT_VIEW)).toBe("");
    expect(fromSearch("", atlas)).toEqual({ view: DEFAULT_VIEW, embed: null, foreign: [], notices: [] });
  });

  test("defaults are not written, everything else is", () => {
    const changed: View = {
      county: "09",
      other: "23",
      layer: "utmaning-c06",
      second: null,
      year: 1998,
      part: "",
      classing: { method: "lika", locked: false },
      display: "tabell",
      sort: { column: "aktor", descending: true },
      locale: "en",
      theme: "morkt",
      page: "exempel",
      selection: "utmaning.c03,lan.14",
      example: "ex05",
    };
    expect(toSearch(changed)).toBe(
      "?lan=09&jamfor=23&visa=utmaning-c06&ar=1998&vy=tabell&klass=lika,olast&sortera=-aktor&sprak=en&tema=morkt&sida=exempel&urval=utmaning.c03,lan.14&exempel=ex05",
    );
    for (const key of (Object.keys(changed) as (keyof View)[]).filter(
      (one) => changed[one] && one !== "other",
    )) {
      const search = toSearch({ ...DEFAULT_VIEW, [key]: changed[key] });
      expect([...new URLSearchParams(search)], key).toHaveLength(1);
    }
    expect(toSearch({ ...DEFAULT_VIEW, sort: { column: "kod", descending: true } })).toBe("?sortera=-kod");
  });

  test("foreign parameters stand after ours, with all their repetitions", () => {
    const search = "?utm_source=a&lan=09&utm_source=b&x=";
    const { view, foreign } = fromSearch(search, atlas);
    expect(toSearch(view, foreign)).toBe("?lan=09&utm_source=a&utm_source=b&x=");
  });
});

/** What the address becomes, and what the reader is told: `parameter: value as shown`. */
type Row = readonly [search: string, view: Partial<View>, told: readonly string[]];

const UNDERSTOOD: readonly Row[] = [
  ["?lan=09", { county: "09" }, []],
  ["?lan=%30%39", { county: "09" }, []],
  ["?lan=23&jamfor=25", { county: "23", other: "25" }, []],
  ["?jamfor=25&lan=23", { county: "23", other: "25" }, []],
  ["?lan=01&visa=utmaning-c11", { county: "01", layer: "utmaning-c11" }, []],
  ["?ar=1996", { year: 1996 }, []],
  ["?ar=2026", { year: 2026 }, []],
  ["?visa=aktorer&ar=2015&vy=karta&sortera=kod&sprak=sv&tema=auto", {}, []],
  ["?visa=utmaning-c01&ar=1999", { layer: "utmaning-c01", year: 1999 }, []],
  ["?sortera=-namns", { sort: { column: "namns", descending: true } }, []],
  ["?sida=tillganglighet", { page: "tillganglighet" }, []],
  ["?sida=exempel&urval=lan.14,form.rad-forum", { page: "exempel", selection: "lan.14,form.rad-forum" }, []],
  ["?exempel=ex05&sida=exempel", { page: "exempel", example: "ex05" }, []],
  ["?tema=ljust&sprak=en", { theme: "ljust", locale: "en" }, []],
  ["&&lan=25&", { county: "25" }, []],
];

const JUNK: readonly Row[] = [
  ["?lan", {}, ["lan: "]],
  ["?lan=", {}, ["lan: "]],
  ["?jamfor=25", {}, ["jamfor: 25"]],
  ["?lan=25&jamfor=25", { county: "25" }, ["jamfor: 25"]],
  ["?lan=xx&jamfor=25", {}, ["lan: xx", "jamfor: 25"]],
  ["?lan=25&jamfor=99", { county: "25" }, ["jamfor: 99"]],
  ["?lan=1", {}, ["lan: 1"]],
  ["?lan=02", {}, ["lan: 02"]],
  ["?lan=26", {}, ["lan: 26"]],
  ["?lan=001", {}, ["lan: 001"]],
  ["?lan=09%20", {}, ["lan: 09 "]],
  ["?lan=+09", {}, ["lan:  09"]],
  ["?lan=09,10", {}, ["lan: 09,10"]],
  ["?lan=Gotland", {}, ["lan: Gotland"]],
  ["?lan=__proto__", {}, ["lan: __proto__"]],
  ["?lan=constructor", {}, ["lan: constructor"]],
  ["?lan=%00", {}, ["lan: \uFFFD"]],
  ["?lan=%E0%A4%A", {}, ["lan: \uFFFD%A"]],
  ["?lan=%E2%80%AE90", {}, ["lan: \uFFFD90"]],
  ["?lan=%F0%9F%A7%AD", {}, ["lan: 🧭"]],
  ["?lan=<b>09</b>", {}, ["lan: <b>09</b>"]],
  ["?lan=%FF", {}, ["lan: \uFFFD"]],
  ["?urval=lan.14", {}, ["urval: lan.14"]],
  ["?sida=om&exempel=ex05", { page: "om" }, ["exempel: ex05"]],
  ["?sida=exempel&exempel=ex5", { page: "exempel" }, ["exempel: ex5"]],
  ["?sida=exempel&urval=", { page: "exempel" }, ["urval: "]],
  ["?sida=exempel&urval=lan.14,", { page: "exempel" }, ["urval: lan.14,"]],
  ["?sida=exempel&urval=lan.14,lan.12", { page: "exempel" }, ["urval: lan.14,lan.12"]],
  ["?sida=exempel&urval=ort.14", { page: "exempel" }, ["urval: ort.14"]],
  ["?sida=exempel&urval=form.r%C3%A5d", { page: "exempel" }, ["urval: form.råd"]],
  ["?visa=Aktorer", {}, ["visa: Aktorer"]],
  ["?visa=utmaning-c12", {}, ["visa: utmaning-c12"]],
  ["?visa=utmaning-c1", {}, ["visa: utmaning-c1"]],
  ["?visa=utmaning-toString", {}, ["visa: utmaning-toString"]],
  ["?visa=utmaning-c01+", {}, ["visa: utmaning-c01 "]],
  ["?ar=1995", {}, ["ar: 1995"]],
  ["?ar=2027", {}, ["ar: 2027"]],
  ["?ar=2015.0", {}, ["ar: 2015.0"]],
  ["?ar=02015", {}, ["ar: 02015"]],
  ["?ar=2e3", {}, ["ar: 2e3"]],
  ["?ar=-2015", {}, ["ar: -2015"]],
  ["?ar=２０１５", {}, ["ar: ２０１５"]],
  ["?vy=3d", {}, ["vy: 3d"]],
  ["?sortera=--lan", {}, ["sortera: --lan"]],
  ["?sortera=-", {}, ["sortera: -"]],
  ["?sprak=SV", {}, ["sprak: SV"]],
  ["?sprak=sv-SE", {}, ["sprak: sv-SE"]],
  ["?tema=dark", {}, ["tema: dark"]],
  ["?sida=../om", {}, ["sida: ../om"]],
  [`?lan=${"å".repeat(70)}`, {}, [`lan: ${"å".repeat(60)}…`]],
  [`?lan=${"%F0%9F%A7%AD".repeat(61)}`, {}, [`lan: ${"🧭".repeat(60)}…`]],
  ["?lan=1&visa=2&ar=3&vy=4", {}, ["lan: 1", "visa: 2", "ar: 3", "vy: 4"]],
];

const REPEATED: readonly Row[] = [
  ["?lan=09&lan=10", { county: "09" }, ["lan: 10 (repeated)"]],
  ["?lan=09&lan=09", { county: "09" }, ["lan: 09 (repeated)"]],
  ["?lan=x&lan=10", {}, ["lan: x", "lan: 10 (repeated)"]],
  ["?ar=2000&ar=2001&ar=2002", { year: 2000 }, ["ar: 2001 (repeated)"]],
  [
    "?sortera=-lan&sortera=%00",
    { sort: { column: "lan", descending: true } },
    ["sortera: \uFFFD (repeated)"],
  ],
];

const FOREIGN: readonly Row[] = [
  ["?LAN=09", {}, []],
  ["?l%C3%A4n=09", {}, []],
  ["?__proto__=1&constructor=2", {}, []],
  ["?utm_source=nyhetsbrev&fbclid=abc", {}, []],
  ["?=01", {}, []],
  ["?%", {}, []],
];

test.each([...UNDERSTOOD, ...JUNK, ...REPEATED, ...FOREIGN])("%j", (search, part, told) => {
  const { view, notices } = fromSearch(search, atlas);
  expect(view).toEqual({ ...DEFAULT_VIEW, ...part });
  const shown = notices.map(
    ({ kind, parameter, value }) => `${parameter}: ${value}${kind === "repeated" ? " (repeated)" : ""}`,
  );
  expect(shown).toEqual(told);
});

test.each(PARAMETERS)("no nasty value of %s gets through", (parameter) => {
  for (const value of NASTY_VALUES.filter((one) => !/[&#]/.test(one))) {
    const { view, notices } = fromSearch(`?${parameter}=${value}`, atlas);
    const right = parameter === "lan" && ["%30%31", "0%31"].includes(value);
    expect(view, value).toEqual(right ? { ...DEFAULT_VIEW, county: "01" } : DEFAULT_VIEW);
    expect(notices.length, value).toBe(right ? 0 : 1);
    for (const notice of notices) {
      expect([...notice.value].length).toBeLessThanOrEqual(61);
      expect(notice.value).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    }
  }
});
