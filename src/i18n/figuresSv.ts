/** The Swedish words of the indicators, fetched with their code. Its shape is the type that every language fills. */

import type { Strength } from "../domain/correlation.ts";
import type { Category, ClassMethod, Dimension, FigureConfidence, Unit } from "../domain/indicator.ts";
import type { MissingReason, RiketKind } from "../domain/series.ts";
import { capital, countWord, list } from "./format.ts";

const counties = (count: number) => `${countWord(count, "sv")} län`;

const ORDINALS = [
  "",
  "näst ",
  "tredje ",
  "fjärde ",
  "femte ",
  "sjätte ",
  "sjunde ",
  "åttonde ",
  "nionde ",
  "tionde ",
  "elfte ",
];

export const figuresSv = {
  locale: "sv" as "sv" | "en",

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
  } as Record<Unit, string>,

  riket: "Riket",
  riketKind: {
    published: "publicerat värde",
    sum: "summan av länen",
    weighted: "vägt medel av länen",
  } as Record<RiketKind, string>,

  breakdown: "Uppdelning",
  dimension: {
    kon: "Kön",
    fodelse: "Födda i",
    vistelse: "Tid i Sverige",
    langd: "Har pågått",
  } as Record<Dimension, string>,
  category: {
    totalt: "Alla",
    kvinnor: "Kvinnor",
    man: "Män",
    inrikes: "Sverige",
    utrikes: "Utlandet",
    sverige: "Sverige",
    "norden-eu": "Norden och EU",
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
  /** A category within a heading or a sentence. */
  within: (dimension: Dimension, category: Category, word: string) =>
    ({
      kon: category === "totalt" ? "båda könen" : word.toLowerCase(),
      fodelse:
        category === "totalt" ? "alla födelseländer" : `födda i ${word === "Utlandet" ? "utlandet" : word}`,
      vistelse: `${word} i Sverige`,
      langd: word,
    })[dimension],

  missing: {
    "..": "Uppgift saknas eller är för osäker",
    ".": "Uppgift kan inte förekomma",
    suppressed: "Skyddas av sekretess",
    unpublished: "Inte publicerat",
  } as Record<MissingReason, string>,

  /** Sentences on one county. */
  county: {
    ranks: ({ place, fromBottom }: { place: number; fromBottom: number }) =>
      place <= fromBottom ? `${ORDINALS[place - 1] ?? ""}högst` : `${ORDINALS[fromBottom - 1] ?? ""}lägst`,
    shared: (names: readonly string[]) => `delat med ${list(names, "sv")}`,
    sharedMany: (count: number) => `delat med ${countWord(count, "sv")} andra län`,
    allEqual: "samma i alla län",
    value: (year: number, value: string, rank: string) => `År ${year} var värdet ${value}, ${rank}.`,
    only: (year: number, value: string) => `År ${year} var värdet ${value}; inget annat län har en uppgift.`,
    none: (year: number, reason: string) => `Värde för ${year} saknas: ${reason.toLowerCase()}.`,
    above: (difference: string) => `${difference} över riket`,
    below: (difference: string) => `${difference} under riket`,
    level: "samma som riket",
    riket: (comparison: string, riket: string) => `${capital(comparison)}, som har ${riket}.`,
    riketLevel: (riket: string) => `Riket har också ${riket}.`,
    rose: (since: number, by: string, judgement: string) =>
      `Sedan ${since} har det ökat med ${by}${judgement}.`,
    fell: (since: number, by: string, judgement: string) =>
      `Sedan ${since} har det minskat med ${by}${judgement}.`,
    stood: (since: number) => `Det är oförändrat sedan ${since}.`,
    better: ", en förbättring",
    worse: ", en försämring",
    broken: (year: number) => `Tidigare år går inte att jämföra med: serien har ett brott ${year}.`,
    rankShort: (place: number, of: number) =>
      `${place}:${place === 1 || place === 2 || place === 21 ? "a" : "e"} av ${of}`,
  },

  /** Sentences on the whole country. */
  country: {
    extremes: (high: readonly string[], highest: string, low: readonly string[], lowest: string) =>
      `Högst är ${list(high, "sv")} med ${highest}, lägst ${list(low, "sv")} med ${lowest}.`,
    many: (count: number) => counties(count),
    spread: (difference: string) => `Det skiljer ${difference}.`,
    riket: (value: string, kind: string) => `Riket har ${value} (${kind}).`,
    equal: (value: string) => `Alla län med uppgift har samma värde: ${value}.`,
    one: (name: string, value: string) => `Bara ${name} har en uppgift: ${value}.`,
    coverage: (have: number, reasons: readonly { reason: string; names: readonly string[] }[]) =>
      `${capital(countWord(have, "sv"))} av 21 län har en uppgift. ${reasons
        .map(
          ({ reason, names }) =>
            `${reason}: ${names.length > 6 ? counties(names.length) : list(names, "sv")}.`,
        )
        .join(" ")}`,
    none: (year: number) => `För ${year} finns inga uppgifter i den här uppdelningen.`,
    count: "Talen är antal. Ytan på varje cirkel visar värdet, för en färgad yta skulle visa länets storlek.",
  },

  legend: {
    title: "Teckenförklaring",
    range: (from: string, to: string) => `${from} till ${to}`,
    only: (value: string) => value,
    counties: (count: number) => counties(count),
    middleZero: "Färgerna går åt var sitt håll från noll.",
    middleRiket: "Färgerna går åt var sitt håll från rikets värde.",
    symbols: (samples: readonly string[]) =>
      `Cirkelns yta visar värdet. De tomma cirklarna i kartan är att jämföra med: ${list(samples, "sv")}.`,
    missing: "Saknas",
    dots: "Varje punkt är ett län.",
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
      kvantiler: "Varje klass får ungefär lika många värden.",
      naturliga:
        "Gränserna dras där värdena ligger glesast, så att varje klass blir så enhetlig som möjligt.",
      lika: "Skalan delas i lika breda klasser. Någon kan bli tom.",
      jamna: "Gränserna är jämna tal med samma avstånd.",
    } as Record<ClassMethod, string>,
    lock: "Lås gränserna för alla år",
    locked:
      "Gränserna räknas på alla år och uppdelningar i serien. Samma färg betyder samma värde vilket år du än väljer.",
    open: "Gränserna räknas bara på det som visas nu. Samma färg kan betyda olika värden olika år.",
  },

  robust: {
    title: "Hur säkert är mönstret?",
    intro: "Samma siffror i fyra klassindelningar. Län som byter klass ligger nära en gräns.",
    all: "Alla län hamnar i samma klass i alla fyra.",
    same: (same: number) => `${capital(counties(same))} hamnar i samma klass i alla fyra.`,
    change: (names: readonly string[]) => `Byter klass: ${list(names, "sv")}.`,
  },

  changed: {
    title: "Vad ändrades?",
    none: (since: number) => `Inget län har bytt klass sedan ${since}.`,
    up: (names: readonly string[]) => `till en högre klass: ${list(names, "sv")}`,
    down: (names: readonly string[]) => `till en lägre klass: ${list(names, "sv")}`,
    since: (since: number, count: number, parts: readonly string[]) =>
      `Sedan ${since} har ${counties(count)} bytt klass, ${parts.join("; ")}.`,
    broken: (year: number) => `Serien har ett brott ${year}: klassen kan inte jämföras med året före.`,
    first: (year: number) => `${year} är det första året med uppgifter.`,
    open: "Gränserna är inte låsta. Därför kan klasserna inte jämföras mellan åren.",
  },

  cross: {
    title: "Två siffror samtidigt",
    level: ["lågt", "mellan", "högt"] as readonly [string, string, string],
    cell: (first: string, firstLevel: string, second: string, secondLevel: string) =>
      `${first}: ${firstLevel}. ${second}: ${secondLevel}.`,
    thirds: "Varje siffra är delad i tre lika stora delar: lågt, mellan och högt.",
    cells: "De nio rutorna",
    empty: "inget län",
    missing: "Utan uppgift i någon av dem",
    correlation: (strength: Strength, positive: boolean, r: string, n: number) => {
      const way = positive ? "positivt" : "negativt";
      const words = {
        none: "inget tydligt",
        weak: `ett svagt ${way}`,
        moderate: `ett måttligt ${way}`,
        strong: `ett starkt ${way}`,
      };
      return `Mellan länen finns ${words[strength]} samband (korrelation ${r}, ${counties(n)}).`;
    },
    noCorrelation: "Länen är för få eller för lika för att ett samband ska kunna räknas ut.",
    cause: "Ett samband säger inget om vad som är orsak och vad som är verkan.",
    otherYear: (title: string, year: number) => `${title} avser ${year}, det närmaste år som har uppgifter.`,
    scatter: (first: string, second: string) => `Punktdiagram: ${first} och ${second}, ett län i varje punkt`,
    table: "Visa som tabell",
  },

  table: {
    caption: (title: string, unit: string, year: number) => `${title}, ${unit}, ${year}`,
    captionTwo: (first: string, second: string) =>
      `${first} och ${second.charAt(0).toLowerCase()}${second.slice(1)}`,
    value: "Värde",
    copy: "Kopiera tabellen",
    copied: "Tabellen är kopierad. Klistra in den i Excel.",
    refused: "Webbläsaren tillåter inte kopiering härifrån. Markera texten och kopiera den själv:",
    code: "Länskod",
    county: "Län",
  },

  about: {
    title: "Om siffrorna",
    definition: "Definition",
    population: "Avser",
    source: "Källa",
    sourceLine: (source: string) => `Källa: ${source}.`,
    processedLine: (source: string) => `Egen bearbetning av data från ${source}.`,
    derived: "Så är de uträknade",
    read: "Avläst i",
    table: "Tabell eller nyckeltal",
    licence: "Licens",
    riket: "Riket",
    breaks: "Brott i serien",
    fromYear: (year: number) => `Från ${year}`,
    doubts: "Att tänka på",
    checks: "Så är de kontrollerade",
    confidence: "Tillförlitlighet",
    confidences: { high: "hög", mediumHigh: "ganska hög", medium: "medelhög" } as Record<
      FigureConfidence,
      string
    >,
    challenge: "Hör till utmaningen",
    ours: "Det är vår bedömning att siffrorna hör dit. Rapporten bygger inte på dem.",
    time: "Över tid",
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
    intro: "Senaste värdet för länet, dess plats bland länen och utvecklingen. Rubriken öppnar kartan.",
    progress: (have: number, of: number) => `${have} av ${of} siffror är inlästa.`,
    failed: (count: number) => `${capital(countWord(count, "sv"))} av siffrorna kunde inte läsas in.`,
    background: "Bakgrund",
    reserved: (title: string) => `${title}: inga länsuppgifter än`,
    strip: (value: string, rank: string) => `${value}, ${rank}`,
    line: (title: string, first: string, firstValue: string, last: string, lastValue: string) =>
      `${title}: ${firstValue} år ${first}, ${lastValue} år ${last}`,
  },
};

export type FigureWords = typeof figuresSv;
