/** What makes files of a comparison, in one chunk: fetched when a reader asks for the first. */

export { comparisonCsv } from "./comparisonCsv.ts";
export { comparisonOf } from "./comparisonTable.ts";
export { comparisonWorkbook } from "./comparisonWorkbook.ts";
