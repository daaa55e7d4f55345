/** The Swedish words on figures of a sender's own, fetched with them. Its shape is the type that every language fills. */

export const ownSv = {
  /** Wherever the figures are shown. */
  mark: "Avsändarens siffror – inte granskade av Länskartan",
  definition:
    "Siffrorna kommer från den som skapade länken eller klistrade in tabellen. Länskartan har inte granskat dem. De finns bara i länken och i den här fliken. Vad de mäter och hur säkra de är kan bara avsändaren svara på.",
  riketNote: "Siffrorna är för länen. Länskartan räknar inte fram något värde för riket ur dem.",
};

export type OwnWords = typeof ownSv;
