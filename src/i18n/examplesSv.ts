/** The words of the page of examples in Swedish; their shape is the type that English fills. */

import type { ReferenceKind } from "../domain/challenge.ts";
import type { Locale } from "../domain/locale.ts";

export const examplesSv = {
  locale: "sv" as Locale,
  lead: "Sök bland det som regionerna lyfte fram i sina redovisningar och se vem som har prövat något liknande. Namnen är rapportens; sammanfattningarna är skrivna med våra ord.",
  filters: "Välj exempel",
  all: "Alla",
  dimension: {
    utmaning: "Utmaning",
    form: "Form",
    slag: "Slag",
    aktor: "Nämnd aktör",
    lan: "Län",
  },
  option: (word: string, count: number) => `${word} (${count})`,
  count: (count: number, of: number) => (count === of ? `Alla ${of} exempel` : `${count} av ${of} exempel`),
  clear: "Rensa urvalet",
  list: "Exemplen",
  empty: "Inget av rapportens exempel motsvarar alla dina val. Ta bort ett av dem eller rensa urvalet.",
  emptyCounty: (county: string) => `Rapporten nämner inget exempel från ${county}.`,
  emptyNote: "Rapporten tar bara upp några exempel. Att inget motsvarar valen betyder inte att inget görs.",
  outside: "Exemplet som adressen leder till ingår inte i urvalet. Därför står det för sig.",

  fromReport: "Ur rapporten",
  ours: "Vår sortering",
  copyLink: (name: string) => `till ${name}`,
  showOnMap: (county: string) => `Visa ${county} på kartan`,

  map: {
    title: "Var exemplen finns",
    counties: (count: number) =>
      count === 0
        ? "Inget län har något exempel i urvalet."
        : count === 1
          ? "Exemplen kommer från ett län."
          : `Exemplen kommer från ${count} län.`,
    press: "Tryck på ett län för att bara se exemplen därifrån. Samma val finns i listan ”Län”.",
    steps: ["1 exempel", "2–3 exempel", "4 eller fler"],
    others: "inget exempel i urvalet",
    unnamed: "rapporten nämner inget exempel",
    opened: "det öppnade exemplets län",
  },

  references: {
    title: "Samband som rapporten själv pekar på",
    all: "alla regioner",
    /** Between the counties, for those who do not see the arrow. */
    said: {
      inspired: "sägs ha inspirerat ",
      joint: "planerar gemensamt med ",
      proposed: "föreslår för ",
    } as Record<ReferenceKind, string>,
    /** On the map, in lines. */
    drawn: {
      inspired: ["sägs ha", "inspirerat"],
      joint: ["gemensam", "plan"],
      proposed: [],
    } as Record<ReferenceKind, readonly string[]>,
  },
};

export type ExampleWords = typeof examplesSv;
