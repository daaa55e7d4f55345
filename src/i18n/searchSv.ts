/** The Swedish words of the search. Its shape is the type that every language fills. */

import { list } from "./format.ts";

/** The years of an actor, as `1996–2002` and `från 2015`. */
const years = (from: number, to: number | null) =>
  to === null ? `från ${from}` : from === to ? `${from}` : `${from}–${to}`;

export const searchSv = {
  locale: "sv" as "sv" | "en",
  results: "Sökträffar",
  /** Before anything is typed. */
  hint: "Sök län, kommuner, aktörer, utmaningar, exempel, rekommendationer och mått, på svenska eller engelska. Det går också bra med koder, som 23, Z eller SE322.",
  none: (text: string) => `Inga träffar på ”${text}”.`,
  noneHelp:
    "Pröva färre eller kortare ord, namnet på ett län eller en kommun, eller en kod som 23, Z eller SE322.",
  guessed: "Inget innehåller precis det du skrev. Det här liknar det:",
  count: (count: number) => (count === 1 ? "1 träff" : `${count} träffar`),
  best: (name: string) => `Enter öppnar ${name}.`,
  group: {
    county: "Län",
    municipality: "Kommuner",
    actor: "Aktörer",
    challenge: "Utmaningar",
    example: "Exempel",
    recommendation: "Rekommendationer",
    indicator: "Mått",
  },
  shownOf: (shown: number, count: number) => `${shown} av ${count}`,
  more: "Skriv mer för att få färre träffar.",
  county: "Län",
  municipality: (county: string) => `Kommun i ${county}`,
  actor: (type: string, county: string, from: number, to: number | null) =>
    `${type} i ${county}, ${years(from, to)}`,
  challenge: "Utmaning i rapporten",
  example: (counties: readonly string[]) => `Exempel från ${list(counties, "sv")}`,
  recommendation: (no: number) => `Rekommendation ${no} i rapporten`,
  indicator: "Mått",
  code: {
    county: (code: string) => `länskod ${code}`,
    letter: (code: string) => `länsbokstav ${code}`,
    iso: (code: string) => `ISO-kod ${code}`,
    nuts3: (code: string) => `Nuts-kod ${code}`,
    municipality: (code: string) => `kommunkod ${code}`,
  },
  /** Before another name by which something was found, a topic of it, or an actor named in it. */
  also: {
    sv: "på svenska:",
    en: "på engelska:",
    same: "även:",
    topic: "ämne (vår sortering):",
    actor: "nämner",
  },
  slash: "Kortkommando: tryck / för att söka",
};

export type SearchWords = typeof searchSv;
