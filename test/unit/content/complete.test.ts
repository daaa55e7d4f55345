/** Nothing of the report's content is lost: everything is counted, and every reference finds what it names. */

import { describe, expect, it } from "vitest";
import { CHALLENGE_IDS } from "../../../src/domain/challenge.ts";
import { content } from "./readContent.ts";

const { challenges, examples, actors, recommendations, publications, report, vocabulary } = content;
const statements = challenges.challenges.flatMap((one) => one.statements);

describe("the counts", () => {
  it.each([
    ["counties", content.counties, 21],
    ["municipalities", content.municipalities, 290],
    ["spells", content.spells, 60],
    ["challenges", challenges.challenges, 11],
    ["statements on challenges", statements, 51],
    ["statements on the whole", challenges.context, 13],
    ["statements that name a county", challenges.countyStatements, 8],
    ["quantity levels", challenges.levels, 9],
    ["examples", examples.examples, 28],
    ["actors", actors.actors, 23],
    ["recommendations", recommendations.recommendations, 5],
    ["publications", publications.publications, 11],
    ["sections of the report", report.sections, 18],
  ])("%s", (_, list, count) => {
    expect(list).toHaveLength(count);
  });

  it("statements per challenge", () => {
    expect(challenges.challenges.map((one) => one.statements.length)).toEqual([
      5, 10, 4, 3, 3, 3, 4, 6, 4, 4, 5,
    ]);
  });

  it("290 municipalities, facts and sources", () => {
    expect(content.counties.reduce((sum, one) => sum + one.municipalities, 0)).toBe(290);
    expect(content.spells.flatMap((one) => one.sources)).toHaveLength(193);
    expect(examples.examples.flatMap((one) => one.facts)).toHaveLength(27);
    expect(recommendations.recommendations.flatMap((one) => one.followUp)).toHaveLength(2);
  });
});

describe("the ids", () => {
  it.each([
    ["statements on challenges", statements],
    ["statements on the whole", challenges.context],
    ["statements that name a county", challenges.countyStatements],
    ["places", challenges.challenges.flatMap((one) => one.places)],
    ["examples", examples.examples],
    ["actors", actors.actors],
    ["recommendations", recommendations.recommendations],
    ["publications", publications.publications],
  ])("of %s are unique", (_, list: readonly { id: string }[]) => {
    expect(new Set(list.map((one) => one.id)).size).toBe(list.length);
  });

  it("of statements follow their challenge: c01-1, c01-2 …", () => {
    for (const { id, statements } of challenges.challenges) {
      expect(statements.map((one) => one.id)).toEqual(statements.map((_, i) => `${id}-${i + 1}`));
    }
  });

  it("of the rest count up", () => {
    expect(challenges.context.map((one) => one.id).join()).toBe(
      "s01,s02,s03,s04,s05,s06,s07,s08,s09,s10,s11,s12,s13",
    );
    expect(challenges.countyStatements.map((one) => one.id).join()).toBe("k1,k2,k3,k4,k5,k6,k7,k8");
    expect(challenges.challenges.map((one) => one.no)).toEqual(CHALLENGE_IDS.map((_, i) => i + 1));
  });
});

describe("the references", () => {
  it("to sections are found in the report's table of contents", () => {
    const known = new Set(report.sections.map((one) => one.no));
    const used = [
      ...challenges.challenges.map((one) => one.section),
      ...[...statements, ...challenges.context].flatMap((one) => one.sections),
      ...challenges.countyStatements.map((one) => one.section),
      ...examples.examples.map((one) => one.section),
      ...actors.actors.flatMap((one) => [...one.sections, ...one.sourceSections]),
      ...recommendations.recommendations.flatMap((one) => one.sections),
      ...publications.publications.map((one) => one.section),
    ];
    expect(used.filter((no) => !known.has(no))).toEqual([]);
  });

  it("to related challenges name another challenge", () => {
    for (const { id, related } of challenges.challenges) expect(related).not.toContain(id);
  });

  it("to named actors are found, and every word of the vocabulary is used", () => {
    const used = {
      forms: examples.examples.flatMap((one) => [one.form, ...one.formAlt]),
      kinds: examples.examples.map((one) => one.kind),
      kindBases: examples.examples.map((one) => one.kindBasis),
      themeFits: examples.examples.map((one) => one.fit),
      statuses: examples.examples.map((one) => one.status),
      actorTypes: actors.actors.map((one) => one.type),
      themes: challenges.challenges.flatMap((one) => one.themes),
      publicationKinds: publications.publications.map((one) => one.kind),
      sections: ["Sammanfattning", "Bilaga"],
    };
    for (const [list, codes] of Object.entries(used)) {
      const words = vocabulary[list as keyof typeof used];
      expect(Object.keys(words).sort(), list).toEqual([...new Set<string>(codes)].sort());
    }
    const named = examples.examples.flatMap((one) => one.actorsNamed);
    const known = [...Object.keys(vocabulary.actorsNamed), ...actors.actors.map((one) => one.name.sv)];
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
    expect(Object.keys(vocabulary.actorsNamed).filter((name) => !named.includes(name))).toEqual([]);
  });

  it("to levels are steps of the scale", () => {
    expect(challenges.levels.map((one) => one.level)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe("the report", () => {
  it("has its sections in the order and on the pages it prints", () => {
    expect(report.sections.map(({ no, page }) => `${no}:${page}`).join(" ")).toBe(
      "Sammanfattning:7 1:9 1.1:9 2:10 2.1:11 2.1.1:12 2.1.2:12 2.1.3:12 2.1.4:12 2.1.5:12 2.1.6:13 2.2:13 2.2.1:13 2.2.2:13 2.2.3:13 2.3:14 2.4:14 Bilaga:16",
    );
  });

  it("is cited by date and number", () => {
    expect([report.publisher, report.date, report.dnr]).toEqual([
      "Tillväxtverket",
      "2015-04-30",
      "3.1.7-Å2015-406",
    ]);
  });

  it("spells the titles of its annex as printed", () => {
    expect(publications.publications.map((one) => `${one.year} ${one.number}`)).toEqual([
      "2015 dnr 4.2.7-Å 2015-000179",
      "2012 Rapport 0146",
      "2014 Rapport 0167 Rev A",
      "2015 Rapport 0186",
      "2015 Rapport 0185",
      "2011 Rapport 0107",
      "2015 Dnr 341-2012-004922",
      "2015 Dnr 341-2012-004922",
      "2014 Rapport 0572",
      "2015 Info 0600",
      "2015 Dnr 012-201-1068",
    ]);
    expect(publications.publications[9]?.title).toBe(
      "Öppna upp! Nationell strategi för ett företagsfrämjande på likvärdiga villkor 2015-2020",
    );
  });
});
