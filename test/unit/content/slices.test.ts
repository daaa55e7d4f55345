/** The slices lose nothing, mix no languages, carry no codes for readers, and tie no county to a challenge by themselves. */

import { describe, expect, it } from "vitest";
import { cutSlices } from "../../../build/content.ts";
import type { ActorsSlice } from "../../../src/content/actorsSlice.ts";
import { buildAtlas } from "../../../src/content/atlas.ts";
import type { IndicatorSlice } from "../../../src/content/indicatorSlices.ts";
import type {
  ChallengeSlice,
  CoreSlice,
  CountrySlice,
  CountySlice,
  LabelsSlice,
} from "../../../src/content/slices.ts";
import type { SourcesSlice } from "../../../src/content/sourcesSlice.ts";
import { CHALLENGE_IDS } from "../../../src/domain/challenge.ts";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { FIGURE_CONFIDENCES, INDICATOR_IDS, UNITS } from "../../../src/domain/indicator.ts";
import { LOCALES, type Locale } from "../../../src/domain/locale.ts";
import { content, texts } from "./readContent.ts";

const slices = cutSlices(content);
const core = slices.get("core") as CoreSlice;
const labels = (locale: Locale) => slices.get(`${locale}/labels`) as LabelsSlice;
const country = (locale: Locale) => slices.get(`${locale}/country`) as CountrySlice;
const sources = (locale: Locale) => slices.get(`${locale}/sources`) as SourcesSlice;
const actors = (locale: Locale) => slices.get(`${locale}/actors`) as ActorsSlice;
const challengesOf = (locale: Locale) =>
  CHALLENGE_IDS.map((id) => slices.get(`${locale}/challenge-${id}`) as ChallengeSlice);
const countiesOf = (locale: Locale) =>
  COUNTY_CODES.map((code) => slices.get(`${locale}/county-${code}`) as CountySlice);

/** What stands in Swedish in either language: names, and codes that the page turns into words itself. */
const KEPT = new Set<string>([
  ...content.examples.examples.flatMap((one) => [one.name, one.kind, one.labelInReport]),
  ...content.spells.map((one) => one.actor),
  ...content.actors.actors.map((one) => one.id),
  content.report.publisher,
  ...UNITS,
  ...FIGURE_CONFIDENCES,
]);

/** All texts inside `value`. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  // What the address calls forms and actors is Swedish in every language.
  return Object.entries(value).flatMap(([key, one]) => (/^(form|actor)Keys$/.test(key) ? [] : strings(one)));
}

describe("the slices", () => {
  it("are the core, the search, the outlines of counties and of municipalities, the figures, and labels, country, actors, sources, examples, challenges, counties and indicators in each language", () => {
    const indicators = INDICATOR_IDS.length;
    expect(slices.size).toBe(4 + indicators + 2 * (1 + 1 + 1 + 1 + 1 + 11 + 21 + indicators));
    expect([...slices.values()].every((slice) => typeof slice === "object" && slice !== null)).toBe(true);
    expect(labels("sv").challenges).toHaveLength(11);
    expect(labels("en").challenges[0]).toEqual({
      id: "c01",
      no: 1,
      section: "2.1.1",
      label: "Slow integration of newly arrived people",
    });
    expect(labels("en").indicators.find((one) => one.id === "employment_gap_native_foreign_pp")).toEqual({
      id: "employment_gap_native_foreign_pp",
      short: "Employment gap, native–foreign-born",
      kind: "rate",
      unit: "percentagePoints",
      direction: "higherWorse",
      group: "c01",
      also: ["c02"],
    });
    expect(labels("sv").reserved.map(({ title, group }) => `${group} ${title}`)).toEqual([
      "c06 Bredband",
      "c05 Ohälsotal",
      "bakgrund Utrikes födda före 2020",
      "c03 Behöriga till gymnasieskolan",
      "c04 Bostadsbrist enligt kommunerna",
    ]);
  });

  it("hold every county, spell, example and statement in the core", () => {
    expect(core.counties).toHaveLength(21);
    expect(core.spells).toHaveLength(60);
    expect(core.examples).toHaveLength(28);
    expect(core.statements).toHaveLength(8);
    expect(core.counties[0]).toEqual({
      code: "01",
      letter: "AB",
      short: "Stockholm",
      long: { sv: "Stockholms län", en: "Stockholm County" },
    });
  });
});

describe("the atlas of the core", () => {
  const atlas = buildAtlas(core);

  it("knows every indicator's kind, years and breakdowns as its series has them", () => {
    for (const { id, periods, dimensions } of content.figures) {
      const kind = content.indicators.indicators.find((one) => one.id === id)?.kind;
      const years = kind === "monthly" ? [] : periods;
      expect(atlas.indicator(id)).toEqual({ id, kind, periods: years, dimensions });
    }
    expect(content.figures.map(({ id }) => id)).toEqual(INDICATOR_IDS);
  });

  it("has none by another name", () => {
    for (const name of ["", "befolkning", "constructor", "__proto__"])
      expect(atlas.indicator(name)).toBeNull();
  });
});

describe.each(LOCALES)("in %s", (locale) => {
  const counties = countiesOf(locale);
  const challenges = challengesOf(locale);

  it("every example is in its counties and under its challenges, and named where it is mentioned", () => {
    for (const { id, counties: codes, themes, mentioned } of content.examples.examples) {
      const inCounties = counties.filter((one) => one.examples.some((example) => example.id === id));
      const inThemes = challenges.filter((one) => one.examples.some((example) => example.id === id));
      const named = counties.filter((one) => one.mentionedIn.some((example) => example.id === id));
      expect(inCounties.map((one) => one.code).sort(), id).toEqual([...codes].sort());
      expect(inThemes.map((one) => one.id).sort(), id).toEqual([...themes].sort());
      expect(named.map((one) => one.code).sort(), id).toEqual([...mentioned].sort());
    }
  });

  it("every county statement is in its counties and under its challenge", () => {
    for (const { id, counties: codes, challenge } of content.challenges.countyStatements) {
      const inCounties = counties.filter((one) => one.statements.some((statement) => statement.id === id));
      const inThemes = challenges.filter((one) => one.statements.some((statement) => statement.id === id));
      expect(inCounties.map((one) => one.code).sort(), id).toEqual([...codes].sort());
      expect(
        inThemes.map((one) => one.id),
        id,
      ).toEqual(challenge ? [challenge] : []);
    }
  });

  it("every claim, recommendation, publication, actor and section is there", () => {
    const slice = country(locale);
    expect(challenges.flatMap((one) => one.claims)).toHaveLength(51);
    expect(slice.quantities.flatMap((group) => group.challenges.map((one) => one.id)).sort()).toEqual(
      CHALLENGE_IDS,
    );
    expect(slice.context).toHaveLength(13);
    expect(slice.recommendations).toHaveLength(5);
    expect(slice.publications).toHaveLength(11);
    expect(actors(locale).actors).toHaveLength(23);
    expect(sources(locale).sections).toHaveLength(18);
  });

  it("a county's spell details stand beside its spells", () => {
    for (const { code, spells } of counties) {
      const own = content.spells.filter((one) => one.county === code);
      expect(spells.map((one) => one.toDate)).toEqual(own.map((one) => one.toDate));
      expect(spells.map((one) => one.note)).toEqual(own.map((one) => one.note?.[locale] ?? null));
      expect(spells.map((one) => one.sources.length)).toEqual(own.map((one) => one.sources.length));
    }
  });

  it("every section that a text refers to is a line of the table of contents", () => {
    const known = new Set(sources(locale).sections.map((one) => one.no));
    const used = [
      ...challenges.flatMap((one) => [...one.claims, ...one.statements]),
      ...labels(locale).challenges,
      ...counties.flatMap((one) => [...one.statements, ...one.examples]),
      ...country(locale).context,
    ].flatMap((one) => one.section.split(" / "));
    const listed = [...country(locale).recommendations, ...actors(locale).actors].flatMap(
      (one) => one.sections,
    );
    expect([...used, ...listed].filter((no) => !known.has(no))).toEqual([]);
  });

  it("no county comes to a challenge but by an example or a statement that names it", () => {
    for (const slice of challenges) {
      const named = new Set(
        [...slice.examples, ...slice.statements].flatMap((one) => one.counties as readonly string[]),
      );
      const { examples: _, statements: __, ...rest } = slice;
      const places = content.challenges.challenges.find((one) => one.id === slice.id)?.places ?? [];
      expect(
        places.flatMap((one) => one.counties).filter((code) => !named.has(code)),
        slice.id,
      ).toEqual([]);
      expect(
        strings(rest).filter((text) => /^\d\d$/.test(text)),
        slice.id,
      ).toEqual([]);
      expect(slice).not.toHaveProperty("counties");
    }
    for (const slice of counties) expect(slice).not.toHaveProperty("challenges");
  });

  it("no text of the other language slips in, and none of this language is left out", () => {
    const all = new Set(
      [...slices].filter(([name]) => name.startsWith(locale)).flatMap(([, slice]) => strings(slice)),
    );
    const other = locale === "sv" ? "en" : "sv";
    const own = new Set(texts.map((one) => one[locale]));
    const wrong = texts.filter((one) => all.has(one[other]) && !own.has(one[other]) && !KEPT.has(one[other]));
    expect(wrong.map(({ at }) => at)).toEqual([]);
    // What the slices leave to the core, to the words of the page, and to the files in `dist/data`.
    const elsewhere =
      /^[a-z]+\.source$|^counties\.\d+\.long|^vocabulary\.(kinds|themeFits)|^challenges\.(scale|levels|challenges\.\d+\.places)|\.word$|^(examples|recommendations)\.note$|^indicators\.words/;
    const lost = texts.filter((one) => !all.has(one[locale]) && !elsewhere.test(one.at));
    expect(lost.map(({ at }) => at)).toEqual([]);
  });

  it("every indicator's words are those of the catalogue, and what is true of all stands at each", () => {
    for (const one of content.indicators.indicators) {
      const slice = slices.get(`${locale}/indicator-${one.id}`) as IndicatorSlice;
      expect(slice.doubts).toEqual([...one.doubts, ...content.indicators.doubts].map((text) => text[locale]));
      expect(slice.checks).toEqual(one.checks.map((text) => text[locale]));
      expect(slice.breaks).toEqual(one.breaks.map(({ year, text }) => ({ year, text: text[locale] })));
      expect(slice.source.licence).toBe(content.indicators.licences[one.source.licence][locale]);
      expect(slice.source.url).toBe(one.source.readIn[0]?.url);
      expect(slice.riketNote).toBe(one.riket.note[locale]);
    }
  });

  it("says whose judgement an example's kind is", () => {
    for (const { examples } of counties) {
      for (const example of examples) expect(example.kindBasis).not.toBe("");
    }
  });
});

describe("the words", () => {
  it("stand for the codes", () => {
    const en = countiesOf("en").flatMap((one) => one.examples);
    const find = (id: string) => en.find((one) => one.id === id);
    expect(find("ex01")).toMatchObject({
      name: "Jämställda samråd",
      form: "governance or conditions",
      formAlt: ["council or forum"],
      fit: "svag",
      kind: "exempel",
      kindBasis: "our judgement",
      status: "under way and meant to be broadened",
      note: "We have found no source other than the report. The example fits only partly among the eleven challenges.",
    });
    expect(find("ex06")?.actorsNamed).toEqual([
      "Tillväxtverket (Swedish Agency for Economic and Regional Growth)",
      "Region Dalarna",
      "DalaWux",
    ]);
    expect(find("ex10")?.kindBasis).toBe("the report’s own word");
    expect(country("en").context.find((one) => one.id === "s06")?.section).toBe("2.1 / Summary");
    expect(country("sv").context.find((one) => one.id === "s06")?.section).toBe("2.1 / Sammanfattning");
    expect(country("en").publications[0]).toMatchObject({ kind: "background paper" });
  });

  it("that are missing are asked for by name", () => {
    const broken = structuredClone(content);
    const first = broken.examples.examples[0];
    if (first) first.form = "teater";
    expect(() => cutSlices(broken)).toThrow('vocabulary.json has no words for "teater" under forms');
    if (first) first.form = "råd/forum";
    if (first) first.section = "2.9";
    expect(() => cutSlices(broken)).toThrow("report.json has no section 2.9");
    if (first) first.section = "2.4";
    if (first) first.actorsNamed = ["Kungen"];
    expect(() => cutSlices(broken)).toThrow('the actor "Kungen", which an example names');
  });
});
