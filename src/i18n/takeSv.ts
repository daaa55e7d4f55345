/** The Swedish words of files and citations, fetched with their code. Its shape is the type that every language fills. */

export const takeSv = {
  locale: "sv" as "sv" | "en",
  close: "Stäng",

  download: {
    title: "Ladda ner",
    /** Over the files: figures, or what is no figures. */
    figures: "Siffror",
    facts: "Uppgifter",
    scope: "Vad filen ska innehålla",
    shown: {
      figures: "Det som kartan visar",
      actors: (year: number) => `Aktörerna ${year}`,
    },
    all: {
      figures: "Alla år och uppdelningar",
      actors: "Alla aktörer sedan 1996",
    },
    inEach: "I varje fil står definition, källa, licens, adress, datum och version.",
    notHere: "Siffrorna är inte inlästa än. Filerna kan hämtas när kartan visar dem.",
  },

  files: {
    download: "Ladda ner",
    waiting: "Filen görs i ordning …",
    failed: "Filen kunde inte göras i ordning. Kontrollera nätanslutningen och försök igen.",
    xlsx: {
      label: "Excel-arbetsbok (XLSX)",
      note: "För den som vill räkna eller läsa. Med försättsblad, anmärkningar och tabeller. Länskoderna står som text: 01.",
    },
    excel: {
      label: "CSV för Excel på svenska",
      note: "Semikolon mellan fälten och decimalkomma. Anmärkningarna står under tabellen. Excel visar länskoden 01 som 1.",
    },
    rfc: {
      label: "CSV för program (RFC 4180)",
      note: "Komma mellan fälten och decimalpunkt. Definition och källa står på varje rad.",
    },
    json: {
      label: "JSON",
      note: "För den som programmerar: uppgifterna länsvis, med samma namn som i CSV-filen.",
    },
    geojson: {
      label: "GeoJSON: länens gränser med värden",
      note: "För kartprogram, i WGS 84. Innehåller det som kartan visar, alltid ett år i taget.",
    },
    municipalGeojson: {
      label: "GeoJSON: kommunernas gränser med värden",
      note: "För kartprogram, i WGS 84. Innehåller det som kartan visar, alltid ett år i taget.",
    },
  },

  columns: {
    code: "Länskod",
    county: "Län",
    municipalityCode: "Kommunkod",
    municipality: "Kommun",
    year: "År",
    from: "Från",
    to: "Till",
    actor: "Aktör",
    actorType: "Slag av aktör",
    since: "Ansvarig sedan",
    confidence: "Osäkerhet",
    change: "Vad som ändrades",
    value: "Värde",
    status: "Varför värde saknas",
    unit: "Enhet",
    indicator: "Mått",
    kind: "Vad rapporten har",
    text: "Text",
    form: "Form (vår sortering)",
    fit: "Hur väl exemplet passar (vår bedömning)",
    section: "Var i rapporten",
  },
  kinds: {
    example: "exempel",
    statement: "uttalande om länet",
    none: "varken exempel eller uttalande",
  },
  /** The report's section on examples. */
  exampleSection: "avsnitt 2.4",
  confident: "ingen känd",

  facts: {
    title: "Titel",
    indicator: "Mått",
    definition: "Definition",
    population: "Avser",
    source: "Källa",
    source_table: "Tabell eller nyckeltal",
    read_in: "Avläst i",
    source_url: "Källans adress",
    licence: "Licens",
    processing: "Så är värdena uträknade",
    about_riket: "Rikets värde",
    breaks: "Brott i serien",
    doubts: "Att tänka på",
    confidence: "Tillförlitlighet",
    boundaries: "Gränser",
    address: "Adress",
    accessed: "Hämtad",
    version: "Innehållets version",
    site: "Om Länskartan",
  },
  definition: {
    actors: "Den aktör som hade ansvaret för regional utveckling i länet den 31 december året i fråga.",
    spells:
      "Den aktör som hade ansvaret för regional utveckling i länet, från och till. Tomt i ”Till”: gäller fortfarande.",
  },
  /** Of our own compilations and texts. */
  licence: "MIT (våra sammanställningar och texter)",
  boundaries:
    "Bygger på SCB:s digitala gränser och Natural Earth, förenklade för kartan. Längdgrad och latitud i WGS 84.",
  everySource: (address: string) => `Källorna för varje period finns i ${address}`,
  notService: "Länskartan är ingen tjänst från Tillväxtverket eller SCB.",

  workbook: {
    cover: "Försättsblad",
    notes: "Anmärkningar",
    contents: "Innehåll",
    table: (no: number) => `Tabell ${no}`,
    missing: "Ett värde som saknas är en tom cell. Varför det saknas står i cellen bredvid.",
  },

  cite: {
    title: "Citera",
    intro: (hash: string) =>
      `Hänvisa till det som kartan visar just nu. Versionen, ${hash}, är en kontrollsumma av kartans innehåll: samma version betyder samma uppgifter.`,
    view: "Kartan",
    figures: "Källa bakom siffrorna",
    report: "Källa bakom kartan: rapporten",
    actors:
      "Uppgifterna om aktörerna bygger på lagar, budgetbeslut och aktörernas egna handlingar. De står vid varje period på sidan och i datafilen.",
    figuresNote: "Hänvisa också hit när du använder siffrorna.",
    reportNote: "Hänvisa också hit när du återger vad rapporten säger.",
    noReport: "Rapporten kunde inte läsas in. Kontrollera nätanslutningen och öppna rutan igen.",
    style: "Referensstil",
    styles: { apa: "APA", harvard: "Harvard", bibtex: "BibTeX", ris: "RIS" },
    notes: {
      apa: "Enligt APA 7.",
      harvard: "Efter svensk Harvardstil. Din högskola kan ha egna regler.",
      bibtex: "För LaTeX, Zotero och JabRef.",
      ris: "För EndNote, Zotero och Mendeley.",
    },
    file: {
      bibtex: { label: "BibTeX-fil", note: "Alla källhänvisningar ovan i en fil." },
      ris: { label: "RIS-fil", note: "Alla källhänvisningar ovan i en fil." },
    },
    copy: "Kopiera",
    copied: "Kopierat.",
    refused: "Webbläsaren tillåter inte kopiering härifrån. Texten är markerad: kopiera den själv.",
    /** What stands in the citations themselves. */
    terms: {
      map: "karta",
      dataset: "data",
      version: (hash: string) => `version ${hash}`,
      undated: "u.å.",
      processed: "Länskartans bearbetning",
      retrieved: (day: string, address: string) => `Hämtad ${day}, från ${address}`,
      seen: (address: string, day: string) => `Tillgänglig: ${address} [Hämtad: ${day}]`,
      available: (address: string) => `Tillgänglig: ${address}`,
      reference: (dnr: string) => `dnr ${dnr}`,
    },
  },
};

export type TakeWords = typeof takeSv;
