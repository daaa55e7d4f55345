/** Sentences on figures, word by word, in both languages. */

import { describe, expect, test } from "vitest";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { countryOf, figureOf } from "../../../src/domain/figure.ts";
import type { IndicatorKind, Part } from "../../../src/domain/indicator.ts";
import type { Locale } from "../../../src/domain/locale.ts";
import type { Series, Value } from "../../../src/domain/series.ts";
import {
  countrySentences,
  countySentences,
  figureLine,
  type Said,
} from "../../../src/i18n/figureSentences.ts";
import { timeSentences } from "../../../src/i18n/timeSentences.ts";
import { namesIn } from "../../fixtures/figureClaims.ts";
import { figureWords } from "../../fixtures/figures.ts";

interface Indicator extends Pick<Said, "unit" | "direction"> {
  readonly kind: IndicatorKind;
  readonly series: Series;
}

const plain = (text: string) => text.replaceAll("\u00a0", " ");

/** Riket, then the counties by code from Stockholm on; the rest between the third and the last, all different. */
function row(riket: Value, first: readonly Value[], rest: (index: number) => Value): readonly Value[] {
  return [riket, ...COUNTY_CODES.map((_, index) => first[index] ?? rest(index))];
}

function indicator(given: Partial<Series>, about: Partial<Indicator> = {}): Indicator {
  return {
    kind: "rate",
    unit: "percent",
    direction: "neither",
    series: {
      id: "employment_rate_by_birth",
      decimals: 1,
      periods: [2010, 2015],
      dimensions: [],
      riket: "weighted",
      breaks: [],
      rows: [],
      ...given,
    },
    ...about,
  };
}

function county(
  { series, ...about }: Indicator,
  code: (typeof COUNTY_CODES)[number],
  locale: Locale,
  at: { period?: number | string; part?: Part; base?: number } = {},
) {
  const { period = 2015, part = {}, base } = at;
  const figure = figureOf(series, about.kind, part, period, code, base);
  const said = { ...about, decimals: series.decimals };
  const w = figureWords[locale];
  const names = namesIn(locale);
  return {
    text: plain(countySentences(w, said, figure, names).join(" ")),
    line: plain(figureLine(w, said, figure, names)),
    rank: figure.rank && w.say.rankShort({ ...figure.rank, sharedWith: figure.rank.sharedWith }),
  };
}

function country(
  { series, ...about }: Indicator,
  locale: Locale,
  period: number | string = 2015,
  part: Part = {},
) {
  const figure = countryOf(series, part, period);
  const said = { ...about, decimals: series.decimals };
  return plain(countrySentences(figureWords[locale], said, figure, namesIn(locale)).join(" "));
}

/** Stockholm first, Uppsala and Södermanland share the second place, the rest go down by one to Norrbotten. */
const rate = indicator(
  {
    rows: [[row(68.1, [72, 70.2, 70.2], (i) => 60 - i), row(70.2, [78.3, 74.1, 74.1], (i) => 61.5 - i)]],
  },
  { direction: "higherBetter" },
);

describe("a county", () => {
  test("with a place that it shares, above the country, better than before", () => {
    expect(county(rate, "03", "sv")).toEqual({
      text: "År 2015 låg Uppsala län på 74,1 procent, näst högst av 21 län, delat med Södermanland. Det var 3,9 procentenheter över riket, vilket är bättre. Jämfört med 2010 var det en ökning med 3,9 procentenheter, alltså en förbättring.",
      line: "74,1 procent (2015), näst högst av 21 län, delat med Södermanland, 3,9 procentenheter över riket",
      rank: "delad 2:a av 21",
    });
    expect(county(rate, "03", "en")).toEqual({
      text: "In 2015 Uppsala County stood at 74.1 per cent, the second highest of 21 counties, shared with Södermanland. That was 3.9 percentage points above the national value, which is better. Compared with 2010 there was an increase of 3.9 percentage points, an improvement.",
      line: "74.1 per cent (2015), the second highest of 21 counties, shared with Södermanland, 3.9 percentage points above the national value",
      rank: "joint 2nd of 21",
    });
  });

  test("at the other end is counted from there", () => {
    expect(county(rate, "25", "sv").text).toBe(
      "År 2015 låg Norrbottens län på 41,5 procent, lägst av 21 län. Det var 28,7 procentenheter under riket, vilket är sämre. Jämfört med 2010 var det en ökning med 1,5 procentenheter, alltså en förbättring.",
    );
    expect(county(rate, "24", "sv").line).toBe(
      "42,5 procent (2015), näst lägst av 21 län, 27,7 procentenheter under riket",
    );
    expect(county(rate, "13", "sv").line).toContain("elfte högst av 21 län");
    expect(county(rate, "13", "en").rank).toBe("11th of 21");
  });

  test("is neither better nor worse where the indicator has no direction, and worse where higher is", () => {
    expect(county({ ...rate, direction: "neither" }, "01", "sv").text).toBe(
      "År 2015 låg Stockholms län på 78,3 procent, högst av 21 län. Det var 8,1 procentenheter över riket. Jämfört med 2010 var det en ökning med 6,3 procentenheter.",
    );
    expect(county({ ...rate, direction: "higherWorse" }, "01", "en").text).toBe(
      "In 2015 Stockholm County stood at 78.3 per cent, the highest of 21 counties. That was 8.1 percentage points above the national value, which is worse. Compared with 2010 there was an increase of 6.3 percentage points, a change for the worse.",
    );
  });

  test("is not compared across a break", () => {
    const broken = { ...rate, series: { ...rate.series, breaks: [2013] } };
    expect(county(broken, "01", "sv").text).toMatch(
      /bättre\. Någon förändring sedan 2010 går inte att ange: serien har ett brott 2013, och värdena före och efter det är inte jämförbara\.$/,
    );
    expect(county(broken, "01", "en").text).toMatch(
      /better\. No change since 2010 can be given: the series has a break in 2013, and the values before and after it are not comparable\.$/,
    );
  });

  test("without a value says why, of whom, and nothing else", () => {
    const match = indicator({
      periods: [2015],
      dimensions: [
        { dimension: "kon", categories: ["kvinnor"] },
        { dimension: "fodelse", categories: ["afrika"] },
      ],
      riket: null,
      rows: [[row(0, [], (i) => (COUNTY_CODES[i] === "09" ? "suppressed" : 50 + i)).slice(1)]],
    });
    const part = { kon: "kvinnor", fodelse: "afrika" } as const;
    expect(county(match, "09", "sv", { part })).toEqual({
      text: "År 2015 saknas värde för Gotlands län (kvinnor födda i Afrika): uppgiften skyddas av sekretess.",
      line: "värde saknas (2015), uppgiften skyddas av sekretess",
      rank: null,
    });
    expect(county(match, "09", "en", { part }).text).toBe(
      "In 2015 there is no figure for Gotland County (women born in Africa): it is suppressed to protect individuals.",
    );
    expect(county(match, "25", "sv", { part }).text).toBe(
      "År 2015 låg Norrbottens län på 70,0 procent för kvinnor födda i Afrika, högst av 20 län.",
    );
    expect(country(match, "sv", 2015, part)).toBe(
      "År 2015 låg Norrbotten högst för kvinnor födda i Afrika, på 70,0 procent, och Stockholm lägst, på 50,0 procent. Skillnaden mellan dem var 20,0 procentenheter. För riket finns inget värde. Värden finns för 20 av 21 län. Gotland saknas: uppgiften skyddas av sekretess.",
    );
    expect(country(match, "en", 2015, part)).toBe(
      "In 2015 Norrbotten stood highest for women born in Africa, at 70.0 per cent, and Stockholm lowest, at 50.0 per cent. The difference between them was 20.0 percentage points. There is no figure for Sweden as a whole. There are figures for 20 of 21 counties. Gotland is missing: it is suppressed to protect individuals.",
    );
  });

  test("whose earlier value is missing says so", () => {
    const gap = indicator({ rows: [[row(1, [".."], (i) => i), row(1, [5], (i) => i)]] });
    expect(county(gap, "01", "sv").text).toMatch(
      /Värdet för 2010 saknas \(uppgiften finns inte eller är för osäker för att visas\), så förändringen sedan dess går inte att ange\.$/,
    );
  });

  test("is spoken of in its own unit: people and things, years, kronor, percentage points", () => {
    const people = indicator(
      {
        decimals: 0,
        riket: "sum",
        rows: [
          [row(9_000_000, [1_800_000], (i) => 300_000 - i), row(9_851_017, [2_231_439], (i) => 300_000 - i)],
        ],
      },
      { unit: "persons", kind: "count" },
    );
    expect(county(people, "01", "sv")).toEqual({
      text: "År 2015 var det 2 231 439 personer i Stockholms län, flest av 21 län. Jämfört med 2010 var det en ökning med 431 439 personer.",
      line: "2 231 439 personer (2015), flest av 21 län",
      rank: "1:a av 21",
    });
    expect(county(people, "25", "en").text).toBe(
      "In 2015 Norrbotten County had 299,980 people, the fewest of 21 counties. Compared with 2010 there was no change.",
    );
    expect(country(people, "sv")).toBe(
      "År 2015 var det flest i Stockholms län, 2 231 439 personer, och färst i Norrbottens län, 299 980 personer. Skillnaden mellan dem var 1 931 459 personer. I riket var det 9 851 017 personer (summan av länen). Värden finns för alla 21 län.",
    );
    const years = indicator(
      {
        dimensions: [{ dimension: "kon", categories: ["man"] }],
        rows: [[null, row(80.6, [81.6], (i) => 80.6 - i / 10)]],
        riket: "published",
      },
      { unit: "years", direction: "higherBetter" },
    );
    expect(county(years, "01", "sv", { part: { kon: "man" } }).text).toBe(
      "År 2015 låg Stockholms län på 81,6 år för män, högst av 21 län. Det var 1,0 år över riket, vilket är bättre.",
    );
    const money = indicator(
      { decimals: 0, periods: [2015], rows: [[row(406, [576, 379, 406], (i) => 350 - i)]] },
      { unit: "tsek" },
    );
    expect(county(money, "03", "sv")).toEqual({
      text: "År 2015 låg Uppsala län på 379 tusen kronor, tredje högst av 21 län. Det var 27 tusen kronor under riket.",
      line: "379 tusen kronor (2015), tredje högst av 21 län, 27 tusen kronor under riket",
      rank: "3:e av 21",
    });
    expect(county(money, "04", "sv").text).toMatch(/Det var samma värde som i riket\.$/);
    expect(county(money, "04", "en").text).toMatch(/That was the same as the national value\.$/);
    const gap = indicator(
      { periods: [2015], riket: null, rows: [[row(0, [1], (i) => 20 - i).slice(1)]], decimals: 0 },
      { unit: "percentagePoints" },
    );
    expect(county(gap, "01", "sv").text).toMatch(/^År 2015 låg Stockholms län på 1 procentenhet, /);
    expect(county(gap, "01", "en").text).toMatch(/^In 2015 Stockholm County stood at 1 percentage point, /);
  });

  test("by month, below zero, and since a year asked for", () => {
    const monthly = indicator(
      { periods: ["2020-01", "2020-12"], rows: [[row(1, [-0.5], (i) => i), row(1, [-1.5], (i) => i)]] },
      { kind: "monthly" },
    );
    expect(county(monthly, "01", "sv", { period: "2020-12" }).text).toBe(
      "I december 2020 låg Stockholms län på −1,5 procent, lägst av 21 län. Det var 2,5 procentenheter under riket. Jämfört med januari 2020 var det en minskning med 1,0 procentenheter.",
    );
    const three = indicator({
      periods: [2010, 2012, 2015],
      rows: [[row(1, [1], (i) => i), row(1, [2], (i) => i), row(1, [9.5], (i) => i)]],
    });
    expect(county(three, "01", "sv", { base: 2012 }).text).toMatch(
      /Jämfört med 2012 var det en ökning med 7,5 procentenheter\.$/,
    );
  });

  test("with many equals, with all equal, and alone", () => {
    const many = indicator({
      periods: [2015],
      riket: null,
      rows: [[row(0, [9], (i) => (i < 8 ? 5 : i)).slice(1)]],
    });
    expect(county(many, "03", "sv").line).toBe(
      "5,0 procent (2015), lägst av 21 län, delat med sex andra län",
    );
    const same = indicator({ periods: [2015], riket: null, rows: [[row(0, [], () => 5).slice(1)]] });
    expect(county(same, "03", "sv").line).toBe("5,0 procent (2015), samma värde i alla 21 län");
    expect(country(same, "sv")).toBe(
      "År 2015 låg alla 21 län på 5,0 procent. För riket finns inget värde. Värden finns för alla 21 län.",
    );
    const alone = indicator({
      periods: [2015],
      riket: null,
      rows: [[row(0, [5], () => "unpublished").slice(1)]],
    });
    expect(county(alone, "01", "en").line).toBe("5.0 per cent (2015), the only county with a figure");
    expect(country(alone, "sv")).toBe(
      "År 2015 finns ett värde bara för Stockholm: 5,0 procent. För riket finns inget värde. Värden finns för 1 av 21 län. 20 län saknas: uppgiften finns inte i källan.",
    );
  });
});

test("a short place has the ending of its number", () => {
  const at = (place: number, locale: Locale) =>
    figureWords[locale].say.rankShort({ place, fromBottom: 1, of: 22, sharedWith: [] });
  expect([1, 2, 3, 11, 12, 13, 21, 22].map((place) => at(place, "sv"))).toEqual(
    ["1:a", "2:a", "3:e", "11:e", "12:e", "13:e", "21:a", "22:a"].map((text) => `${text} av 22`),
  );
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22].map((place) => at(place, "en"))).toEqual(
    ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd"].map((text) => `${text} of 22`),
  );
});

describe("whom a part is about", () => {
  test.each<[Part, string, string]>([
    [{}, "", ""],
    [{ kon: "totalt", fodelse: "totalt" }, "", ""],
    [{ kon: "kvinnor" }, "kvinnor", "women"],
    [{ fodelse: "utrikes" }, "personer födda utomlands", "people born abroad"],
    [
      { kon: "man", fodelse: "ovriga" },
      "män födda i övriga Europa, Amerika eller Oceanien",
      "men born in the rest of Europe, the Americas or Oceania",
    ],
    [
      { kon: "kvinnor", vistelse: "10plus" },
      "kvinnor som har bott minst 10 år i Sverige",
      "women who have lived in Sweden for at least 10 years",
    ],
    [
      { langd: "365plus" },
      "fall som har pågått i minst 365 dagar",
      "cases that have lasted at least 365 days",
    ],
  ])("%o", (part, swedish, english) => {
    expect(figureWords.sv.say.whom(part)).toBe(swedish);
    expect(figureWords.en.say.whom(part)).toBe(english);
  });
});

describe("a line over time", () => {
  const said = (locale: Locale, values: readonly Value[], breaks: readonly number[]) =>
    plain(
      timeSentences(
        figureWords[locale],
        { unit: "percent", decimals: 1 },
        values.map((value, index) => ({ period: 2012 + index, value })),
        breaks,
      ).join(" "),
    );

  test("has its ends, and how low and high it went", () => {
    expect(said("sv", [10.8, 9.2, "..", 12.7, 12.6], [])).toBe(
      "Värdet gick från 10,8 procent (2012) till 12,6 procent (2016). Lägst var 9,2 procent (2013), högst 12,7 procent (2015).",
    );
    expect(said("en", [10.8, 12.7], [2012, 2030])).toBe(
      "The value went from 10.8 per cent (2012) to 12.7 per cent (2013).",
    );
  });

  test("compares nothing across a break", () =>
    expect(said("sv", [10.8, 9.2, 5, 6], [2014])).toBe(
      "Värdet gick från 10,8 procent (2012) till 9,2 procent (2013). Värdet gick från 5,0 procent (2014) till 6,0 procent (2015). Serien har brott 2014: värdena före och efter ett brott är inte jämförbara.",
    ));

  test("with one value, or none", () => {
    expect(said("sv", ["..", 5], [])).toBe("Ett värde finns: 5,0 procent (2013).");
    expect(said("en", [".."], [2010])).toBe("There are no figures.");
  });
});
