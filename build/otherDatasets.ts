/** The files of `dist/data` that are no indicators, as a data portal should describe them. */

import { FIRST_YEAR, LAST_YEAR } from "../src/domain/actor.ts";
import type { Content } from "./contentSource.ts";
import type { Described } from "./dataCatalog.ts";

const ofReport = { theme: "REGI", years: null, rights: null } as const;

export function otherDatasets({ report }: Content): readonly Described[] {
  const sv = `Ur Tillväxtverkets delrapport från 2015 (dnr ${report.dnr}), i våra ord.`;
  const en = `From Tillväxtverket’s interim report of 2015 (ref. ${report.dnr}), in our words.`;
  return [
    {
      id: "counties",
      title: { sv: "Sveriges län", en: "Counties of Sweden" },
      description: {
        sv: "Länen med koder, namn, residensstad och antal kommuner.",
        en: "The counties with codes, names, residence city and number of municipalities.",
      },
      file: "counties.csv",
      theme: "REGI",
      years: null,
      rights: null,
    },
    {
      id: "actor-spells",
      title: {
        sv: "Vem som har haft ansvaret för regional utveckling",
        en: "Who has been responsible for regional development",
      },
      description: {
        sv: "Aktören i varje län, från och till, med källor och osäkerhet.",
        en: "The actor in each county, from and to, with sources and uncertainty.",
      },
      file: "actor-spells.csv",
      theme: "GOVE",
      years: [String(FIRST_YEAR), String(LAST_YEAR)],
      rights: null,
    },
    {
      id: "examples",
      title: {
        sv: "Exempel på integration och mångfald i regionerna",
        en: "Examples of integration and diversity in the regions",
      },
      description: { sv: `Rapportens 28\u00a0exempel. ${sv}`, en: `The report’s 28\u00a0examples. ${en}` },
      file: "examples.json",
      ...ofReport,
    },
    {
      id: "challenges",
      title: { sv: "Gemensamma utmaningar", en: "Shared challenges" },
      description: {
        sv: `De elva utmaningarna, med rapportens mängdord. ${sv}`,
        en: `The eleven challenges, with the report’s quantity words. ${en}`,
      },
      file: "challenges.json",
      ...ofReport,
    },
    {
      id: "recommendations",
      title: { sv: "Rekommendationer", en: "Recommendations" },
      description: { sv: `De fem rekommendationerna. ${sv}`, en: `The five recommendations. ${en}` },
      file: "recommendations.json",
      ...ofReport,
    },
    {
      id: "publications",
      title: { sv: "Underlag i rapportens bilaga", en: "Background publications in the report’s annex" },
      description: {
        sv: `Underlagen, med titlar som de står där. ${sv}`,
        en: `The publications, titles as printed there. ${en}`,
      },
      file: "publications.json",
      ...ofReport,
    },
    {
      id: "indicators",
      title: { sv: "Förteckning över indikatorerna", en: "Catalogue of the indicators" },
      description: {
        sv: "Vad varje indikator betyder, var uppgifterna är lästa, vad som är räknat och vad som är osäkert.",
        en: "What each indicator means, where the figures were read, what was computed and what is uncertain.",
      },
      file: "indicators.json",
      theme: "SOCI",
      years: null,
      rights: null,
    },
  ];
}
