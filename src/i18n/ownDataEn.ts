/** The English words of the dialogue for a reader's own figures. */

import type { OwnDataWords } from "./ownDataSv.ts";

type Areas = "counties" | "municipalities";

const areaWord = (areas: Areas, count: number) =>
  areas === "counties"
    ? count === 1
      ? "county"
      : "counties"
    : count === 1
      ? "municipality"
      : "municipalities";
const rowWord = (count: number) => (count === 1 ? "row" : "rows");
const cellWord = (count: number) => (count === 1 ? "cell" : "cells");

export const ownDataEn: OwnDataWords = {
  locale: "en",
  title: "Your own figures on the map",
  close: "Close",
  privacy:
    "The figures do not leave your computer. They are read here in the browser, and go only into a link that you share yourself.",

  input: {
    title: "The table",
    paste: "Paste a table from Excel or another spreadsheet",
    pasteNote:
      "One row for each county or municipality, by name or code. Headings and years may be included.",
    read: "Read the table",
    file: "Or choose a file",
    fileNote:
      "CSV and TSV up to 20\u00a0MB and 100,000 rows, XLSX up to 5\u00a0MB. You can also drop the file on the dialogue.",
    change: "Change the figures that the map shows",
    reading: "Reading the table …",
    readingBytes: (read, all) => `Reading the file: ${read} of ${all}\u00a0MB`,
    cancel: "Cancel",
    done: (rows) => `The table has been read: ${rows}.`,
    rows: (count, one) => `${count} ${one ? "row" : "rows"}`,
    from: (file) => `File: ${file}`,
  },

  refusals: {
    empty: "There is nothing to read. Paste a table into the box or choose a file with something in it.",
    textTooLarge:
      "The table is larger than 20\u00a0MB. Remove columns or rows that are not needed and try again.",
    workbookTooLarge:
      "The workbook is larger than 5\u00a0MB. Save the sheet with the figures as CSV, or copy the cells and paste them.",
    unpackedTooLarge:
      "The workbook becomes too large when it is unpacked. Copy the cells with the figures and paste them instead.",
    tooManyRows: "The table has more than 100,000 rows. Remove rows that are not needed and try again.",
    oldWorkbook:
      "The file is an older Excel file (.xls) or protected by a password. Save it as XLSX or CSV without a password and try again.",
    brokenWorkbook:
      "The file could not be read as an XLSX file. Open it in a spreadsheet and save it again as XLSX or CSV.",
    binary: "The file is not a table in text format. Choose a CSV, TSV or XLSX file.",
    unknown:
      "Something went wrong when the table was to be read. Try again. What you have typed is still here.",
  },

  layout: {
    title: "How we read the table",
    notFound:
      "We found no column with counties or municipalities. Choose the column below, or check that the table has names or codes.",
    preview: (shown, all) =>
      String(shown) === all ? `All ${all} rows of the table` : `The first ${shown} rows of ${all}`,
    sheet: "Sheet",
    head: "The headings are on",
    headRow: (row) => `row ${row}`,
    noHead: "no row",
    area: "Counties or municipalities are in",
    years: "The years",
    yearsOne: "all values are of the same year",
    yearsHeadings: (years) => `are in the headings (${years})`,
    yearsColumn: (column) => `are in ${column}`,
    value: "The values are in",
    column: (letters, heading) => (heading === "" ? `column ${letters}` : `column ${letters}: ${heading}`),
    fill: (count) =>
      count === 1
        ? "The empty cell where the name should be means the same as the row above"
        : `The ${count} empty cells where the name should be mean the same as the row above`,
    areas: "The table is about",
    areaKinds: { counties: "counties", municipalities: "municipalities" },
    decimal: "Decimal sign",
    decimals: { ",": "comma (1,5)", ".": "point (1.5)" },
    doubtful: (text, value) =>
      `The number “${text}” can be read in two ways. Here it is read as ${value}. Change the decimal sign if that is wrong.`,
    dash: "A dash (–) means",
    dashes: { missing: "that there is no value", zero: "zero" },
  },

  report: {
    title: "How the rows fit the map",
    matched: (count, all, areas) => `${count} of ${all} ${areaWord(areas, all)} have a row in the table.`,
    busy: "Working it out again …",
    missing: (count, areas) =>
      areas === "counties" ? `Counties without a row (${count})` : `Municipalities without a row (${count})`,
    where: (row) => `Row ${row}`,
    cell: (row, column) => `Row ${row}, column ${column}`,
    more: (count) => `and ${count} more`,
    quoted: (text) => (text === "" ? "without a name" : `“${text}”`),
    rowsLike: (count) => (count === 1 ? "" : `(${count} rows)`),
    ambiguous: "Names that may mean several things",
    unknown: "Names that we do not know",
    choose: "Choose …",
    leaveOut: "Leave the row out",
    isIt: (name) => `Yes, it is ${name}`,
    outAll: "Leave out all rows that are not decided",
    whichArea: (row, text) => `Row ${row}, ${text}: which area?`,
    twice: "Several different values for the same area",
    twiceOf: (name, year) => (year === 0 ? name : `${name}, ${year}`),
    twiceValue: (value, row, column) => `${value} (row ${row}, column ${column})`,
    allTwice: "Those that are not decided",
    allTwices: { ask: "decide one by one", first: "take the first row", last: "take the last row" },
    notNumbers: "Cells that are not numbers",
    notYears: "Cells where the year is missing or cannot be read",
    asMissing: (count) =>
      count === 1 ? "Let the cell be without a value" : `Let all ${count} cells be without a value`,
    aside: "Also in the table",
    country: (count) => `${count} ${rowWord(count)} about the whole country`,
    otherAreas: (count, areas) =>
      `${count} ${rowWord(count)} about ${areas === "counties" ? "municipalities" : "counties"}`,
    notes: (count) => `${count} ${rowWord(count)} with headings or notes`,
    leftOut: (count) => `${count} ${rowWord(count)} that you have left out`,
    sameTwice: (count) => `${count} ${cellWord(count)} repeating a value`,
    signs: {
      "..": (count) => `${count} ${cellWord(count)} with .. (not available)`,
      ".": (count) => `${count} ${cellWord(count)} with . (cannot occur)`,
      "-": (count, zero) => `${count} ${cellWord(count)} with a dash (${zero ? "read as zero" : "no value"})`,
      "": (count) => `${count} empty ${cellWord(count)}`,
    },
    rounded: (count) => `${count} ${count === 1 ? "value" : "values"} with more than four decimals rounded`,
  },

  details: {
    title: "How the figures are shown",
    name: "Title",
    nameNote: "For example what the figures measure, and for whom.",
    unit: "Unit",
    unitNote: "For example per cent or kronor per inhabitant. May be empty.",
    year: "Which year are the figures from?",
    kind: "What are the figures?",
    kinds: { rate: "A share or another measure – coloured areas", count: "A count – circles" },
    show: "Show on the map",
    left: (what) => `Before the figures can be shown: ${what}.`,
    ready: "Everything is ready.",
    toDo: {
      table: "read a table",
      names: "decide on the names that are unclear",
      twice: "choose among values that are there several times",
      cells: "decide on the cells that cannot be read",
      empty: "choose columns so that there is at least one number",
      year: "give the year in four digits",
      title: "write a title",
      kind: "choose whether the figures are a share or a count",
    },
  },
};
