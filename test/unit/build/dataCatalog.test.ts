/** The catalogue for data portals: what DCAT-AP-SE 3 asks for, every file described once, and addresses that lead somewhere. */

import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { dataFiles } from "../../../build/contentFiles.ts";
import { catalogJsonLd } from "../../../build/dataCatalog.ts";
import { indicatorFiles } from "../../../build/indicatorFiles.ts";
import { content } from "../content/readContent.ts";

const NOWHERE = { siteUrl: undefined, publisher: null, contact: null };
const SITE = "https://karta.example/lan";
const parse = (copy: Parameters<typeof catalogJsonLd>[1]) => JSON.parse(catalogJsonLd(content, copy));

const ref = (pattern: RegExp) => v.strictObject({ "@id": v.pipe(v.string(), v.regex(pattern)) });
const inBoth = v.strictTuple([
  v.strictObject({ "@language": v.literal("sv"), "@value": v.pipe(v.string(), v.nonEmpty()) }),
  v.strictObject({ "@language": v.literal("en"), "@value": v.pipe(v.string(), v.nonEmpty()) }),
]);
const AUTHORITY = "http://publications\\.europa\\.eu/resource/authority";
const moment = v.variant("@type", [
  v.strictObject({ "@type": v.literal("xsd:gYear"), "@value": v.pipe(v.string(), v.regex(/^\d{4}$/)) }),
  v.strictObject({
    "@type": v.literal("xsd:gYearMonth"),
    "@value": v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/)),
  }),
]);
const rights = v.strictObject({ "@type": v.literal("dcterms:RightsStatement"), "rdfs:label": inBoth });

/** Classes and properties as in the profile's own examples; addresses begin as `base` asks. */
function profile(base: RegExp) {
  const distribution = v.strictObject({
    "@id": v.pipe(v.string(), v.regex(/#[a-z0-9_-]+-file$/)),
    "@type": v.literal("dcat:Distribution"),
    "dcterms:title": inBoth,
    "dcterms:format": v.picklist(["text/csv", "application/json"]),
    "dcat:accessURL": ref(base),
    "dcat:downloadURL": ref(base),
    "dcterms:license": v.optional(ref(/^https:\/\/opensource\.org\/license\/mit$/)),
    "dcterms:rights": v.optional(rights),
  });
  const dataset = v.strictObject({
    "@id": v.pipe(v.string(), v.regex(/#[a-z0-9_-]+$/)),
    "@type": v.literal("dcat:Dataset"),
    "dcterms:title": inBoth,
    "dcterms:description": inBoth,
    "dcterms:publisher": ref(/#publisher$/),
    "dcat:contactPoint": v.optional(ref(/#contact$/)),
    "dcat:theme": ref(new RegExp(`^${AUTHORITY}/data-theme/(SOCI|EDUC|HEAL|ECON|REGI|GOVE)$`)),
    "dcterms:spatial": ref(new RegExp(`^${AUTHORITY}/country/SWE$`)),
    "dcterms:accessRights": ref(new RegExp(`^${AUTHORITY}/access-right/PUBLIC$`)),
    "dcterms:temporal": v.optional(
      v.strictObject({
        "@type": v.literal("dcterms:PeriodOfTime"),
        "dcat:startDate": moment,
        "dcat:endDate": moment,
      }),
    ),
    "dcat:landingPage": ref(/./),
    "dcat:distribution": distribution,
  });
  return v.strictObject({
    "@context": v.record(v.string(), v.pipe(v.string(), v.url())),
    "@id": v.pipe(v.string(), v.regex(/#catalog$/)),
    "@type": v.literal("dcat:Catalog"),
    "dcterms:title": inBoth,
    "dcterms:description": inBoth,
    "dcterms:publisher": v.strictObject({
      "@id": v.pipe(v.string(), v.regex(/#publisher$/)),
      "@type": v.literal("foaf:Agent"),
      "foaf:name": v.pipe(v.string(), v.nonEmpty()),
    }),
    /** The profile demands CC0 for the catalogue's own words. */
    "dcterms:license": ref(/^http:\/\/creativecommons\.org\/publicdomain\/zero\/1\.0\/$/),
    "dcterms:language": v.array(ref(new RegExp(`^${AUTHORITY}/language/(SWE|ENG)$`))),
    "foaf:homepage": ref(/./),
    "dcat:themeTaxonomy": ref(new RegExp(`^${AUTHORITY}/data-theme$`)),
    "dcat:dataset": v.array(dataset),
    "dcat:contactPoint": v.optional(v.record(v.string(), v.unknown())),
  });
}

const RELATIVE = /^(indicators\/)?[a-z0-9_-]+\.(csv|json)$/;
const ABSOLUTE = /^https:\/\/karta\.example\/lan\/data\/(indicators\/)?[a-z0-9_-]+\.(csv|json)$/;

describe.each([
  ["without an address", NOWHERE, RELATIVE, ""],
  ["with an address", { ...NOWHERE, siteUrl: SITE }, ABSOLUTE, `${SITE}/data/`],
  ["with an address that ends in a slash", { ...NOWHERE, siteUrl: `${SITE}/` }, ABSOLUTE, `${SITE}/data/`],
])("the catalogue %s", (_, copy, addresses, base) => {
  const catalog = parse(copy);

  it("has the shape of the profile", () => {
    const result = v.safeParse(profile(addresses), catalog);
    expect(result.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? []).toEqual([]);
  });

  it("describes every file of dist/data once, and none that is not there", () => {
    const there = [...dataFiles(content).keys(), ...indicatorFiles(content).keys()];
    const described = catalog["dcat:dataset"].map(
      (one: Record<string, Record<string, Record<string, string>>>) =>
        one["dcat:distribution"]?.["dcat:downloadURL"]?.["@id"],
    );
    expect(described.sort()).toEqual(there.map((path) => path.replace("data/", base)).sort());
  });

  it("uses no prefix that its context lacks, and no id twice", () => {
    const text = JSON.stringify(catalog);
    const known = new Set(Object.keys(catalog["@context"]));
    for (const [, prefix = ""] of text.matchAll(/"(\w+):[A-Za-z]+":/g)) expect(known).toContain(prefix);
    for (const [, prefix = ""] of text.matchAll(/"@type":"(\w+):/g)) expect(known).toContain(prefix);
    const ids = catalog["dcat:dataset"].map((one: Record<string, string>) => one["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("what the catalogue says", () => {
  const datasets: Record<string, { "@value": string }[] & Record<string, unknown>>[] =
    parse(NOWHERE)["dcat:dataset"];
  const find = (id: string) => datasets.find((one) => String(one["@id"]) === `#${id}`);

  it("of a source: named where figures are its own, called our processing where we computed", () => {
    expect(find("open_unemployment_share")?.["dcterms:description"]?.[0]?.["@value"]).toMatch(
      / Källa: Kolada, /,
    );
    expect(find("population_change_pct")?.["dcterms:description"]?.[0]?.["@value"]).toMatch(
      / Egen bearbetning av data från SCB, /,
    );
  });

  it("of a licence: ours for our compilations, the sources' words for figures", () => {
    expect(find("counties")?.["dcat:distribution"]).toHaveProperty("dcterms:license");
    for (const { id } of content.indicators.indicators) {
      expect(find(id)?.["dcat:distribution"], id).toHaveProperty("dcterms:rights");
      expect(find(id)?.["dcat:distribution"], id).not.toHaveProperty("dcterms:license");
    }
  });

  it("of publisher and contact: what the build was given, and nothing else", () => {
    const named = parse({ siteUrl: SITE, publisher: "Region X", contact: "mailto:karta@region.example" });
    expect(named["dcterms:publisher"]["foaf:name"]).toBe("Region X");
    expect(named["dcat:contactPoint"]).toEqual({
      "@id": `${SITE}/data/catalog.jsonld#contact`,
      "@type": "vcard:Kind",
      "vcard:fn": "Region X",
      "vcard:hasEmail": { "@id": "mailto:karta@region.example" },
    });
    expect(named["dcat:dataset"][0]["dcat:contactPoint"]).toEqual({
      "@id": `${SITE}/data/catalog.jsonld#contact`,
    });
    const linked = parse({ ...NOWHERE, contact: "https://region.example/kontakt" });
    expect(linked["dcat:contactPoint"]["vcard:hasURL"]).toEqual({ "@id": "https://region.example/kontakt" });
    expect(JSON.stringify(parse(NOWHERE))).not.toContain("contact");
  });
});
