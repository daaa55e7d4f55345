/** The Swedish words of two counties side by side, fetched with the comparison's code. Its shape is the type that every language fills. */

import type { CompareRow } from "../domain/compare.ts";
import type { Period } from "../domain/difference.ts";
import { compareGrammarSv } from "./compareGrammarSv.ts";
import { figureGrammarSv } from "./figureGrammarSv.ts";
import { capital, countWord } from "./format.ts";

export const compareSv = {
  locale: "sv" as "sv" | "en",
  /** Sentences with values in them. */
  say: compareGrammarSv,

  /** Ways in and out. Names of counties come short: `Jämtland`. */
  choose: {
    open: "Jämför med …",
    label: "Jämför med",
    groups: { neighbours: "Grannlän", similar: "Län som liknar", others: "Övriga län" },
    /** The line whose parts are controls: `Jämför Jämtland med Norrbotten`. */
    line: { compare: "Jämför", with: "med" },
    swap: "Byt plats",
    leave: "Avsluta jämförelsen",
    onMap: "Välj på kartan",
    onMapHint: (name: string) => `Välj på kartan det län som ska jämföras med ${name}. Esc avbryter.`,
    keys: "Skift och Enter på ett län i kartan jämför det med det valda länet.",
  },

  map: {
    group: "Antal kartor",
    one: "En karta",
    two: "Två kartor",
    /** How the two counties are told apart without colour. */
    outlines: (a: string, b: string) => `${a} har heldragen kant, ${b} streckad.`,
    locked: "Båda kartorna har samma färger och klasser: samma färg betyder samma sak.",
  },

  summary: "I korthet",
  /** Hidden in a link from a sentence to its row. */
  toRow: (row: string) => `Till raden ”${row}”`,

  rows: {
    aktorer: "Aktörer",
    utmaningar: "Utmaningar",
    exempel: "Samverkansmodeller och exempel",
    siffror: "I siffror",
    liknande: "Län som liknar",
  } as Record<CompareRow, string>,

  actors: {
    axis: "Båda tidslinjerna har samma tidsaxel. Åren avser läget den 31 december.",
    held: (year: number) => `Ansvarig ${year}`,
    today: "Ansvarig i dag",
    changes: "Byten",
    noChange: "Inget byte på tidslinjen",
    change: (year: number, from: string, to: string) =>
      `${year}: från ${from.toLowerCase()} till ${to.toLowerCase()}`,
  },

  split: {
    shared: "Gemensamt",
    only: (name: string) => `Bara från ${name}`,
    empty: "Inget",
    caution: "Exemplen är de som rapporten valde ut. Att exempel saknas säger inget om läget i länet.",
    ours: "Vilka utmaningar och former ett exempel hör till är vår bedömning, inte rapportens.",
  },
  challenges: {
    saysEach: "Vad rapporten säger",
    shared: "Utmaningar med exempel från båda länen",
    only: (name: string) => `Utmaningar med exempel bara från ${name}`,
  },
  examples: {
    forms: "Efter form",
    themes: "Efter utmaning",
    actors: "Aktörer som nämns i exempel från båda länen",
    actorsNone: "Ingen aktör nämns i exempel från båda länen.",
    joint: "Gemensamt exempel för de båda länen",
  },

  columns: {
    caption: (a: string, b: string) => `${a} och ${b} sida vid sida`,
    row: "Uppgift",
    riket: "Riket",
    difference: "Skillnad",
    rank: "plats",
    /** The difference's direction, for the column's heading. */
    differenceOf: (a: string, b: string) => `${a} minus ${b}`,
    notCompared: "jämförs inte",
    year: "År",
    years: (a: Period, b: Period) =>
      a === b ? figureGrammarSv.period(a) : `${figureGrammarSv.period(a)} och ${figureGrammarSv.period(b)}`,
    deviations: "Standardavvikelser",
  },

  figures: {
    background: "Bakgrund",
    none: "Inga mått hör till utmaningen.",
  },
  sort: {
    label: "Ordna måtten",
    challenge: "efter utmaning",
    size: "efter skillnadens storlek",
    explain:
      "Skillnadens storlek räknas i standardavvikelser: en standardavvikelse är ungefär så långt som länen brukar ligga från sitt medelvärde.",
    counts: "Antal kommer sist, för där visar skillnaden mest hur stora länen är.",
  },
  filter: { label: "Visa mått för", all: "Alla utmaningar" },
  progress: (have: number, of: number) => `Hämtar siffror: ${have} av ${of}`,

  similar: {
    of: (name: string) => `Län som liknar ${name}`,
    weights: "Vad som ska räknas",
    weight: ["räknas inte", "räknas", "räknas dubbelt", "räknas tredubbelt"] as readonly [
      string,
      string,
      string,
      string,
    ],
    reset: "Återställ",
    explain:
      "För varje mått jämförs hur långt från länens medelvärde de båda ligger, i standardavvikelser, och skillnaderna vägs ihop. Ju kortare avstånd, desto mer lika. Uträkningen görs i webbläsaren.",
    missing:
      "Ett mått där något av de båda länen saknar värde räknas inte för dem, och de andra måtten väger då tyngre.",
    distance: (number: string) => `avstånd ${number}`,
    nothing: "Inget mått räknas. Låt minst ett räknas för att få veta vilka län som liknar varandra.",
    caution: "Att två län liknar varandra i siffror säger inget om vad det beror på.",
  },

  download: {
    group: "Ladda ner jämförelsen",
    csv: "CSV",
    xlsx: "Excel (XLSX)",
    waiting: "Filen görs i ordning …",
    failed: "Filen kunde inte göras i ordning. Försök igen.",
    fileName: (a: string, b: string) => `jamforelse-${a}-${b}`,
  },

  /** The words of the workbook besides those of the page. */
  workbook: {
    cover: "Försättsblad",
    what: "Två län sida vid sida: vem som har ansvaret för regional utveckling, vad Tillväxtverkets delrapport från 2015 säger om länen och vad statistiken visar.",
    contents: "Innehåll",
    notes: "Anmärkningar",
    table: (no: number) => `Tabell ${no}`,
    made: (day: string, address: string) => `Hämtad ${day} från ${address}`,
    notService: "Länskartan är ingen tjänst från Tillväxtverket.",
    texts: [
      "Innehållet om utmaningar och exempel bygger på Tillväxtverkets delrapport från den 30 april 2015, återgiven med våra egna ord.",
      "Exemplen är de som rapporten valde ut. Att exempel saknas säger inget om läget i länet.",
      "Vilka utmaningar och former ett exempel hör till är vår bedömning, inte rapportens.",
      "Varje mått avser det senaste år då båda länen har ett värde. Där inget sådant år finns står vart läns senaste värde med sitt år, utan skillnad.",
      "Skillnaden är det första länets värde minus det andras. Mellan två andelar anges den i procentenheter.",
      "Skillnadens storlek räknas i standardavvikelser över de län som har ett värde det året. För antal anges den inte, för där visar skillnaden mest hur stora länen är.",
      "Ett värde som saknas är en tom cell. Varför det saknas står i cellen bredvid.",
      "Siffrorna säger inget om orsaker.",
    ],
    source: "Källa",
    licence: "Licens",
    missing: "Varför värde saknas",
    statements: "Vad rapporten säger om länen",
    figures: "Siffror",
    /** Headings that the page has no words for. `of`: a column of one of the two counties. */
    columns: {
      of: (what: string, name: string) => `${what}, ${name}`,
      examplesFrom: (name: string) => `Exempel från ${name}`,
      challenge: "Utmaning",
      name: "Namn i rapporten",
      section: "Var i rapporten",
      fit: "Hur väl exemplet passar utmaningarna",
      indicator: "Mått",
      group: "Grupp",
      part: "Avser",
      unit: "Enhet",
      differenceUnit: "Skillnadens enhet",
      rank: "Plats från det högsta värdet",
      latest: "Seriens senaste år",
      definition: "Definition",
      ofRiket: "Om rikets värde",
    },
  },

  failed: {
    texts: "Texterna om länen kunde inte läsas in. Kontrollera nätanslutningen.",
    figures: (count: number) =>
      `${count === 1 ? "Ett" : capital(countWord(count, "sv"))} av måtten kunde inte läsas in.`,
    code: "Jämförelsen kunde inte läsas in. Kontrollera nätanslutningen.",
    retry: "Försök igen",
  },
};

export type CompareWords = typeof compareSv;
