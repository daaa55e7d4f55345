/** Both languages are there, are what they claim to be, and are set as good typography asks. */

import { describe, expect, it } from "vitest";
import { content, texts } from "./readContent.ts";

/** Proper names that stand in Swedish in English texts. */
const NAMES = [
  ...content.examples.examples.map((one) => one.name),
  ...content.spells.map((one) => one.actor),
  ...content.counties.map((one) => one.countyCouncilBefore.sv),
  "Grön integration – från jord till bord",
  "Landstinget i Älvsborg",
  "Regionförbundet Östsam",
  "Malmöhus läns landsting",
  "Kristianstads läns landsting",
  "Kopparbergs län",
  "Tätt i Sundbyberg och glest i Arjeplog",
].sort((a, b) => b.length - a.length);

/** What is the same in both languages because it is a name, or the same word. */
const SAME = new Set([
  ...content.counties.map((one) => one.countyCouncilBefore.sv),
  "Almi",
  "Almi Företagspartner",
  "DalaWux",
  "Drivhuset",
  "East Sweden Business Region",
  "Mitt Liv",
  "Region Dalarna",
  "Rotary",
  "trauma",
]);

const SWEDISH = words(
  "och är för inte som med av på till ett det från har eller också vid att dem deras blir län kommun landsting",
);
const ENGLISH = words("the and of with from which are is was were not their that this have has been by");

function words(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(${list.replaceAll(" ", "|")})(?![\\p{L}])`, "u");
}

const withoutNames = (text: string) => NAMES.reduce((rest, name) => rest.replaceAll(name, "…"), text);

describe("every text", () => {
  it("is there in both languages", () => {
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter(({ sv, en }) => sv === "" || en === "")).toEqual([]);
  });

  it("differs between the languages unless it is a name", () => {
    expect(texts.filter(({ sv, en }) => sv === en && !SAME.has(sv)).map(({ at }) => at)).toEqual([]);
  });

  it("has no Swedish words left in English but names", () => {
    const left = texts.filter(({ en, sv }) => en !== sv && SWEDISH.test(withoutNames(en)));
    expect(left.map(({ at, en }) => `${at}: ${en}`)).toEqual([]);
  });

  it("has no English words in Swedish", () => {
    const left = texts.filter(({ sv }) => ENGLISH.test(sv));
    expect(left.map(({ at, sv }) => `${at}: ${sv}`)).toEqual([]);
  });

  it("has no straight quotes, double blanks, hyphens for dashes or ellipses of dots", () => {
    const slips = texts.filter(({ sv, en }) => /["'`]| {2}| - |\.\.|\d-\d{4}(?!-)/.test(`${sv}\n${en}`));
    expect(
      slips.filter(({ at }) => !at.startsWith("publications.note") && !at.startsWith("challenges.source")),
    ).toEqual([]);
  });

  it("has the quotation marks of its language, in pairs", () => {
    for (const { at, sv, en } of texts) {
      expect(/[“‘’]/.test(sv), at).toBe(false);
      expect(sv.split("”").length % 2, at).toBe(1);
      expect(en.split("“").length, at).toBe(en.split("”").length);
    }
  });

  it("keeps a number and what it counts on one line", () => {
    const unit = /\d (år|years|procent|per cent|miljoner|million|kommuner|municipalities|sidor|pages|\d)/;
    const month = /(?<!\d)\d{1,2} (jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)/i;
    expect(texts.filter(({ sv, en }) => unit.test(`${sv}\n${en}`) || month.test(`${sv}\n${en}`))).toEqual([]);
  });

  it("is written for readers: no names of fields, no codes, no arrows", () => {
    const inner = /[a-z]_[a-z]|\.csv|\.json|→|=>|\bnull\b|recommendation r\d/;
    // A link leads to a file; its words are for readers.
    const words = (text: string) => text.replaceAll(/\]\([^)]*\)/g, "]");
    expect(texts.filter(({ sv, en }) => inner.test(words(`${sv}\n${en}`)))).toEqual([]);
  });
});

describe("the words agreed on", () => {
  it.each([/slår för/, /extern källa/, /[Kk]ärnpåstående/, /hittades/, /är inte bekräftat/, /redaktionell/])(
    "never %s in Swedish",
    (wrong) => {
      // The scale is for readers of the data files, who see its levels.
      const found = texts.filter(({ at, sv }) => at !== "challenges.scale" && wrong.test(sv));
      expect(found.map(({ at, sv }) => `${at}: ${sv}`)).toEqual([]);
    },
  );

  it.each([
    [/newcomer/i, "newly arrived people"],
    [/Gothenburg/, "Göteborg"],
    [/regional growth work/i, "regional growth policy"],
  ])("never %s in English, but %s", (wrong) => {
    expect(texts.filter(({ en }) => wrong.test(en)).map(({ at }) => at)).toEqual([]);
  });

  it.each([
    ["länsstyrelse", /county (administrative board|governor)|länsstyrels/i],
    ["landshövding", /county governor/i],
    ["nyanländ", /newly arrived/i],
    ["samverkansorgan", /cooperation (council|body)|such councils|its starting year/i],
    ["regionförbund", /regional association|Regionförbundet/i],
    ["kompetensplattform", /skills platform/i],
    ["utrikes föd", /foreign-born/i],
  ])("%s has its English word beside it", (swedish, english) => {
    const named = texts.filter(({ sv }) => sv.toLowerCase().includes(swedish));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ en }) => !english.test(en)).map(({ at, en }) => `${at}: ${en}`)).toEqual([]);
  });
});
