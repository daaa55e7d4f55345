/** SCB's PxWebApi v2: metadata by GET and figures by POST are both JSON-stat 2.0. */

import type { Ask } from "./ask.ts";
import { readCube, readDimensions } from "./jsonStat.ts";
import type { TableClient } from "./tableClient.ts";

export const PXWEB_V2 = "https://statistikdatabasen.scb.se/api/v2/";
/** Calls within ten seconds. */
export const PXWEB_V2_CALLS = 30;
const MOST_CELLS = 150_000;

/** Whether `table` is an id of v2 (`TAB4824`); v1 has paths. */
export const isV2Table = (table: string): boolean => /^TAB\d+$/.test(table);

interface Dimensions {
  readonly dimension: Readonly<
    Record<string, { readonly extension?: { readonly elimination?: unknown } } | undefined>
  >;
}

/** The client; a table is an id such as `TAB4824`. Its methods throw Refusals. */
export function pxWebV2Client(ask: Ask, base: string): TableClient {
  return {
    service: "SCB",
    mostCells: MOST_CELLS,
    async fetchVariables(table) {
      const json = await ask(new URL(`tables/${table}/metadata?lang=sv`, base));
      return readDimensions(json).map((dimension) => ({
        ...dimension,
        // What does not say that it may be left out is mandatory.
        eliminable: (json as Dimensions).dimension[dimension.code]?.extension?.elimination === true,
      }));
    },
    async fetchCube(table, selection) {
      const body = selection.map(({ code, categories }) => ({ variableCode: code, valueCodes: categories }));
      const url = new URL(`tables/${table}/data?lang=sv&outputFormat=json-stat2`, base);
      return readCube(await ask(url, { selection: body }));
    },
  };
}
