/** The words of both languages: the same keys, each in its own language, well-formed for every count. */

import { describe, expect, it } from "vitest";
import { ACTOR_TYPES, LAST_YEAR } from "../../../src/domain/actor.ts";
import { compareEn } from "../../../src/i18n/compareEn.ts";
import { compareSv } from "../../../src/i18n/compareSv.ts";
import { en } from "../../../src/i18n/en.ts";
import { figuresEn } from "../../../src/i18n/figuresEn.ts";
import { figuresSv } from "../../../src/i18n/figuresSv.ts";
import { LINKS } from "../../../src/i18n/pageLinks.ts";
import { pagesEn } from "../../../src/i18n/pagesEn.ts";
import { pagesSv } from "../../../src/i18n/pagesSv.ts";
import { pictureEn } from "../../../src/i18n/pictureEn.ts";
import { pictureSv } from "../../../src/i18n/pictureSv.ts";
import { selftestEn } from "../../../src/i18n/selftestEn.ts";
import { selftestSv } from "../../../src/i18n/selftestSv.ts";
import { shareEn } from "../../../src/i18n/shareEn.ts";
import { shareSv } from "../../../src/i18n/shareSv.ts";
import { sourcesEn } from "../../../src/i18n/sourcesEn.ts";
import { sourcesSv } from "../../../src/i18n/sourcesSv.ts";
import { type Messages, sv } from "../../../src/i18n/sv.ts";
import { PAGES } from "../../../src/state/view.ts";

type Tree = { readonly [key: string]: unknown };
const trees = {
  sv: {
    main: sv,
    pages: pagesSv,
    sources: sourcesSv,
    figures: figuresSv,
    compare: compareSv,
    picture: pictureSv,
    share: shareSv,
    selftest: selftestSv,
  },
  en: {
    main: en,
    pages: pagesEn,
    sources: sourcesEn,
    figures: figuresEn,
    compare: compareEn,
    picture: pictureEn,
    share: shareEn,
    selftest: selftestEn,
  },
};

/** `path: kind` of every leaf; functions with how many values they take. */
function shape(tree: Tree, at = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (typeof value === "function") return `${at}.${key}(${value.length})`;
    return value !== null && typeof value === "object"
      ? shape(value as Tree, `${at}.${key}`)
      : `${at}.${key}`;
  });
}

/** Every plain text with its path. */
function texts(tree: Tree, at = ""): (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (typeof value === "string") return [[`${at}.${key}`, value] as const];
    return value !== null && typeof value === "object" ? texts(value as Tree, `${at}.${key}`) : [];
  });
}

const words = (list: string) => new RegExp(`(?<![\\p{L}])(${list.replaceAll(" ", "|")})(?![\\p{L}])`, "iu");
const SWEDISH = words("och är för inte som av på till ett det från har eller också vid att dem länet län");
const ENGLISH = words("the and of with from which are is was were not their that this have has been by");
/** Swedish names are marked on the pages; elsewhere these two texts are names as a whole. */
const NAMES = [
  ".sources.originalTitle",
  ".main.languageName.sv",
  ".main.languageName.en",
  ".selftest.otherLanguage.text",
];
const visible = (text: string) => text.replaceAll(/\{[^}]+\}/g, "…").replaceAll(/\]\([^)]+\)/g, "]");

describe("both languages", () => {
  it("say the same things", () => {
    expect(shape(trees.en)).toEqual(shape(trees.sv));
  });

  it.each([
    ["en", SWEDISH],
    ["sv", ENGLISH],
  ] as const)("%s has no words of the other", (locale, foreign) => {
    const left = texts(trees[locale]).filter(
      ([at, text]) => !NAMES.includes(at) && foreign.test(visible(text)),
    );
    expect(left).toEqual([]);
  });

  it.each(["sv", "en"] as const)("%s is set as good typography asks", (locale) => {
    const slips = texts(trees[locale]).filter(([, text]) =>
      /["'`]| {2}| - |\.\.|\d-\d{4}/.test(visible(text)),
    );
    expect(slips).toEqual([]);
  });

  it("leads to the same addresses", () => {
    const targets = (tree: Tree) =>
      texts(tree).flatMap(([, text]) => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, href]) => href ?? ""));
    expect(targets(pagesEn).sort()).toEqual(targets(pagesSv).sort());
    expect(targets(sourcesEn).sort()).toEqual(targets(sourcesSv).sort());
    const all = targets({ pages: pagesSv, sources: sourcesSv });
    const pages = PAGES.map((page) => `?sida=${page}`);
    expect(
      all.filter(
        (href) =>
          !/^(https:\/\/|data\/[a-z-]+\.(csv|json)$|licences\.txt$)/.test(href) && !pages.includes(href),
      ),
    ).toEqual([]);
    expect(Object.values(LINKS).filter((href) => !all.includes(href))).toEqual([]);
  });
});

const COUNTS = [0, 1, 2, 12, 13, 21];
const YEARS = [1996, 2015, LAST_YEAR];
const names = (count: number) => Array.from({ length: count }, (_, index) => `Län${index}`);

/** Every sentence of a language that is built from counts. */
function sentences({ insight }: Messages): string[] {
  const some = COUNTS.filter((count) => count > 0);
  return [
    ...YEARS.flatMap((year) => [
      insight.none(year),
      insight.opens(year),
      ...some.map((count) => insight.holder(year, names(count))),
      ...ACTOR_TYPES.flatMap((type) => some.map((count) => insight.held(year, [{ type, count }]))),
      insight.held(
        year,
        ACTOR_TYPES.map((type, index) => ({ type, count: index + 1 })),
      ),
    ]),
    ...some.flatMap((count) => [insight.name, insight.county, insight.doubt].map((say) => say(names(count)))),
    ...COUNTS.flatMap((examples) =>
      COUNTS.filter((weak) => weak <= examples).flatMap((weak) => insight.challenge(examples, weak)),
    ),
  ];
}

describe.each([
  ["sv", sv],
  ["en", en],
] as const)("%s sentences", (_locale, t) => {
  it("are whole for every count", () => {
    const broken = sentences(t).filter(
      (text) => !/^[\p{Lu}\d].*[.]$/u.test(text) || /undefined|NaN|null| {2}| [.,;:]|\.\./.test(text),
    );
    expect(broken).toEqual([]);
  });
});

describe("counts", () => {
  it("are in the right number", () => {
    expect(COUNTS.map(sv.legend.counties)).toEqual([
      "inget län",
      "ett län",
      "två län",
      "tolv län",
      "13 län",
      "21 län",
    ]);
    expect(COUNTS.map(en.legend.counties)).toEqual([
      "no counties",
      "one county",
      "two counties",
      "twelve counties",
      "13 counties",
      "21 counties",
    ]);
    expect([1, 2].map(sv.area.example)).toEqual(["ett exempel i rapporten", "två exempel i rapporten"]);
    expect([1, 2].map(en.area.example)).toEqual(["one example in the report", "two examples in the report"]);
    expect([1, 2].map(en.county.nationalExample)).toEqual([
      "one example from here",
      "two examples from here",
    ]);
  });

  it("make sentences that a reader would say", () => {
    const parts = [
      { type: "region", count: 9 },
      { type: "samverkansorgan", count: 7 },
      { type: "lansstyrelse", count: 4 },
      { type: "kommun", count: 1 },
    ] as const;
    expect(sv.insight.held(2015, parts)).toBe(
      "År 2015 låg ansvaret hos regionen i nio län, hos ett samverkansorgan i sju, hos länsstyrelsen i fyra och hos kommunen i ett.",
    );
    expect(en.insight.held(1996, [{ type: "lansstyrelse", count: 21 }])).toBe(
      "In 1996 the responsibility lay with the county administrative board in all 21 counties.",
    );
    expect(sv.insight.holder(2005, ["Jönköping"])).toBe("Ett län bytte ansvarig aktör 2005: Jönköping.");
    expect(sv.insight.challenge(2, 1)).toBe(
      "Enligt vår bedömning hör exempel från två län till utmaningen; i ett av dem passar de bara delvis.",
    );
    expect(sv.insight.challenge(1, 1)).toBe(
      "Enligt vår bedömning hör exempel från ett län till utmaningen, men passar bara delvis.",
    );
    expect([sv.insight.named(1, 0), sv.insight.named(0, 3), sv.insight.named(1, 2)]).toEqual([
      "Vid utmaningen nämner rapporten ett län",
      "Vid utmaningen nämner rapporten platser i tre län",
      "Vid utmaningen nämner rapporten ett län och platser i två län",
    ]);
    expect(en.insight.named(1, 2)).toBe(
      "On this challenge the report names one county and places in two counties",
    );
    expect([sv.county.layerExamples(1, true), en.county.layerExamples(2, true)]).toEqual([
      "Rapporten har ett exempel från länet som vi räknar hit, men det passar bara delvis.",
      "The report has two examples from the county that we count here, but they fit only partly.",
    ]);
  });

  it("speak of a year that is not over as it stands so far", () => {
    expect(sv.insight.none(LAST_YEAR)).toBe(`Inget län har bytt ansvarig aktör ${LAST_YEAR}.`);
    expect(sv.table.actorsCaption(LAST_YEAR)).not.toContain("31 december");
    expect(en.table.actorsCaption(LAST_YEAR)).not.toContain("31 December");
  });
});
