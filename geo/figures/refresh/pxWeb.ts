/** SCB's PxWeb API v1: a table's metadata by GET, its figures by POST. */

import type { Ask } from "./ask.ts";
import { readCube } from "./jsonStat.ts";
import { Refusal } from "./refusal.ts";
import type { TableClient, Variable } from "./tableClient.ts";

/** Swedish: the plans name categories by their Swedish labels. */
export const PXWEB = "https://api.scb.se/OV0104/v1/doris/sv/ssd/";
/** Calls within ten seconds; sources speak of 10 and of 30. */
export const PXWEB_CALLS = 10;
/** Sources speak of 100,000 and of 150,000. */
const MOST_CELLS = 100_000;

const isTexts = (json: unknown): json is string[] =>
  Array.isArray(json) && json.every((text) => typeof text === "string");

function readVariable(json: unknown): Variable {
  const { code, text, values, valueTexts, elimination } = (json ?? {}) as Record<string, unknown>;
  if (typeof code !== "string" || !isTexts(values) || values.length === 0) {
    throw new Refusal("a variable of the table has no code or no values");
  }
  if (!isTexts(valueTexts) || valueTexts.length !== values.length) {
    throw new Refusal(`the table's variable ${code} has not as many labels as values`);
  }
  return {
    code,
    label: typeof text === "string" ? text : code,
    categories: values.map((value, index) => ({ code: value, label: valueTexts[index] ?? value })),
    eliminable: elimination === true,
  };
}

/** The client; a table is a path such as `BE/BE0101/BE0101A/BefolkningNy`. Its methods throw Refusals. */
export function pxWebClient(ask: Ask, base: string): TableClient {
  return {
    service: "SCB",
    mostCells: MOST_CELLS,
    async fetchVariables(table) {
      const json = await ask(new URL(table, base));
      const variables = (json as { variables?: unknown } | null)?.variables;
      if (!Array.isArray(variables)) throw new Refusal(`SCB's answer about ${table} names no variables`);
      return variables.map(readVariable);
    },
    async fetchCube(table, selection) {
      const query = selection.map(({ code, categories }) => ({
        code,
        selection: { filter: "item", values: categories },
      }));
      return readCube(await ask(new URL(table, base), { query, response: { format: "json-stat2" } }));
    },
  };
}
