/** The Swedish words of the map as a picture and as a file, fetched when one is asked for. Its shape is the type that every language fills. */

import { LAST_YEAR } from "../domain/actor.ts";
import { list } from "./format.ts";

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
    group: (what: string, names: readonly string[]) => `${what}: ${list(names, "sv")}.`,
    chosen: (name: string) => `${name} är markerat med en mörkare kant.`,
    compared: (a: string, b: string) => `${a} är markerat med heldragen kant, ${b} med streckad.`,
  },

  frozen: {
    made: (day: string) => `Fryst den ${day}. Filen ändras inte när kartan gör det.`,
    living: "Se den levande kartan",
    chosen: "markerat på kartan",
  },
};

export type PictureWords = typeof pictureSv;
