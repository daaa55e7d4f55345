/** Everything is found by every name and code it has, in both languages, with and without å, ä, ö, half typed, and with one typing error. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SearchSlice } from "../../../src/content/searchSlice.ts";
import { LOCALES, type Locale } from "../../../src/domain/locale.ts";
import { withoutMarks } from "../../../src/domain/marks.ts";
import { type Entry, entriesOf, type Kind, nameIn } from "../../../src/search/entries.ts";
import { createFinder, type Hit } from "../../../src/search/finder.ts";
import { groupsOf, SHOWN } from "../../../src/search/groups.ts";
import { atlas, content, slices } from "../../fixtures/report.ts";

const entries = entriesOf(slices.get("search") as SearchSlice, atlas);
const find = createFinder(entries);
const of = (kind: Kind) => entries.filter(({ goal }) => goal.kind === kind);
const called = ({ entry }: Hit, locale: Locale = "sv") => nameIn(entry, locale).text;

/** The names of the first group for `text`. */
const first = (text: string, locale: Locale = "sv") =>
  groupsOf(find(text, locale).hits)[0]?.shown.map((hit) => called(hit, locale)) ?? [];
/** The entry is the best of its kind, or equals the best in name. */
function isBest(text: string, entry: Entry, locale: Locale) {
  const group = groupsOf(find(text, locale).hits).find(({ kind }) => kind === entry.goal.kind);
  const best = group?.shown[0]?.entry;
  return best === entry || (best && nameIn(best, locale).text === nameIn(entry, locale).text);
}

test("every thing of the content can be found", () => {
  const count = (kind: Kind) => of(kind).length;
  expect([count("county"), count("municipality"), count("actor")]).toEqual([21, 290, atlas.spells.length]);
  expect([count("challenge"), count("example"), count("recommendation"), count("indicator")]).toEqual([
    11,
    28,
    5,
    content.indicators.indicators.length,
  ]);
});

describe("by code", () => {
  test("every county by all of its codes, in any case, and every municipality by its own", () => {
    for (const county of content.counties) {
      for (const code of [county.code, county.letter, county.iso, county.nuts3]) {
        for (const typed of [code, code.toLowerCase(), ` ${code} `]) {
          const [best] = find(typed, "sv").hits;
          expect(best && called(best), typed).toBe(county.long.sv);
          expect(best?.code?.text, typed).toBe(code);
        }
      }
    }
    for (const { code, name } of content.municipalities) {
      const [best] = find(code, "sv").hits;
      expect(best && called(best), code).toBe(name);
    }
  });

  test("is exact: half a code, or one that nothing has, finds nothing by code", () => {
    for (const text of ["2", "238", "02", "SE-", "SE999", "9999"])
      expect(
        find(text, "sv").hits.filter(({ code }) => code),
        text,
      ).toEqual([]);
  });
});

describe("by name", () => {
  test.each(LOCALES)("everything by each of its names, as written and without å, ä, ö (%s)", (locale) => {
    for (const entry of entries) {
      for (const { text, about } of entry.names) {
        if (about !== null) continue;
        for (const typed of [text, withoutMarks(text).toUpperCase()]) {
          const { hits, guessed } = find(typed, locale);
          expect(guessed, typed).toBe(false);
          const rank = hits.find((hit) => hit.entry === entry)?.rank ?? Number.POSITIVE_INFINITY;
          // The name itself, in this language or the other.
          expect(rank, typed).toBeLessThanOrEqual(2.5);
        }
      }
    }
  });

  test("counties, municipalities and examples are the best of their kind", () => {
    for (const kind of ["county", "municipality", "example"] as const)
      for (const entry of of(kind)) expect(isBest(nameIn(entry, "sv").text, entry, "sv")).toBe(true);
    for (const entry of of("municipality")) {
      const folded = withoutMarks(nameIn(entry, "sv").text);
      const alike = of("municipality").filter((one) => withoutMarks(nameIn(one, "sv").text) === folded);
      // Habo and Håbo are alike when å is not typed.
      expect(alike.some((one) => isBest(folded, one, "sv"))).toBe(true);
    }
  });

  test("what was typed as it is written stands before what is only alike", () => {
    expect(first("håbo")).toEqual(["Håbo", "Habo"]);
    expect(first("habo")).toEqual(["Habo", "Håbo"]);
    expect(first("malmö")).toEqual(["Malmö"]);
    expect(first("malmo")).toEqual(["Malmö"]);
    expect(first("malå")).toEqual(["Malå"]);
    expect(first("mala")).toEqual(["Malå"]);
  });

  test("å may be two characters, as some systems type it", () => {
    expect(first("Ha\u030abo")).toEqual(["Håbo", "Habo"]);
  });

  test("half a name is enough, and what parts it may be missing", () => {
    expect(first("vasterb")[0]).toBe("Västerbottens län");
    expect(first("upplandsbro")).toEqual(["Upplands-Bro"]);
    expect(first("upplands bro")).toEqual(["Upplands-Bro"]);
    expect(first("gotal")[0]).toBe("Västra Götalands län");
  });

  test("a part of a word is enough where it has four letters, behind the words that begin so", () => {
    expect(first("norrland")).toEqual(["Västernorrlands län"]);
    expect(first("kommunikatör")).toEqual(["Samhällskommunikatörer"]);
    expect(first("partnerskap")).toEqual(["Länspartnerskap"]);
    expect(find("unn", "sv").hits.map(({ name }) => name.text)).not.toContain("Sunne");
    const places = find("götaland", "sv").hits.map(({ rank }) => rank);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("the county stands before the municipality of the same name, both before the actors", () => {
    const kinds = groupsOf(find("stockholm", "sv").hits).map(({ kind }) => kind);
    expect(kinds.slice(0, 3)).toEqual(["county", "municipality", "actor"]);
  });

  test("who holds the responsibility today stands before who has held it", () => {
    expect(first("region blekinge")).toEqual(["Region Blekinge", "Region Blekinge (kommunalförbund)"]);
  });

  test("both languages are searched, and what was found in the other one says so", () => {
    const [housing] = find("housing shortage", "sv").hits;
    expect(housing && called(housing)).toBe("Bostadsbrist och trångboddhet");
    expect(housing?.name).toMatchObject({ text: "Housing shortage and overcrowding", locale: "en" });
    expect(first("bostadsbrist", "en")).toEqual(["Housing shortage and overcrowding"]);
  });

  test("a challenge by its topics, an example by the actors named in it, behind all names", () => {
    const [topic] = find("ensamkommande", "sv").hits;
    expect(topic?.entry.goal).toMatchObject({ kind: "challenge", challenge: "c01" });
    expect(topic?.name.about).toBe("topic");
    const [actor] = find("dalawux", "sv").hits;
    expect(actor && called(actor)).toBe("Dala Valideringscentrum");
    expect(actor?.name.about).toBe("actor");
    const school = find("skola", "sv").hits.map(({ name }) => name.about);
    expect(school[0]).toBeNull();
  });

  test("a group shows a few and counts all", () => {
    const actors = groupsOf(find("länsstyrelsen", "sv").hits).find(({ kind }) => kind === "actor");
    expect(actors?.shown).toHaveLength(SHOWN);
    expect(actors?.count).toBe(
      content.spells.filter(({ actor }) => actor.startsWith("Länsstyrelse")).length - 2,
    );
  });
});

/** A text with one letter put in, taken away or changed. */
const withOneError = (text: string) =>
  fc
    .tuple(
      fc.nat({ max: text.length - 1 }),
      fc.constantFrom("in", "out", "other"),
      fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzåäö"),
    )
    .map(([at, change, letter]) =>
      change === "out"
        ? text.slice(0, at) + text.slice(at + 1)
        : text.slice(0, at) + letter + text.slice(change === "in" ? at : at + 1),
    );

describe("with typing errors", () => {
  /** How well those of `hits` answer that bear `text`: a county bears its short name, which may be a municipality's too. */
  const rankOf = (hits: readonly Hit[], text: string) =>
    hits.find(({ entry }) => entry.names.some((name) => name.text === text))?.rank;

  test("one in a name of six letters or more still finds it, shown in the first group or in one that answers as well", () => {
    const names = entries.map((entry) => nameIn(entry, "sv").text);
    const long = names.filter((text) => (text.match(/\p{L}/gu) ?? []).length >= 6);
    const typed = fc.constantFrom(...long).chain((text) => fc.tuple(fc.constant(text), withOneError(text)));
    fc.assert(
      fc.property(typed, ([text, wrong]) => {
        const { hits, guessed } = find(wrong, "sv");
        const shown = groupsOf(hits).flatMap((group) => group.shown);
        // „Eonköping” is as near to Jönköping, which is a county, as to Enköping.
        if (guessed) expect(rankOf(shown, text), wrong).toBe(hits[0]?.rank);
        // The error may have made the beginning of another name: then nothing is guessed.
        else expect(rankOf(hits, text) ?? hits[0]?.rank, wrong).toBeLessThan(12);
      }),
      { numRuns: 500 },
    );
  });

  test("one in the beginning of a name, too, before the rest is typed", () => {
    const names = [...of("county"), ...of("municipality")].map((entry) => nameIn(entry, "sv").text);
    const begun = names
      .filter((text) => /^\p{L}{8,}/u.test(text))
      .map((text) => text.slice(0, text.search(/[^\p{L}]|$/u) - 2));
    const typed = fc
      .constantFrom(...begun)
      .chain((text) => fc.tuple(fc.constant(text), withOneError(text)))
      .filter(([, wrong]) => wrong.length >= 5);
    fc.assert(
      fc.property(typed, ([text, wrong]) => {
        const { hits } = find(wrong, "sv");
        expect(hits.length, wrong).toBeGreaterThan(0);
        // What stands written so, or as a whole word with an error, goes before what is half typed.
        const whole = hits.some(
          ({ marks }) => !marks.some((mark) => mark.startsWith(withoutMarks(text.toLowerCase()))),
        );
        if (!whole)
          expect(
            hits.map((hit) => called(hit).startsWith(text)),
            wrong,
          ).toContain(true);
      }),
      { numRuns: 500 },
    );
    expect(first("valdier")).toContain("Validering Väst");
    expect(first("Västernorl")).toEqual(["Västernorrlands län"]);
    expect(first("vallider")).toContain("Validering Väst");
  });

  test("in half a short word are no words", () => {
    expect(find("xyzz", "sv").hits).toEqual([]);
    expect(find("halq", "sv").hits).toEqual([]);
  });

  test("are only guessed at where nothing is written so", () => {
    expect(find("kalmar", "sv").guessed).toBe(false);
    expect(find("jämtlans län", "sv").guessed).toBe(true);
    expect(first("jämtlans län")).toEqual(["Jämtlands län"]);
    expect(first("Mot ala")).toEqual(["Motala"]);
  });

  test("where no thing has all words, some of them are enough", () => {
    const { hits, guessed } = find("barn i fattiga hushåll", "sv");
    expect(guessed).toBe(true);
    expect(hits[0] && called(hits[0])).toBe("Barn i ekonomiskt utsatta hushåll");
  });
});

test("no text throws, and none finds more than there is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const { hits } = find(text, "en");
      expect(new Set(hits.map(({ entry }) => entry)).size).toBe(hits.length);
    }),
  );
  for (const text of [
    "",
    "   ",
    "*",
    "constructor",
    "__proto__",
    "toString",
    "\u0000",
    "🙂",
    "a".repeat(10_000),
  ])
    expect(() => find(text, "sv")).not.toThrow();
});
