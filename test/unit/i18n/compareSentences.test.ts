/** Sentences on two counties: all 210 pairs in both languages on the real content, and any other that chance makes up. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CountySlice } from "../../../src/content/slices.ts";
import { ACTOR_TYPES, CONFIDENCES, FIRST_YEAR, LAST_YEAR, type Spell } from "../../../src/domain/actor.ts";
import {
  COMPARE_ROWS,
  compareActors,
  compareChallenges,
  compareFigures,
  split,
} from "../../../src/domain/compare.ts";
import { COUNTY_CODES, type CountyCode } from "../../../src/domain/county.ts";
import { INDICATOR_IDS, INDICATOR_KINDS, UNITS } from "../../../src/domain/indicator.ts";
import { LOCALES, type Locale } from "../../../src/domain/locale.ts";
import { figureSentence, type SummaryItem, summary } from "../../../src/i18n/compareSentences.ts";
import { compareWords, faultsOfActors, faultsOfFigure } from "../../fixtures/compareClaims.ts";
import { indicatorIn } from "../../fixtures/figures.ts";
import { brokenSentence } from "../../fixtures/readFigures.ts";
import { atlas, content, languageOf, slices } from "../../fixtures/report.ts";
import { anySeries, rowOf, seriesOf } from "../../fixtures/smallSeries.ts";

type Pair = readonly [CountyCode, CountyCode];
const PAIRS: readonly Pair[] = COUNTY_CODES.flatMap((a, index) =>
  COUNTY_CODES.slice(index + 1).map((b): Pair => [a, b]),
);
const short = (code: CountyCode) => atlas.county(code).short;

const indicators = {
  sv: INDICATOR_IDS.map((id) => indicatorIn(id, "sv")),
  en: INDICATOR_IDS.map((id) => indicatorIn(id, "en")),
};
const countySlice = (code: CountyCode, locale: Locale) =>
  slices.get(`${locale}/county-${code}`) as CountySlice;

/** The summary of a pair as the page makes it. */
function summaryOf(counties: Pair, locale: Locale): readonly SummaryItem[] {
  const [a, b] = counties;
  const { labels } = languageOf(locale);
  const forms = (code: CountyCode) => countySlice(code, locale).examples.map(({ form }) => form);
  return summary(
    compareWords[locale],
    {
      actors: compareActors(atlas.spells, a, b),
      figures: indicators[locale].map(({ series, about: { kind, unit, short: title } }) => ({
        compared: compareFigures(series, kind, a, b),
        kind,
        measure: { unit, decimals: series.decimals },
        title,
      })),
      examples: [forms(a).length, forms(b).length],
      challenges: compareChallenges(atlas.coverage, a, b).shared.map((id) => labels.get(id)?.label ?? ""),
      forms: split(forms(a), forms(b)).shared,
    },
    { short },
  );
}

test("there are 210 pairs", () => expect(PAIRS).toHaveLength(210));

describe.each(LOCALES)("every pair in %s", (locale) => {
  test("is told right who was responsible, both ways round", () => {
    const all = PAIRS.flatMap(([a, b]): Pair[] => [
      [a, b],
      [b, a],
    ]);
    expect(
      all.flatMap((counties) => faultsOfActors(atlas.spells, { counties, short }, 2015, locale)),
    ).toEqual([]);
  });

  test.each(indicators[locale].map(({ series, about }) => [series.id, series, about] as const))(
    "%s",
    (_id, series, { kind, unit, short: title }) => {
      const faults = PAIRS.flatMap((counties) =>
        faultsOfFigure(series, { kind, unit, title }, { counties, short }, locale),
      );
      expect(faults).toEqual([]);
    },
  );

  test("has a summary of at most six whole sentences, each with a row that exists and no county but the two", () => {
    const rows: ReadonlySet<string> = new Set([...COMPARE_ROWS, ...INDICATOR_IDS]);
    for (const counties of PAIRS) {
      const items = summaryOf(counties, locale);
      const others = COUNTY_CODES.filter((code) => !counties.includes(code)).map(short);
      expect(items.length, counties.join()).toBeLessThanOrEqual(6);
      expect(items.length, counties.join()).toBeGreaterThanOrEqual(4);
      const faults = items.filter(
        ({ row, text }) =>
          !rows.has(row) || brokenSentence(text) || others.some((name) => text.includes(name)),
      );
      expect(faults).toEqual([]);
      expect(new Set(items.map(({ text }) => text)).size).toBe(items.length);
    }
  });

  test("has its largest differences first, among rates only", () => {
    const rates = indicators[locale].filter(({ about }) => about.kind === "rate");
    for (const [a, b] of PAIRS) {
      const sizes = rates
        .map(({ series, about }) => compareFigures(series, about.kind, a, b))
        .map(({ id, deviations }) => ({ id, size: deviations ?? 0 }));
      const told = summaryOf([a, b], locale).slice(1, 4);
      const [first, second, third] = told.map(({ row }) => sizes.find(({ id }) => id === row)?.size ?? 0);
      const largest = sizes.map(({ size }) => size).toSorted((one, other) => other - one);
      expect([first, second, third]).toEqual(largest.slice(0, 3));
    }
  });

  test("has the challenges and forms that its examples share, and no more; without examples that none was chosen", () => {
    const { labels } = languageOf(locale);
    for (const [a, b] of PAIRS) {
      const of = (code: CountyCode) =>
        content.examples.examples.filter(({ counties }) => counties.includes(code));
      const [ofA, ofB] = [of(a), of(b)];
      const themes = (some: typeof ofA) => new Set<string>(some.flatMap((one) => one.themes));
      const shared = [...themes(ofA)].filter((theme) => themes(ofB).has(theme));
      const rest = summaryOf([a, b], locale).slice(4);
      const text = rest.map((item) => item.text).join(" ");
      const quoted = [...labels.values()].filter(({ label }) => text.includes(label)).map(({ id }) => id);
      expect(quoted.toSorted()).toEqual(shared.toSorted());
      const without = locale === "sv" ? /nämner inget|nämner inget exempel/ : /mentions (none|no example)/;
      expect(without.test(text)).toBe(ofA.length === 0 || ofB.length === 0);
      expect(text.includes(locale === "sv" ? "inte att inget gjordes" : "not that nothing was done")).toBe(
        ofA.length === 0 || ofB.length === 0,
      );
      const forms = (some: typeof ofA) => new Set(some.map(({ form }) => form));
      expect(rest.length > 1).toBe([...forms(ofA)].some((form) => forms(ofB).has(form)));
    }
  });
});

describe("sentences that a reader would say", () => {
  const actors = (a: CountyCode, b: CountyCode, locale: Locale) => summaryOf([a, b], locale)[0]?.text;

  test.each([
    [
      "03",
      "04",
      "sv",
      "hos ett samverkansorgan i båda länen; det gick över till regionen 2017 i Uppsala och 2019 i Södermanland.",
    ],
    ["04", "08", "sv", "hos ett samverkansorgan i båda länen; det gick över till regionen 2019 i båda."],
    ["05", "21", "sv", "hos regionen i båda länen; så har det varit sedan 2015."],
    [
      "12",
      "13",
      "sv",
      "hos regionen i båda länen; så har det varit sedan 1999 i Skåne och sedan 2011 i Halland.",
    ],
    [
      "01",
      "09",
      "sv",
      "hos länsstyrelsen i Stockholm och hos kommunen på Gotland; i Stockholm gick det över till regionen 2019, på Gotland har det legat hos kommunen sedan 1997.",
    ],
    [
      "09",
      "14",
      "sv",
      "hos kommunen på Gotland och hos regionen i Västra Götaland; så har det varit sedan 1997 på Gotland och sedan 1999 i Västra Götaland.",
    ],
    [
      "23",
      "25",
      "en",
      "with the region in Jämtland and with the county administrative board in Norrbotten; in Jämtland it has lain with the region since 2015, in Norrbotten it passed to the region in 2017.",
    ],
  ] as const)("%s and %s in %s", (a, b, locale, end) => {
    const start =
      locale === "sv"
        ? "År 2015 låg ansvaret för regional utveckling "
        : "In 2015 the responsibility for regional development lay ";
    expect(actors(a, b, locale)).toBe(start + end);
  });

  test("on figures: a difference, equal values, a missing one, other years, a later year", () => {
    const say = (rows: Parameters<typeof seriesOf>[0], locale: Locale = "sv") =>
      figureSentence(
        compareWords[locale],
        { unit: "percent", decimals: 1 },
        compareFigures(seriesOf(rows), "rate", "23", "09"),
        { short },
        "Öppet arbetslösa",
      );
    /** Jämtland and Gotland; the others lie at 50. */
    const row = (
      jamtland: Parameters<typeof rowOf>[0] extends (index: number) => infer V ? V : never,
      gotland: typeof jamtland,
    ) =>
      rowOf((index) =>
        COUNTY_CODES[index] === "23" ? jamtland : COUNTY_CODES[index] === "09" ? gotland : 50,
      );
    const plain = (text: string) => text.replaceAll("\u00a0", " ");
    expect(plain(say([row(74.1, 70.2)]))).toBe(
      "Öppet arbetslösa (2013): 74,1 procent i Jämtland och 70,2 procent på Gotland, en skillnad på 3,9 procentenheter (0,6 standardavvikelser).",
    );
    expect(plain(say([row(74.1, 74.1)]))).toBe(
      "Öppet arbetslösa (2013): lika i Jämtland och på Gotland, 74,1 procent.",
    );
    expect(plain(say([row(74.1, "suppressed")]))).toBe(
      "Öppet arbetslösa (2013): 74,1 procent i Jämtland; värde saknas för Gotland (uppgiften skyddas av sekretess).",
    );
    expect(plain(say([row(74.1, ".."), row("..", 70.2)]))).toBe(
      "Öppet arbetslösa: 74,1 procent (2013) i Jämtland och 70,2 procent (2014) på Gotland; åren är olika och jämförs inte.",
    );
    expect(plain(say([row(50, 50.1), row("..", 70.2)], "en"))).toMatch(
      /50\.1 per cent on Gotland, a difference of 0\.1 percentage points \(.+\); for 2014 at least one of the counties has no figure\.$/,
    );
  });
});

test("why counties are like each other is told in titles, and what was left out", () => {
  const why = (language: Locale, ...[alike, unlike, left]: readonly (readonly string[])[]) =>
    compareWords[language].say.similar.why({ alike: alike ?? [], unlike: unlike ?? [], left: left ?? [] });
  expect(why("sv", ["A", "B", "C"], ["D"], ["E"])).toBe(
    "Mest lika i ”A”, ”B” och ”C”; mest olika i ”D”; utan ”E”, där värde saknas.",
  );
  expect(why("sv", ["A"])).toBe("Mest lika i ”A”.");
  expect(why("en", ["A", "B"], ["D"])).toBe("Most alike in “A” and “B”; most different in “D”.");
  expect(compareWords.en.say.similar.unranked(["Gotland"])).toMatch(/^Gotland is not ranked: /);
});

describe("whatever chance makes up", () => {
  const county = fc.constantFrom(...COUNTY_CODES);
  const pair = fc.tuple(county, county).filter(([a, b]) => a !== b);
  const locale = fc.constantFrom(...LOCALES);

  test("figures are told as they are", () => {
    const about = fc.record({
      kind: fc.constantFrom(...INDICATOR_KINDS),
      unit: fc.constantFrom(...UNITS),
      title: fc.constant("Mått"),
    });
    const series = fc
      .tuple(anySeries, fc.boolean())
      .map(([one, monthly]) =>
        monthly ? { ...one, periods: one.periods.map((year) => `${year}-03`) } : one,
      );
    fc.assert(
      fc.property(series, about, pair, locale, (one, what, counties, language) => {
        expect(faultsOfFigure(one, what, { counties, short }, language)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("who was responsible is told as it was, with the years that are uncertain", () => {
    const changes = fc.uniqueArray(fc.integer({ min: FIRST_YEAR + 1, max: LAST_YEAR }), { maxLength: 4 });
    const spellsOf = (code: CountyCode) =>
      fc
        .tuple(
          changes.map((years) => [FIRST_YEAR, ...years.toSorted((a, b) => a - b)]),
          fc.infiniteStream(fc.tuple(fc.constantFrom(...ACTOR_TYPES), fc.constantFrom(...CONFIDENCES))),
        )
        .map(([years, stream]) => {
          let before: string | null = null;
          return years.map((from, index): Spell => {
            const { value } = stream.next();
            const [type, confidence] = value ?? (["region", "high"] as const);
            const change = index === 0 ? "start" : type === before ? "name" : "holder";
            before = type;
            const next = years[index + 1];
            return {
              county: code,
              from,
              to: next === undefined ? null : next - 1,
              actor: "Aktören",
              type,
              confidence,
              change,
            };
          });
        });
    const any = pair.chain(([a, b]) => fc.tuple(fc.constant<Pair>([a, b]), spellsOf(a), spellsOf(b)));
    const year = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });
    fc.assert(
      fc.property(any, year, locale, ([counties, ofA, ofB], when, language) => {
        expect(faultsOfActors([...ofA, ...ofB], { counties, short }, when, language)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
