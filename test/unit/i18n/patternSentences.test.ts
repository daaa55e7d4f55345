/** Sentences on patterns: classes that changed, methods that disagree, two indicators together; and the words around them. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import {
  cellText,
  classChangeSentences,
  correlationSentences,
  robustnessSentence,
} from "../../../src/i18n/patternSentences.ts";
import { namesIn } from "../../fixtures/figureClaims.ts";
import { figureWords } from "../../fixtures/figures.ts";
import { brokenSentence } from "../../fixtures/readFigures.ts";

const { sv, en } = figureWords;
const nameOf = namesIn("sv").short;

describe("counties that changed class", () => {
  const up = { county: "01", from: 1, to: 2 } as const;
  const up2 = { county: "03", from: 0, to: 4 } as const;
  const down = { county: "08", from: 3, to: 2 } as const;

  test.each([
    [
      [up, up2, down],
      "Jämfört med 2014 låg två län i en högre klass (Stockholm och Uppsala) och ett län i en lägre (Kalmar).",
      "Compared with 2014, two counties were in a higher class (Stockholm and Uppsala) and one county in a lower one (Kalmar).",
    ],
    [
      [down],
      "Jämfört med 2014 låg ett län i en lägre klass (Kalmar).",
      "Compared with 2014, one county was in a lower class (Kalmar).",
    ],
    [[], "Inget län har bytt klass sedan 2014.", "No county has changed class since 2014."],
    [
      [
        { county: "09", from: null, to: 0 },
        { county: "25", from: 0, to: null },
      ] as const,
      "Inget län har bytt klass sedan 2014. Gotland har fått ett värde, som saknades 2014. Norrbotten saknar värde, men hade ett 2014.",
      "No county has changed class since 2014. Gotland has a figure, which was missing in 2014. Norrbotten has no figure, but had one in 2014.",
    ],
  ])("are named", (changes, swedish, english) => {
    const moves = { since: 2014, changes };
    expect(classChangeSentences(sv, moves, 2015, [2014], nameOf).join(" ")).toBe(swedish);
    expect(classChangeSentences(en, moves, 2015, [2016], nameOf).join(" ")).toBe(english);
  });

  test("are not named across a break, nor for the first period", () => {
    const moves = { since: "2014-12", changes: [up] };
    expect(classChangeSentences(sv, moves, "2015-01", [2015], nameOf)).toEqual([
      "Klasserna går inte att jämföra med december 2014: serien har ett brott 2015.",
    ]);
    expect(classChangeSentences(en, moves, "2015-01", [2015], nameOf)).toEqual([
      "The classes cannot be compared with December 2014: the series has a break in 2015.",
    ]);
    expect(classChangeSentences(sv, null, 2015, [], nameOf)).toEqual(["Före 2015 finns inga uppgifter."]);
  });
});

test("the pattern is as sure as the methods agree", () => {
  const sure = COUNTY_CODES.slice(0, 19);
  const unsure = COUNTY_CODES.slice(19).map((county) => ({ county }));
  expect(robustnessSentence(sv, { sure, unsure }, nameOf)).toBe(
    "19 län får samma färg med alla fyra metoderna. Färgen beror på metoden i två län: Västerbotten och Norrbotten.",
  );
  expect(robustnessSentence(en, { sure: ["01"], unsure }, nameOf)).toBe(
    "One county gets the same colour with all four methods. The colour depends on the method in two counties: Västerbotten and Norrbotten.",
  );
  expect(robustnessSentence(sv, { sure: [], unsure }, nameOf)).toBe(
    "Inget län får samma färg med alla fyra metoderna. Färgen beror på metoden i två län: Västerbotten och Norrbotten.",
  );
  expect(robustnessSentence(sv, { sure: COUNTY_CODES, unsure: [] }, nameOf)).toBe(
    "Alla 21 län får samma färg med alla fyra metoderna.",
  );
  expect(robustnessSentence(en, { sure: [], unsure: [] }, nameOf)).toBe("No county has a figure to class.");
});

describe("two indicators", () => {
  test("go together in words, with the number, and never as cause", () => {
    const strong = { r: 0.82, n: 21, strength: "strong", sign: "positive" } as const;
    expect(correlationSentences(sv, strong, "Trångboddhet", "Arbetslöshet")).toEqual([
      "Mellan ”Trångboddhet” och ”Arbetslöshet” finns ett starkt positivt samband (r = 0,82, 21 län): där det första är högt är det andra oftast högt.",
      "Ett samband säger inget om vad som är orsak och vad som är verkan.",
    ]);
    const weak = { r: -0.41, n: 12, strength: "weak", sign: "negative" } as const;
    expect(correlationSentences(en, weak, "Overcrowding", "Unemployment")).toEqual([
      "Between “Overcrowding” and “Unemployment” there is a weak negative correlation (r = −0.41, twelve counties): where the first is high, the second is somewhat more often low.",
      "A correlation says nothing about what is cause and what is effect.",
    ]);
    const none = { r: -0.05, n: 20, strength: "none", sign: null } as const;
    expect(correlationSentences(sv, none, "A", "B")[0]).toBe(
      "Mellan ”A” och ”B” finns inget tydligt samband (r = −0,05, 20 län).",
    );
    expect(correlationSentences(sv, null, "A", "B")).toEqual([sv.say.pair.noCorrelation]);
  });

  test("have nine cells, each with a name of its own", () => {
    const thirds = [1, 2, 3] as const;
    for (const locale of LOCALES) {
      const cells = thirds.flatMap((one) =>
        thirds.map((other) => cellText(figureWords[locale], [one, other], "A", "B")),
      );
      expect(new Set(cells).size).toBe(9);
    }
    expect(cellText(sv, [3, 1], "A", "B")).toBe("högt för ”A”, lågt för ”B”");
    expect(cellText(en, [2, 2], "A", "B")).toBe("middling for both “A” and “B”");
  });
});

test("whatever changed, each county is named once, under the right way", () => {
  const index = fc.option(fc.integer({ min: 0, max: 4 }));
  const changes = fc
    .uniqueArray(fc.record({ county: fc.constantFrom(...COUNTY_CODES), from: index, to: index }), {
      selector: ({ county }) => county,
    })
    .map((all) => all.filter(({ from, to }) => from !== to));
  fc.assert(
    fc.property(changes, fc.constantFrom(...LOCALES), (all, locale) => {
      const sentences = classChangeSentences(
        figureWords[locale],
        { since: 2014, changes: all },
        2015,
        [],
        nameOf,
      );
      expect(sentences.filter(brokenSentence)).toEqual([]);
      const text = sentences.join(" ");
      for (const { county } of all)
        expect(text.split(new RegExp(`${nameOf(county)}(?!\\p{L})`, "u"))).toHaveLength(2);
      const [first = ""] = sentences;
      const [higher = "", lower = ""] = /lägre|lower/.test(first) ? first.split(/(?:lägre|lower)/) : [first];
      for (const { county, from, to } of all) {
        if (from === null || to === null) continue;
        expect((to > from ? higher : lower).includes(nameOf(county)), first).toBe(true);
      }
    }),
  );
});

test("words around values have them whole", () => {
  expect(sv.legend.range("10,0", "11,9")).toBe("10,0 till 11,9");
  expect([1, 4].map(en.legend.counties)).toEqual(["one county", "four counties"]);
  expect([1, 2].map(sv.rows.failed)).toEqual([
    "Ett av måtten kunde inte läsas in.",
    "Två av måtten kunde inte läsas in.",
  ]);
  expect(sv.table.captionTwo("Trångboddhet", "Arbetslöshet")).toBe("Trångboddhet och arbetslöshet");
});
