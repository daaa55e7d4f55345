/** The Swedish words of the choices for a picture, fetched when a reader asks for one. Its shape is the type that every language fills. */

import { formatNumber } from "./formatValue.ts";

export const picturePanelSv = {
  title: "Bild",
  intro:
    "Bilden ritas utifrån det du ser på sidan, med titel, källa och adress. Textalternativet finns både i filen och nedan.",
  kind: "Bilden visar",
  kinds: {
    map: "Karta",
    legend: "Teckenförklaring",
    strip: "Prickdiagram",
    scatter: "Punktdiagram",
    time: "Tidsserie",
    months: "Månad för månad",
    timeline: "Tidslinje",
    comparison: "Jämförelse",
  },
  /** In the names of files: letters and hyphens. */
  fileKinds: {
    map: "karta",
    legend: "teckenforklaring",
    strip: "prickdiagram",
    scatter: "punktdiagram",
    time: "tidsserie",
    months: "manader",
    comparison: "jamforelse",
  },
  size: "Storlek",
  sizes: {
    word: "Spalt i Word, 16\u00a0cm",
    wide: "Bildspel, 16:9",
    column1: "Tidning, en spalt, 4,5\u00a0cm",
    column2: "Tidning, två spalter, 9,5\u00a0cm",
    social: "Sociala medier",
  },
  format: "Format",
  formats: { svg: "SVG, skarp i alla storlekar", png: "PNG, för program som inte tar emot SVG" },
  scale: "Upplösning (PNG)",
  scales: (scale: number, width: number, height: number) =>
    `${scale}×: ${formatNumber(width, 0, "sv")} × ${formatNumber(height, 0, "sv")} pixlar`,
  scheme: "Bildens färger",
  schemes: { light: "Ljusa", dark: "Mörka" },
  download: "Ladda ner bilden",
  copy: "Kopiera bilden",
  saved: "Bilden är hämtad.",
  copied: "Bilden är kopierad som PNG.",
  waiting: "Bilden görs i ordning …",
  failed: "Bilden kunde inte göras i ordning. Försök igen, eller välj SVG eller en lägre upplösning.",
  refused: "Webbläsaren tillåter inte kopiering härifrån. Ladda ner bilden i stället.",
  noCopy: "Webbläsaren kan inte kopiera bilder. Ladda ner bilden i stället.",
  noFigures: "Bilden kan visas när siffrorna är inlästa.",
  months: {
    loading: "Månadernas siffror läses in …",
    failed: "Månadernas siffror kunde inte läsas in. Kontrollera nätanslutningen.",
    retry: "Försök igen",
  },
  compared: {
    loading: "Båda länens siffror läses in …",
    failed: "Båda länens siffror kunde inte läsas in. Kontrollera nätanslutningen.",
    retry: "Försök igen",
  },
  municipal: {
    loading: "Kommunernas gränser läses in …",
    failed: "Kommunernas gränser kunde inte läsas in. Kontrollera nätanslutningen.",
    retry: "Försök igen",
  },
  alternative: {
    label: "Bildens textalternativ",
    note: "Klistra in texten som alt-text där du använder bilden.",
    copy: "Kopiera",
    copied: "Kopierat.",
    refused: "Webbläsaren tillåter inte kopiering härifrån. Texten är markerad: kopiera den själv.",
  },
};

export type PicturePanelWords = typeof picturePanelSv;
