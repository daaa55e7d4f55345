/** The Swedish words of the map as a picture and as a file, fetched when one is asked for. Its shape is the type that every language fills. */

import { LAST_YEAR } from "../domain/actor.ts";
import { countWord, list } from "./format.ts";

export const pictureSv = {
  locale: "sv" as "sv" | "en",

  /** Under the title, where an indicator has its unit and year. */
  actorsOn: (year: number) =>
    year === LAST_YEAR ? `Läget hittills ${year}` : `Läget den 31 december ${year}`,
  fromReport: "Exempel och omnämnanden i Tillväxtverkets delrapport från 2015",

  source: {
    actors: "Källor: lagar, budgetbeslut och aktörernas egna handlingar.",
    report: "Källa: Tillväxtverkets delrapport från den 30 april 2015, återgiven med våra egna ord.",
    boundaries: "Gränser: SCB och Natural Earth.",
  },

  /** The text alternative. */
  describe: {
    map: (title: string, subtitle: string) => `Karta över Sveriges 21 län: ${title}. ${subtitle}.`,
    municipalMap: (title: string, subtitle: string) =>
      `Karta över Sveriges 290 kommuner: ${title}. ${subtitle}.`,
    group: (what: string, names: readonly string[]) => `${what}: ${list(names, "sv")}.`,
    chosen: (name: string) => `${name} är markerat med en mörkare kant.`,
    compared: (a: string, b: string) => `${a} är markerat med heldragen kant, ${b} med streckad.`,
  },

  /** Who was responsible, on the axis of years. */
  timeline: {
    title: "Ansvarig för regional utveckling över tid",
    subtitle: (from: number, to: number) => `${from}–${to}, läget den 31 december varje år`,
    doubt: "osäkert år",
    /** A spell: `1999–2010 Regionförbundet (samverkansorgan)`. */
    spell: (from: number, to: number, actor: string, type: string, doubt: string) =>
      `${from === to ? from : `${from}–${to}`} ${actor} (${type.toLowerCase()}${doubt ? `; ${doubt}` : ""})`,
    spells: (county: string, spells: readonly string[]) => `${county}: ${spells.join("; ")}.`,
    describe: (subtitle: string) =>
      `Tidslinje över vem som har haft ansvaret för regional utveckling. ${subtitle}.`,
  },

  time: {
    of: (name: string, sentences: string) => `${name}: ${sentences}`,
    describe: (title: string, subtitle: string) => `Linjediagram: ${title}. ${subtitle}.`,
    values: "Värden",
    year: (period: string, parts: readonly string[]) => `${period}: ${parts.join(", ")}`,
    band: (low: string, high: string) => `länen ${low} till ${high}`,
    break: (tag: string, text: string) => `${tag}: ${text}`,
  },

  strip: {
    describe: (title: string, subtitle: string) =>
      `Diagram med en prick för vart och ett av länen längs en skala: ${title}. ${subtitle}.`,
  },

  scatter: {
    describe: (title: string, subtitle: string) =>
      `Punktdiagram med en punkt för vart och ett av länen: ${title}. ${subtitle}.`,
    axes: (x: string, y: string) => `Vågrätt: ${x}. Lodrätt: ${y}.`,
    /** A county, or the country, with both of its values. */
    point: (name: string, x: string, y: string) => `${name} ${x} och ${y}`,
  },

  legend: {
    describe: (title: string, subtitle: string) => `Teckenförklaring till kartan ${title}. ${subtitle}.`,
    square: ({ x, y, low, high }: { x: string; y: string; low: string; high: string }) =>
      `En ruta i nio fält. Vågrätt: ${x}, från ${low} till ${high}. Lodrätt: ${y}, från ${low} till ${high}.`,
    circles: (values: readonly string[]) => `Cirklar att jämföra med: ${list(values, "sv")}.`,
    row: (text: string, quiet: string | undefined) => (quiet ? `${text} (${quiet})` : text),
  },

  comparison: {
    title: (a: string, b: string) => `Jämförelse: ${a} och ${b}`,
    subtitle: (shown: number, of: number) =>
      `De ${countWord(shown, "sv")} största skillnaderna av ${countWord(of, "sv")}, mätta i standardavvikelser mellan länen`,
    none: "Inga mått har värden för båda länen.",
    others: "Övriga län",
    about: (whom: string, period: string) => [whom, period].filter(Boolean).join(", "),
    values: (a: string, b: string) => `${a}, ${b}`,
    difference: (by: string, deviations: string) => `Skillnad ${by} (${deviations} standardavvikelser)`,
    describe: (a: string, b: string) =>
      `Diagram som jämför ${a} med ${b}. För varje mått står alla läns värden på en linje, och de två länens är hopbundna.`,
    row: (title: string, about: string, values: string, riket: string, difference: string) =>
      `${title}, ${about}: ${[values, riket].filter(Boolean).join(", ")}. ${difference}.`,
  },

  frozen: {
    made: (day: string) => `Fryst den ${day}. Filen ändras inte när kartan gör det.`,
    living: "Se den levande kartan",
    chosen: "markerat på kartan",
  },
};

export type PictureWords = typeof pictureSv;
