/** Sentences over figures: every number is the table's, every county named is one that the table shows changed. */

import { describe, expect, test } from "vitest";
import { FIRST_YEAR, LAST_YEAR } from "../../../src/domain/actor.ts";
import { CHALLENGE_IDS, NAMED_BY } from "../../../src/domain/challenge.ts";
import { LOCALES, type Locale } from "../../../src/domain/locale.ts";
import {
  challengeSentence,
  changeSentences,
  countyChallengeSentence,
  coverageText,
  heldSentence,
  holderText,
} from "../../../src/i18n/sentences.ts";
import { actorRows, challengeRows } from "../../../src/indicators/tableRows.ts";
import { atlas, messages } from "../../fixtures/report.ts";
import { tinyAtlas } from "../../fixtures/tinyAtlas.ts";

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
const BY_CODE = { column: "kod", descending: false } as const;
const short = (code: Parameters<typeof atlas.county>[0]) => atlas.county(code).short;

const NUMBERS: Readonly<Record<Locale, readonly string[]>> = {
  sv: "noll ett två tre fyra fem sex sju åtta nio tio elva tolv".split(" "),
  en: "zero one two three four five six seven eight nine ten eleven twelve".split(" "),
};

/** The numbers in a text, as words or figures, without the years and without articles that look like numbers. */
function numbersIn(text: string, locale: Locale): number[] {
  const bare = text.replaceAll(/ett (samverkansorgan|nytt namn)|(a|one) regional/g, "");
  return [...bare.toLowerCase().matchAll(/\p{L}+|\d+/gu)]
    .map(([word]) => (/^\d/.test(word) ? Number(word) : NUMBERS[locale].indexOf(word)))
    .filter((value) => value >= 0 && (value < FIRST_YEAR || value > LAST_YEAR));
}

/** The counties named in a text, by their short names, in the text's order. */
function countiesIn(text: string): string[] {
  return atlas.counties
    .filter((county) => new RegExp(`(?<!\\p{L})${county.short}(?!\\p{L})`, "u").test(text))
    .sort((a, b) => text.indexOf(a.short) - text.indexOf(b.short))
    .map(({ code }) => code);
}

describe.each(LOCALES)("in %s", (locale) => {
  const t = messages[locale];
  const rowsOf = (year: number) => actorRows(atlas, year, BY_CODE, t);

  test.each(YEARS)(
    "who held it in %i: the table's counts, most first, kinds without a county left out",
    (year) => {
      const sentence = heldSentence(t, atlas.spells, year);
      const types = rowsOf(year).map(({ spell }) => spell.type);
      const counts = [...new Set(types)].map((type) => types.filter((other) => other === type).length);
      expect(numbersIn(sentence, locale)).toEqual(counts.sort((a, b) => b - a));
      expect(sentence).toContain(String(year));
    },
  );

  test.each(YEARS.slice(1))("what changed in %i: as many counties as the table shows, by name", (year) => {
    const before = new Map(rowsOf(year - 1).map(({ county, spell }) => [county.code, spell]));
    const changed = rowsOf(year).filter(({ county, spell }) => before.get(county.code)?.type !== spell.type);
    const [first = "", ...rest] = changeSentences(t, atlas.spells, year, short);
    const codes = changed.map(({ county }) => county.code);
    expect(countiesIn(first).sort()).toEqual(codes);
    expect(first).toContain(String(year));
    if (codes.length > 0) expect(numbersIn(first, locale)).toEqual([codes.length]);
    // The other sentences name only counties whose spell began in that year.
    const begun = rowsOf(year).filter(({ spell }) => spell.from === year);
    const named = rest.flatMap(countiesIn);
    for (const kind of ["name", "county"] as const) {
      const some = begun.filter(({ spell }) => spell.change === kind);
      const names = some.map(({ county }) => county.short);
      if (some.length > 0) expect(rest.some((sentence) => sentence === t.insight[kind](names))).toBe(true);
    }
    expect(named.filter((code) => !begun.some(({ county }) => county.code === code))).toEqual([]);
    for (const { county, spell } of begun) {
      const said = [first, ...rest].filter((sentence) => countiesIn(sentence).includes(county.code)).length;
      expect(said, county.short).toBe(spell.confidence === "high" || spell.change === "name" ? 1 : 2);
    }
  });

  test.each([1, 2, 12, 13])("new names and new counties say that they are %i", (count) => {
    const names = atlas.counties.slice(0, count).map((county) => county.short);
    for (const sentence of [t.insight.name(names), t.insight.county(names)]) {
      expect(numbersIn(sentence, locale)).toEqual([count]);
      expect(countiesIn(sentence)).toHaveLength(count);
    }
  });

  test("the first year opens the window and brings nothing", () => {
    const sentences = changeSentences(t, atlas.spells, FIRST_YEAR, short);
    expect(sentences).toHaveLength(1);
    expect(sentences.flatMap(countiesIn)).toEqual([]);
  });

  test.each(CHALLENGE_IDS)("%s: the table's counties with examples, weak ones and named ones", (id) => {
    const rows = challengeRows(atlas, id, BY_CODE, locale).map(({ coverage }) => coverage);
    const examples = rows.filter((row) => row.examples.length > 0).length;
    const weak = rows.filter((row) => row.fit === "svag").length;
    const named = rows.filter((row) => row.namedBy === "county").length;
    const places = rows.filter((row) => row.namedBy === "place").length;
    const sentence = challengeSentence(t, atlas.coverage(id));
    // Where all fit only partly, their number is not said twice.
    const expected = [examples, weak === examples ? 0 : weak, named, places].filter((count) => count > 0);
    expect(numbersIn(sentence, locale)).toEqual(expected);
  });

  test("a county's text has its actor and type, or its examples, weak fit and mention", () => {
    for (const { spell } of rowsOf(2015)) {
      const text = holderText(t, spell);
      expect(text.startsWith(spell.actor)).toBe(true);
      expect(text.toLowerCase()).toContain(t.actorType[spell.type].toLowerCase());
    }
    for (const id of CHALLENGE_IDS) {
      for (const { coverage } of challengeRows(atlas, id, BY_CODE, locale)) {
        const text = coverageText(t, coverage);
        const { examples, fit, namedBy } = coverage;
        if (examples.length > 0) expect(numbersIn(text, locale)[0]).toBe(examples.length);
        else expect(text.startsWith(t.area.none)).toBe(true);
        expect(text.includes(t.area.weak)).toBe(fit === "svag");
        for (const by of NAMED_BY) expect(text.split(", ").includes(t.area.namedBy[by])).toBe(by === namedBy);
      }
    }
  });

  test("a county's sentence under a challenge never leaves a missing example alone", () => {
    for (const id of CHALLENGE_IDS) {
      for (const { coverage } of challengeRows(atlas, id, BY_CODE, locale)) {
        const text = countyChallengeSentence(t, coverage);
        const { examples, fit, namedBy } = coverage;
        expect(text.startsWith(t.county.layerExamples(examples.length, fit === "svag"))).toBe(true);
        expect(text.includes(t.county.layerCaution)).toBe(examples.length === 0);
        for (const by of NAMED_BY) expect(text.includes(t.county.layerNamed[by])).toBe(by === namedBy);
      }
    }
  });

  test("a county without a holder has no text, never a guess", () => {
    expect(holderText(t, undefined)).toBe("");
  });
});

test("of four counties, counted by hand", () => {
  const { sv } = messages;
  const { spells } = tinyAtlas;
  const name = (code: Parameters<typeof tinyAtlas.county>[0]) => tinyAtlas.county(code).short;
  expect(numbersIn(heldSentence(sv, spells, 2010), "sv")).toEqual([2, 1, 1]);
  expect(changeSentences(sv, spells, 2010, name)).toEqual([
    sv.insight.holder(2010, ["Ahl"]),
    sv.insight.doubt(["Ahl"]),
  ]);
  expect(changeSentences(sv, spells, 2012, name)).toEqual([sv.insight.none(2012), sv.insight.name(["Ö"])]);
  expect(changeSentences(sv, spells, 1999, name)).toEqual([sv.insight.none(1999), sv.insight.county(["Å"])]);
  expect(challengeSentence(sv, tinyAtlas.coverage("c01"))).toBe(
    `${sv.insight.challenge(2, 1)} ${sv.insight.named(1, 1)}.`,
  );
  expect(challengeSentence(sv, tinyAtlas.coverage("c03"))).toBe(sv.insight.challenge(0, 0));
});
