/** The Swedish words of the indicators, fetched with their code. Its shape is the type that every language fills. */

import type { Category, ClassMethod, Dimension, FigureConfidence, Unit } from "../domain/indicator.ts";
import type { MissingReason } from "../domain/series.ts";
import { figureGrammarSv } from "./figureGrammarSv.ts";
import { capital, countWord, list } from "./format.ts";
import { municipalSv } from "./municipalSv.ts";

export const figuresSv = {
  locale: "sv" as "sv" | "en",
  /** Sentences with values in them. */
  say: figureGrammarSv,

  /** In a heading: what the numbers are. */
  unit: {
    percent: "procent",
    percentagePoints: "procentenheter",
    per1000: "per 1\u00a0000",
    perKm2: "invånare per km²",
    persons: "antal personer",
    dwellings: "antal bostäder",
    firms: "antal företag",
    years: "år",
    tsek: "tusen kronor",
    msek: "miljoner kronor",
    own: "",
  } as Record<Unit, string>,

  riket: "Riket",
  /** Takes a sender's own figures off the page. */
  removeOwn: "Ta bort siffrorna",

  breakdown: "Uppdelning",
  dimension: {
    kon: "Kön",
    fodelse: "Födda i",
    vistelse: "Tid i Sverige",
    langd: "Fall som har pågått i",
  } as Record<Dimension, string>,
  category: {
    totalt: "Totalt",
    kvinnor: "Kvinnor",
    man: "Män",
    inrikes: "Sverige",
    utrikes: "Utlandet",
    sverige: "Sverige",
    "norden-eu": "Norden och EU (utom Sverige)",
    afrika: "Afrika",
    asien: "Asien",
    ovriga: "Övriga Europa, Amerika och Oceanien",
    "0-1": "0–1 år",
    "2-3": "2–3 år",
    "4-9": "4–9 år",
    "10plus": "minst 10 år",
    "60plus": "minst 60 dagar",
    "365plus": "minst 365 dagar",
  } as Record<Category, string>,

  /** Why there is no value, in a legend, a row or a cell. */
  missing: {
    "..": "Uppgift finns inte eller är för osäker",
    ".": "Uppgift kan inte förekomma",
    suppressed: "Skyddas av sekretess",
    unpublished: "Finns inte i källan",
  } as Record<MissingReason, string>,

  municipal: municipalSv,

  legend: {
    title: "Teckenförklaring",
    range: (from: string, to: string) => `${from} till ${to}`,
    counties: (count: number) => `${countWord(count, "sv")} län`,
    middleZero: "Färgerna skiftar vid noll.",
    middleRiket: "Färgerna skiftar vid rikets värde.",
    /** Why counts are no coloured areas. */
    counted: "Cirkelns yta visar antalet. En färgad yta hade i stället framhävt stora län.",
    symbols: (samples: readonly string[]) =>
      `De tomma cirklarna i kartan är att jämföra med: ${list(samples, "sv")}.`,
  },

  classes: {
    title: "Klassindelning",
    method: "Metod",
    methods: {
      kvantiler: "Lika många län i varje klass",
      naturliga: "Naturliga brytpunkter (Jenks)",
      lika: "Lika breda klasser",
      jamna: "Jämna gränser",
    } as Record<ClassMethod, string>,
    about: {
      kvantiler: "Kvantiler: varje klass får ungefär lika många värden. Nära värden kan skiljas åt.",
      naturliga: "Gränserna dras så att värdena i varje klass liknar varandra så mycket som möjligt.",
      lika: "Skalan delas i lika breda steg. En klass kan bli tom.",
      jamna: "Gränserna är runda tal med samma avstånd.",
    } as Record<ClassMethod, string>,
    lock: "Lås gränserna för alla år",
    locked:
      "Gränserna är låsta: de är desamma för alla år och uppdelningar, så samma färg betyder alltid samma värde.",
    lockedRiket:
      "Gränserna är låsta: samma färg betyder alltid samma avstånd till riket, i alla år och uppdelningar.",
    open: "Gränserna räknas fram för just det som visas. Skillnaderna inom året syns tydligare, men samma färg kan betyda olika värden i olika år.",
  },

  robust: {
    title: "Hur säkert är mönstret?",
    intro:
      "Samma värden med fyra sätt att dra gränserna. Län som byter färg ligger nära en gräns, så läs dem med försiktighet.",
  },

  changed: { title: "Vad ändrades?" },

  cross: {
    title: "Två mått samtidigt",
    level: ["lågt", "medel", "högt"] as readonly [string, string, string],
    thirds:
      "Länen delas i tre lika stora grupper för varje mått: lågt, medel och högt. Det ger nio kombinationer.",
    cells: "De nio kombinationerna",
    empty: "inget län",
    missing: "Uppgift saknas i minst ett av måtten",
    scatter: (first: string, second: string) => `Punktdiagram: ${first} mot ${second}, en punkt per län`,
    table: "Visa som tabell",
  },

  table: {
    captionTwo: (first: string, second: string) =>
      `${first} och ${second.charAt(0).toLowerCase()}${second.slice(1)}`,
    value: "Värde",
    copy: "Kopiera tabellen",
    copied: "Tabellen är kopierad och kan klistras in i Excel.",
    refused: "Webbläsaren tillåter inte kopiering härifrån. Markera texten och kopiera den själv:",
    code: "Länskod",
    county: "Län",
  },

  about: {
    population: "Avser",
    source: "Källa",
    /** Figures as they were read, and figures that we computed. */
    sourceLine: (source: string) => `Källa: ${source}.`,
    processedLine: (source: string) => `Egen bearbetning av data från ${source}.`,
    derived: "Så är värdena uträknade",
    read: "Avläst i",
    table: "Tabell eller nyckeltal",
    licence: "Licens",
    riket: "Riket",
    breaks: "Brott i serien",
    fromYear: (year: number) => `Från och med ${year}`,
    doubts: "Att tänka på",
    checks: "Så är värdena kontrollerade",
    confidence: "Tillförlitlighet",
    confidences: { high: "hög", mediumHigh: "ganska hög", medium: "medelhög" } as Record<
      FigureConfidence,
      string
    >,
    challenge: "Hör till utmaningen",
    ours: "Det är vår bedömning. Rapporten bygger inte på siffrorna, och de visar inga orsaker.",
    monthly: "Månad för månad",
  },

  time: {
    name: (title: string, of: string, first: string, last: string) => `${title}, ${of}, ${first}–${last}`,
    band: "Alla län, lägsta till högsta",
    breakTag: (year: number) => `brott ${year}`,
    table: "Visa som tabell",
    period: "År",
    month: "Månad",
    lowest: "Lägsta län",
    highest: "Högsta län",
  },

  rows: {
    intro:
      "Det senaste värdet, länets plats räknad från det högsta värdet, och hur värdet har ändrats. Rubriken öppnar kartan.",
    progress: (have: number, of: number) => `${have} av ${of} mått är inlästa.`,
    failed: (count: number) =>
      `${count === 1 ? "Ett" : capital(countWord(count, "sv"))} av måtten kunde inte läsas in.`,
    background: "Bakgrund",
    reserved: (title: string) => `${title}: inga länsuppgifter än`,
    strip: (value: string, rank: string) => `${value}, ${rank}`,
    line: (title: string, first: string, firstValue: string, last: string, lastValue: string) =>
      `${title}: ${firstValue} (${first}), ${lastValue} (${last})`,
  },
};

export type FigureWords = typeof figuresSv;
