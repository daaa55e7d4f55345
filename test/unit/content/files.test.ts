/** The files for others: CSV by RFC 4180, JSON in both languages, nothing lost on the way there and back. */

import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { dataFiles } from "../../../build/contentFiles.ts";
import { content } from "./readContent.ts";

const files = dataFiles(content);
const fileOf = (path: string) => files.get(path) ?? "";

describe("the files", () => {
  it("are those of the contract", () => {
    expect([...files.keys()]).toEqual([
      "data/counties.csv",
      "data/actor-spells.csv",
      "data/examples.json",
      "data/challenges.json",
      "data/recommendations.json",
      "data/publications.json",
    ]);
  });
});

describe.each(["data/counties.csv", "data/actor-spells.csv"])("%s", (path) => {
  const file = fileOf(path);

  it("ends every row in CRLF, has no byte-order mark and the same number of fields in each", () => {
    expect(file.endsWith("\r\n")).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(file.charCodeAt(0)).not.toBe(0xfeff);
    const rows = csvParse(file);
    for (const row of rows) expect(Object.keys(row)).toHaveLength(rows.columns.length);
  });
});

describe("data/counties.csv", () => {
  const rows = csvParse(fileOf("data/counties.csv"));

  it("has the columns of the contract and codes as text", () => {
    expect(rows.columns.join()).toBe(
      "code,letter,name_sv,name_en,label,iso_3166_2,nuts2,nuts3,residence_city,municipalities,region_today,website,responsibility_since",
    );
    expect(rows).toHaveLength(21);
    expect({ ...rows[0] }).toEqual({
      code: "01",
      letter: "AB",
      name_sv: "Stockholms län",
      name_en: "Stockholm County",
      label: "Stockholm",
      iso_3166_2: "SE-AB",
      nuts2: "SE11",
      nuts3: "SE110",
      residence_city: "Stockholm",
      municipalities: "26",
      region_today: "Region Stockholm",
      website: "regionstockholm.se",
      responsibility_since: "2019",
    });
  });
});

describe("data/actor-spells.csv", () => {
  const rows = csvParse(fileOf("data/actor-spells.csv"));

  it("gives back every spell", () => {
    expect(rows.columns.join()).toBe(
      "county_code,from,to,actor,type,change,confidence,from_date,from_basis,to_date,note_sv,note_en,sources",
    );
    expect(rows).toHaveLength(60);
    for (const [i, spell] of content.spells.entries()) {
      expect(rows[i]).toMatchObject({
        county_code: spell.county,
        from: String(spell.from),
        to: spell.to === null ? "" : String(spell.to),
        actor: spell.actor,
        type: spell.type,
        confidence: spell.confidence,
        from_date: spell.fromDate ?? "",
        note_sv: spell.note?.sv ?? "",
        sources: spell.sources.map(({ url }) => url).join(" "),
      });
    }
  });

  it("quotes the actor with a comma in its name", () => {
    expect(fileOf("data/actor-spells.csv")).toContain(
      '"Länsstyrelserna i Göteborgs och Bohus, Älvsborgs och Skaraborgs län"',
    );
  });
});

describe("the JSON files", () => {
  const parsed = (name: string) => JSON.parse(fileOf(`data/${name}.json`));

  it("say which report they come from", () => {
    for (const name of ["examples", "challenges", "recommendations", "publications"]) {
      expect(parsed(name).report.dnr).toBe("3.1.7-Å2015-406");
      expect(fileOf(`data/${name}.json`).endsWith("}\n")).toBe(true);
    }
  });

  it("carry the rule with the challenges and the note with the examples", () => {
    expect(parsed("challenges").rule).toEqual(content.challenges.rule);
    expect(parsed("examples").note).toEqual(content.examples.note);
  });

  it("hold everything, with words beside codes", () => {
    expect(parsed("challenges").challenges).toHaveLength(11);
    expect(parsed("challenges").countyStatements).toEqual(content.challenges.countyStatements);
    expect(parsed("recommendations").recommendations).toEqual(content.recommendations.recommendations);
    expect(parsed("publications").publications).toHaveLength(11);
    expect(parsed("examples").examples).toHaveLength(28);
    expect(parsed("examples").examples[3]).toMatchObject({
      id: "ex04",
      section: "2.4",
      form: { code: "råd/forum", sv: "råd eller forum", en: "council or forum" },
      actorsNamed: [{ en: "the county governor" }, { en: "the regional commissioner" }],
      responsible2015: ["Region Halland"],
    });
  });
});
