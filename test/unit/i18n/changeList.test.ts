/** The list of changes: every spell that began within the window, once, in its year, with who held it before. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIRST_YEAR, LAST_YEAR, SPELL_CHANGES, type Spell } from "../../../src/domain/actor.ts";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { changesIn, holdersIn } from "../../../src/domain/holders.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { changeList } from "../../../src/i18n/changeList.ts";
import type { Phrase } from "../../../src/i18n/phrase.ts";
import { atlas, messages } from "../../fixtures/report.ts";
import { tinyAtlas } from "../../fixtures/tinyAtlas.ts";

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
const plain = (phrase: Phrase) =>
  phrase.map((part) => (typeof part === "string" ? part : part.actor)).join("");
const actors = (phrase: Phrase) => phrase.flatMap((part) => (typeof part === "string" ? [] : [part.actor]));

/** County and year of what the list says, and of what the data have. */
function compare(spells: readonly Spell[]) {
  const listed = changeList(messages.sv, spells).flatMap(({ year, changes }) =>
    changes.map(({ county }) => `${year} ${county}`),
  );
  const expected = YEARS.flatMap((year) =>
    Object.values(changesIn(spells, year))
      .flat()
      .map(({ county }) => `${year} ${county}`)
      .sort(),
  );
  return { listed, expected };
}

describe.each(LOCALES)("in %s", (locale) => {
  const t = messages[locale];
  const years = changeList(t, atlas.spells);

  test("no year and no county is missing, none is there twice", () => {
    const { listed, expected } = compare(atlas.spells);
    expect(listed).toEqual(expected);
    expect(listed).toHaveLength(atlas.spells.filter(({ change }) => change !== "start").length);
  });

  test("each change names who held it before and after, exactly, with kinds where they differ", () => {
    for (const { year, changes } of years) {
      for (const { county, phrase, confidence } of changes) {
        const [before, now] = [holdersIn(atlas.spells, year - 1), holdersIn(atlas.spells, year)].map(
          (holders) => holders.get(county),
        );
        if (!before || !now) throw new Error(`${county} has no holder about ${year}`);
        const text = plain(phrase);
        expect(actors(phrase), text).toEqual([before.actor, now.actor]);
        expect(confidence).toBe(now.confidence);
        const kinds = new Set([before.type, now.type]);
        for (const kind of kinds) expect(text.toLowerCase()).toContain(t.actorType[kind].toLowerCase());
        expect(kinds.size, text).toBe(now.change === "holder" ? 2 : 1);
        expect(text).not.toMatch(/undefined|null| {2}| [,;]/);
      }
    }
  });

  test("a year's sentence has the counts of the data", () => {
    for (const { year, summary } of years) {
      const { holder, name, county } = changesIn(atlas.spells, year);
      for (const { length } of [holder, name, county])
        if (length > 0) expect(summary.toLowerCase()).toContain(t.legend.counties(length));
      expect(summary, String(year)).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

test("of four counties, in words", () => {
  const said = changeList(messages.sv, tinyAtlas.spells).map(
    ({ year, summary, changes }) => `${year} ${summary} ${changes.map(({ phrase }) => plain(phrase)).join()}`,
  );
  expect(said).toEqual([
    "1999 Ett län bildades. till Länsstyrelsen i Å; länet bildades, med samma slags aktör: länsstyrelse",
    "2010 Ett län bytte ansvarig aktör. från Länsstyrelsen i Ahl, länsstyrelse, till Region Ahl, region",
    "2012 I ett län ändrades bara aktörens namn. från Ö kommun till Region Ö; bara nytt namn, fortfarande kommun",
  ]);
  const [, holder, name] = changeList(messages.en, tinyAtlas.spells);
  expect(plain(holder?.changes[0]?.phrase ?? [])).toBe(
    "from Länsstyrelsen i Ahl, county administrative board, to Region Ahl, region",
  );
  expect(name?.summary).toBe("In one county only the actor’s name changed.");
});

test("of any spells, every change is there once", () => {
  const spell = fc.record({
    county: fc.constantFrom(...COUNTY_CODES),
    from: fc.integer({ min: FIRST_YEAR + 1, max: LAST_YEAR }),
    to: fc.constant(null),
    actor: fc.string(),
    type: fc.constantFrom("region", "kommun"),
    confidence: fc.constant("high"),
    change: fc.constantFrom(...SPELL_CHANGES),
  });
  const spells = fc.uniqueArray(spell, { selector: ({ county, from }) => `${county} ${from}` });
  fc.assert(
    fc.property(spells, (some) => {
      const { listed, expected } = compare(some as readonly Spell[]);
      expect(listed).toEqual(expected);
    }),
  );
});
