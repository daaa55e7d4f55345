/** `data/catalog.jsonld`: the files of `dist/data` described for data portals, by DCAT-AP-SE 3. */

import type { IndicatorGroup } from "../src/content/indicatorSlices.ts";
import type { Unit } from "../src/domain/indicator.ts";
import type { Localised } from "../src/domain/locale.ts";
import type { Series } from "../src/domain/series.ts";
import type { Content } from "./contentSource.ts";
import { otherDatasets } from "./otherDatasets.ts";

/** Where this copy of the page lies, and who publishes it; what is not known is left out. */
export interface Copy {
  /** With it addresses are absolute; without it they are relative to the file, which JSON-LD allows. */
  readonly siteUrl: string | undefined;
  readonly publisher: string | null;
  /** A `mailto:` or an https address. */
  readonly contact: string | null;
}

export interface Described {
  /** The part of the dataset's address after `#`. */
  readonly id: string;
  readonly title: Localised;
  readonly description: Localised;
  /** The file, relative to `data/`. */
  readonly file: string;
  readonly theme: Theme;
  readonly years: readonly [first: string, last: string] | null;
  /** Null where the licence is ours. */
  readonly rights: Localised | null;
}

type Theme = "SOCI" | "EDUC" | "HEAL" | "ECON" | "REGI" | "GOVE";

const CONTEXT = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};
const EU = "http://publications.europa.eu/resource/authority/";
/** The profile asks for this licence on the catalogue, that is, on the descriptions. */
const CC0 = "http://creativecommons.org/publicdomain/zero/1.0/";
const MIT = "https://opensource.org/license/mit";

const ref = (address: string) => ({ "@id": address });
const inBoth = ({ sv, en }: Localised) => [
  { "@language": "sv", "@value": sv },
  { "@language": "en", "@value": en },
];

const GROUP_THEMES: Readonly<Partial<Record<IndicatorGroup, Theme>>> = {
  c03: "EDUC",
  c04: "REGI",
  c05: "HEAL",
};
const MONEY: readonly Unit[] = ["tsek", "msek", "firms"];

type IndicatorRecord = Content["indicators"]["indicators"][number];

function describeIndicator(
  one: IndicatorRecord,
  series: Series,
  { licences }: Content["indicators"],
): Described {
  const { id, group, unit, title, definition, source, derived } = one;
  const from: Localised = derived
    ? {
        sv: `Egen bearbetning av data från ${source.text.sv}.`,
        en: `Our own processing of data from ${source.text.en}.`,
      }
    : { sv: `Källa: ${source.text.sv}.`, en: `Source: ${source.text.en}.` };
  const [first, last] = [series.periods[0], series.periods.at(-1)];
  return {
    id,
    title,
    description: { sv: `${definition.sv} ${from.sv}`, en: `${definition.en} ${from.en}` },
    file: `indicators/${id}.csv`,
    theme: GROUP_THEMES[group] ?? (MONEY.includes(unit) ? "ECON" : "SOCI"),
    years: [String(first), String(last)],
    rights: licences[source.licence],
  };
}

/** A year or a month, in the type that its form has. */
const moment = (text: string) => ({
  "@type": text.length === 4 ? "xsd:gYear" : "xsd:gYearMonth",
  "@value": text,
});

function dataset(one: Described, at: (path: string) => string, publisher: object, contact: object | null) {
  const format = one.file.endsWith(".csv") ? "text/csv" : "application/json";
  return {
    "@id": at(`#${one.id}`),
    "@type": "dcat:Dataset",
    "dcterms:title": inBoth(one.title),
    "dcterms:description": inBoth(one.description),
    "dcterms:publisher": publisher,
    ...(contact && { "dcat:contactPoint": contact }),
    "dcat:theme": ref(`${EU}data-theme/${one.theme}`),
    "dcterms:spatial": ref(`${EU}country/SWE`),
    "dcterms:accessRights": ref(`${EU}access-right/PUBLIC`),
    ...(one.years && {
      "dcterms:temporal": {
        "@type": "dcterms:PeriodOfTime",
        "dcat:startDate": moment(one.years[0]),
        "dcat:endDate": moment(one.years[1]),
      },
    }),
    "dcat:landingPage": ref(at("../")),
    "dcat:distribution": {
      "@id": at(`#${one.id}-file`),
      "@type": "dcat:Distribution",
      "dcterms:title": inBoth(one.title),
      "dcterms:format": format,
      "dcat:accessURL": ref(at(one.file)),
      "dcat:downloadURL": ref(at(one.file)),
      ...(one.rights
        ? { "dcterms:rights": { "@type": "dcterms:RightsStatement", "rdfs:label": inBoth(one.rights) } }
        : { "dcterms:license": ref(MIT) }),
    },
  };
}

const TITLE: Localised = { sv: "Länskartans data", en: "Data of Länskartan" };
const DESCRIPTION: Localised = {
  sv: "Sveriges 21 län: vem som har haft ansvaret för regional utveckling, vad Tillväxtverkets delrapport från 2015 säger, och statistik län för län.",
  en: "Sweden’s 21 counties: who has been responsible for regional development, what Tillväxtverket’s interim report of 2015 says, and statistics county by county.",
};

/** The catalogue's text. */
export function catalogJsonLd(content: Content, { siteUrl, publisher, contact }: Copy): string {
  const file = siteUrl && new URL("data/catalog.jsonld", siteUrl.replace(/\/*$/, "/"));
  const at = (path: string) => (file ? new URL(path, file).href : path);
  const name = publisher ?? "Länskartan";
  const contactPoint = contact
    ? {
        "@id": at("#contact"),
        "@type": "vcard:Kind",
        "vcard:fn": name,
        [contact.startsWith("mailto:") ? "vcard:hasEmail" : "vcard:hasURL"]: ref(contact),
      }
    : null;
  const described = content.indicators.indicators.map((one) => {
    const series = content.figures.find(({ id }) => id === one.id);
    if (!series) throw new Error(`No figures of ${one.id}`);
    return describeIndicator(one, series, content.indicators);
  });
  const catalog = {
    "@context": CONTEXT,
    "@id": at("#catalog"),
    "@type": "dcat:Catalog",
    "dcterms:title": inBoth(TITLE),
    "dcterms:description": inBoth(DESCRIPTION),
    "dcterms:publisher": { "@id": at("#publisher"), "@type": "foaf:Agent", "foaf:name": name },
    "dcterms:license": ref(CC0),
    "dcterms:language": ["SWE", "ENG"].map((code) => ref(`${EU}language/${code}`)),
    "foaf:homepage": ref(at("../")),
    "dcat:themeTaxonomy": ref(`${EU}data-theme`),
    "dcat:dataset": [...otherDatasets(content), ...described].map((one) =>
      dataset(one, at, ref(at("#publisher")), contactPoint && ref(at("#contact"))),
    ),
    ...(contactPoint && { "dcat:contactPoint": contactPoint }),
  };
  return `${JSON.stringify(catalog, null, 2)}\n`;
}
