/** The Swedish words of indicators, fetched with their code. Its shape is the type that every language fills. */

import type { Category, Dimension, Part, Unit } from "../domain/indicator.ts";
import { DIMENSIONS } from "../domain/indicator.ts";
import type { MissingReason, RiketKind } from "../domain/series.ts";
import { figureGrammarSv } from "./figureGrammarSv.ts";
import { capital, countWord, list } from "./format.ts";

const counties = (count: number) => `${countWord(count, "sv")} län`;

/** By the words of the address. */
type Method = "kvantiler" | "naturliga" | "lika" | "jamna";
type Direction = "higherBetter" | "higherWorse" | "neither";
type Confidence = "high" | "mediumHigh" | "medium";

const dimension: Record<Dimension, string> = {
  kon: "Kön",
  fodelse: "Födda i",
  vistelse: "Tid i Sverige",
  langd: "Fall som har pågått i",
};

const category: Record<Category, string> = {
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
};

export const figuresSv = {
  locale: "sv" as "sv" | "en",
  /** Sentences with values in them. */
  say: figureGrammarSv,

  /** What the numbers are, in a table's heading or over an axis. */
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
  /** The same where there is little room. */
  unitShort: {
    percent: "%",
    percentagePoints: "procentenheter",
    per1000: "per 1\u00a0000",
    perKm2: "inv./km²",
    persons: "personer",
    dwellings: "bostäder",
    firms: "företag",
    years: "år",
    tsek: "tkr",
    msek: "mnkr",
  } as Record<Unit, string>,

  riket: "Riket",
  /** The country's row, and what its value is. */
  riketRow: (kind: RiketKind) => `Riket (${figureGrammarSv.riketKind[kind]})`,
  /** `why` is a sentence of the indicator's own. */
  riketNone: (why: string) => `Riket har inget värde. ${why}`,

  breakdown: {
    title: "Uppdelning",
    dimension,
    category,
    /** The part in a title or caption: `Kvinnor födda i Afrika`; empty for everyone. */
    part: (part: Part) => capital(figureGrammarSv.whom(part)),
    /** Every dimension with its category, as in a table's heading: `Kön: Män. Tid i Sverige: 0–1 år.` */
    spelled: (part: Part) =>
      DIMENSIONS.flatMap((one) => {
        const chosen = part[one];
        return chosen ? [`${dimension[one]}: ${category[chosen]}`] : [];
      }).join("; "),
    unread: "Uppdelningen finns inte för det här året.",
  },

  /** Why there is no value, in a legend or a row. */
  missing: {
    "..": "uppgift finns inte eller är för osäker",
    ".": "uppgift kan inte förekomma",
    suppressed: "skyddas av sekretess",
    unpublished: "inte publicerat",
  } as Record<MissingReason, string>,

  picker: {
    and: "och",
    second: "Välj ett mått till för att se båda samtidigt.",
    noSecond: "inget mer",
    swap: "Byt plats på måtten",
    /** In the place of figures; `title` is the indicator's. */
    reserved: "inga länsuppgifter än",
    reservedTitle: (title: string) => `${title} (inga länsuppgifter än)`,
    brings: (source: string) =>
      `Uppgifter för länen finns hos ${source}, men har inte hämtats hit. De kommer med när källdata uppdateras.`,
    unsourced: "Ingen komplett uppgift för alla län har hittats.",
    statistics: "Se statistiken",
    background: "Bakgrund",
  },

  year: {
    label: "År",
    month: "Månad",
    values: (periods: readonly string[]) => `Uppgifter finns för ${list(periods, "sv")}.`,
    gap: (from: string, to: string) =>
      from === to ? `Uppgifter saknas för ${from}.` : `Uppgifter saknas för ${from}–${to}.`,
    nearest: (asked: string, shown: string) =>
      `Det finns inga uppgifter för ${asked}. I stället visas ${shown}.`,
    breakAt: (year: number) => `brott ${year}`,
    previous: "Föregående år med uppgifter",
    next: "Nästa år med uppgifter",
  },

  legend: {
    title: "Teckenförklaring",
    /** What a class holds; null where it is open. */
    range: (from: string | null, to: string | null) =>
      from === null
        ? `högst ${to ?? ""}`
        : to === null
          ? `minst ${from}`
          : from === to
            ? from
            : `${from} till ${to}`,
    /** A class in words: its range and how many counties are in it. */
    class: (range: string, count: number) => `${range}: ${counties(count)}`,
    counties,
    riket: (value: string) => `Riket ${value}`,
    missing: "Uppgift saknas",
    missingBecause: (reason: string, sign: string) => `${sign} ${reason}`,
    dots: "Varje punkt är ett län. Peka på en punkt, så syns länet på kartan.",
    aroundZero: "Färgerna skiftar vid noll.",
    aroundRiket: "Färgerna skiftar vid rikets värde.",
    direction: {
      higherBetter: "Ett högre värde är bättre.",
      higherWorse: "Ett lägre värde är bättre.",
      neither: "Ett högt värde är varken bra eller dåligt i sig.",
    } as Record<Direction, string>,
    symbols: "Cirkelns yta visar antalet. En färgad yta hade i stället framhävt stora län.",
    symbol: (value: string) => `en cirkel så stor är ${value}`,
  },

  classes: {
    title: "Klassindelning",
    method: "Metod",
    own: "förvald",
    methods: {
      kvantiler: "Lika många län i varje klass",
      naturliga: "Naturliga brytpunkter (Jenks)",
      lika: "Lika breda klasser",
      jamna: "Jämna gränser",
    } as Record<Method, string>,
    about: {
      kvantiler: "Kvantiler: varje klass får ungefär lika många värden. Nära värden kan skiljas åt.",
      naturliga: "Gränserna dras så att värdena i varje klass liknar varandra så mycket som möjligt.",
      lika: "Skalan delas i lika breda steg. En klass kan bli tom.",
      jamna: "Gränserna är runda tal med samma avstånd.",
    } as Record<Method, string>,
    lock: "Lås gränserna",
    locked:
      "Gränserna är låsta: de är desamma för alla år och uppdelningar, så samma färg betyder alltid samma värde.",
    lockedRiket:
      "Gränserna är låsta: samma färg betyder alltid samma avstånd till riket, i alla år och uppdelningar.",
    open: "Gränserna är öppna: de räknas fram för just det som visas. Samma färg kan betyda olika värden i olika år.",
    unlocking:
      "Utan lås syns skillnaderna inom ett år tydligare, men färgerna går inte att jämföra mellan åren.",
    few: "Värdena är för få för fem klasser.",
  },

  robust: {
    title: "Hur säkert är mönstret?",
    intro:
      "Samma värden med fyra sätt att dra gränserna. Län som byter färg ligger nära en gräns, så läs dem med försiktighet.",
    county: "Län",
    agreeing: (count: number) => `${countWord(count, "sv")} av fyra metoder ger samma färg`,
  },

  changed: { title: "Vad ändrades?", none: "Inga ändringar att visa." },

  pair: {
    title: "Två mått samtidigt",
    level: { low: "lågt", middle: "medel", high: "högt" },
    thirds:
      "Länen delas i tre lika stora grupper för varje mått: lågt, medel och högt. Det ger nio kombinationer.",
    cells: "De nio kombinationerna",
    empty: "inget län",
    missing: "Uppgift saknas i minst ett av måtten",
    scatter: (first: string, second: string) => `Punktdiagram: ${first} mot ${second}, en punkt per län`,
    axis: (title: string, unit: string, period: string) => `${title}, ${unit}, ${period}`,
    caption: (first: string, second: string) => `${first} och ${second} per län`,
  },

  table: {
    /** `whom` as `say.whom` has it: empty for everyone. */
    caption: (title: string, whom: string, unit: string, period: string) =>
      [title, ...(whom ? [whom] : []), unit, period].join(", "),
    code: "Länskod",
    county: "Län",
    value: "Värde",
    rank: "Plats från högst",
    toRiket: "Skillnad mot riket",
    change: (since: string) => `Ändring sedan ${since}`,
    class: "Klass",
    status: "Anmärkning",
    show: "Visa som tabell",
    copy: "Kopiera tabellen",
    copied: "Tabellen är kopierad och kan klistras in i Excel.",
    copyFailed: "Webbläsaren tillåter inte kopiering härifrån. Markera texten och kopiera den själv:",
  },

  time: {
    title: "Över tid",
    monthly: "Månad för månad",
    name: (title: string, area: string, first: string, last: string) => `${title}, ${area}, ${first}–${last}`,
    own: (county: string) => county,
    band: "alla län, lägsta till högsta",
    lowest: "Lägsta län",
    highest: "Högsta län",
    table: "Visa som tabell",
    /** The small line's text: what it shows first and last. */
    spark: (first: string, firstValue: string, last: string, lastValue: string) =>
      first === last ? `${first}: ${firstValue}` : `${first}: ${firstValue}, ${last}: ${lastValue}`,
  },

  panel: {
    title: "I siffror",
    intro: "Det senaste värdet, länets plats bland de 21 länen och hur värdet har ändrats.",
    ours: "Vilka mått som hör till utmaningen är vår bedömning. Rapporten bygger inte på dem, och de visar inga orsaker.",
    open: (title: string) => `Visa på kartan: ${title}`,
    strip: (lowest: string, highest: string) => `länen från ${lowest} till ${highest}`,
    none: "Inget mått på kartan hör till utmaningen.",
  },

  about: {
    title: "Om måttet",
    definition: "Definition",
    population: "Avser",
    source: "Källa",
    /** Figures as they were read, and figures that we computed. */
    sourceLine: (source: string) => `Källa: ${source}.`,
    derivedLine: (source: string) => `Egen bearbetning av data från ${source}.`,
    derived: "Så är värdena uträknade",
    readIn: "Avläst i",
    table: "Tabell eller nyckeltal",
    licence: "Licens",
    riket: "Riket",
    breaks: "Brott i serien",
    from: (year: number) => `Från och med ${year}`,
    doubts: "Att tänka på",
    checks: "Så är värdena kontrollerade",
    confidence: "Tillförlitlighet",
    confidences: { high: "hög", mediumHigh: "ganska hög", medium: "medelhög" } as Record<Confidence, string>,
    challenge: "Hör till utmaningen",
    download: "Ladda ner värdena (CSV)",
  },

  status: {
    loading: "Siffrorna läses in …",
    failed: "Siffrorna kunde inte läsas in. Kontrollera nätanslutningen.",
    progress: (have: number, of: number) => `${have} av ${of} mått är inlästa.`,
    someFailed: (count: number) =>
      `${capital(count === 1 ? "ett" : countWord(count, "sv"))} av måtten kunde inte läsas in.`,
  },

  /** Of the page and of pictures: the layer, whom it is about, and when. */
  title: (title: string, whom: string, period: string) =>
    `${[title, ...(whom ? [whom] : [])].join(", ")} ${period}`,
  /** Text in a map's place; `sentences` are the country's. */
  mapText: (title: string, sentences: string) => `Karta över Sveriges län: ${title}. ${sentences}`,
};

export type FigureWords = typeof figuresSv;
