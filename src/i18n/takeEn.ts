/** The English words of files and citations. */

import type { TakeWords } from "./takeSv.ts";

export const takeEn: TakeWords = {
  locale: "en",
  close: "Close",

  download: {
    title: "Download",
    figures: "Figures",
    facts: "Data",
    scope: "What the file should contain",
    shown: {
      figures: "What the map shows",
      actors: (year) => `The actors of ${year}`,
    },
    all: {
      figures: "All years and breakdowns",
      actors: "All actors since 1996",
    },
    inEach: "Each file states definition, source, licence, address, date and version.",
    notHere: "The figures are not loaded yet. Files can be had when the map shows them.",
  },

  files: {
    download: "Download",
    waiting: "The file is being made …",
    failed: "The file could not be made. Check the network connection and try again.",
    xlsx: {
      label: "Excel workbook (XLSX)",
      note: "For reading and calculating. With a cover, notes and tables. County codes are text: 01.",
    },
    excel: {
      label: "CSV for Excel in Swedish",
      note: "Semicolons between the fields and decimal commas. Notes stand below the table. Excel shows the county code 01 as 1.",
    },
    rfc: {
      label: "CSV for programs (RFC 4180)",
      note: "Commas between the fields and decimal points. Definition and source stand on every row.",
    },
    json: {
      label: "JSON",
      note: "For those who write programs: the data by county, with the names of the CSV file.",
    },
    geojson: {
      label: "GeoJSON: county boundaries with values",
      note: "For mapping software, in WGS 84. Contains what the map shows, always one year at a time.",
    },
    municipalGeojson: {
      label: "GeoJSON: municipal boundaries with values",
      note: "For mapping software, in WGS 84. Contains what the map shows, always one year at a time.",
    },
  },

  columns: {
    code: "County code",
    county: "County",
    municipalityCode: "Municipality code",
    municipality: "Municipality",
    year: "Year",
    from: "From",
    to: "To",
    actor: "Actor",
    actorType: "Kind of actor",
    since: "Responsible since",
    confidence: "Uncertainty",
    change: "What changed",
    value: "Value",
    status: "Why there is no value",
    unit: "Unit",
    indicator: "Indicator",
    kind: "What the report has",
    text: "Text",
    form: "Form (our sorting)",
    fit: "How well the example fits (our judgement)",
    section: "Where in the report",
  },
  kinds: {
    example: "example",
    statement: "statement on the county",
    none: "neither example nor statement",
  },
  exampleSection: "section 2.4",
  confident: "none known",

  facts: {
    title: "Title",
    indicator: "Indicator",
    definition: "Definition",
    population: "Refers to",
    source: "Source",
    source_table: "Table or key figure",
    read_in: "Read in",
    source_url: "Address of the source",
    licence: "Licence",
    processing: "How the values were computed",
    about_riket: "The value for Sweden",
    breaks: "Breaks in the series",
    doubts: "To bear in mind",
    confidence: "Reliability",
    boundaries: "Boundaries",
    address: "Address",
    accessed: "Accessed",
    version: "Version of the content",
    site: "About Länskartan",
  },
  definition: {
    actors:
      "The actor that was responsible for regional development in the county on 31 December of the year.",
    spells:
      "The actor that was responsible for regional development in the county, from and to. Empty in “To”: still in force.",
  },
  licence: "MIT (our compilations and texts)",
  boundaries:
    "Based on SCB’s digital boundaries and Natural Earth, simplified for the map. Longitude and latitude in WGS 84.",
  everySource: (address) => `The sources of every period are in ${address}`,
  notService: "Länskartan is not a service of Tillväxtverket or Statistics Sweden (SCB).",

  workbook: {
    cover: "Cover",
    notes: "Notes",
    contents: "Contents",
    table: (no) => `Table ${no}`,
    missing: "A missing value is an empty cell. Why it is missing stands in the cell beside it.",
  },

  cite: {
    title: "Cite",
    intro: (hash) =>
      `Refer to what the map shows right now. The version, ${hash}, is a checksum of the map’s content: the same version means the same data.`,
    view: "The map",
    figures: "Source of the figures",
    report: "Source of the map: the report",
    actors:
      "What is said of the actors rests on laws, budget decisions and the actors’ own documents. They stand at every period on the page and in the data file.",
    figuresNote: "Refer to this, too, when you use the figures.",
    reportNote: "Refer to this, too, when you retell what the report says.",
    noReport: "The report could not be loaded. Check the network connection and open this again.",
    style: "Style",
    styles: { apa: "APA", harvard: "Harvard", bibtex: "BibTeX", ris: "RIS" },
    notes: {
      apa: "By APA 7.",
      harvard: "There are several Harvard styles; your university may have rules of its own.",
      bibtex: "For LaTeX, Zotero and JabRef.",
      ris: "For EndNote, Zotero and Mendeley.",
    },
    file: {
      bibtex: { label: "BibTeX file", note: "All citations above in one file." },
      ris: { label: "RIS file", note: "All citations above in one file." },
    },
    copy: "Copy",
    copied: "Copied.",
    refused: "The browser does not allow copying from here. The text is selected: copy it yourself.",
    terms: {
      map: "Map",
      dataset: "Data set",
      version: (hash) => `Version ${hash}`,
      undated: "n.d.",
      processed: "Processed by Länskartan",
      retrieved: (day, address) => `Retrieved ${day}, from ${address}`,
      seen: (address, day) => `Available at: ${address} (Accessed: ${day})`,
      available: (address) => `Available at: ${address}`,
      reference: (dnr) => `ref. no. ${dnr}`,
    },
  },
};
