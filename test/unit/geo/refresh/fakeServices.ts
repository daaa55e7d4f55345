/** Kolada and both PxWeb services on 127.0.0.1, answering as they are documented to, with a place to put faults. */

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { COUNTY_CODES } from "../../../../src/domain/county.ts";

export interface Asked {
  readonly method: string;
  /** Without the host. */
  readonly path: string;
  readonly body: unknown;
}

/** What is sent instead of the true answer; `cut` sends half of it, `silent` nothing. */
export interface Fault {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly cut?: boolean;
  readonly silent?: boolean;
}

export interface FakeKpi {
  readonly title: string;
  readonly type?: string;
  readonly years: readonly number[];
  /** Undefined: no cell at all; null: a cell without a value. */
  value(unit: string, year: number, gender: string): number | null | undefined;
  readonly genders?: readonly string[];
  readonly pageSize?: number;
}

export interface FakeVariable {
  readonly code: string;
  readonly text?: string;
  /** Label by code. */
  readonly values: Readonly<Record<string, string>>;
  readonly elimination?: boolean;
}

export interface FakeTable {
  readonly variables: readonly FakeVariable[];
  /** A number, or a sign. A variable that was left out is not in `at`. */
  value(at: Readonly<Record<string, string>>): number | string;
}

export interface World {
  readonly kpis?: Readonly<Record<string, FakeKpi>>;
  /** By path (v1) and by id (v2). */
  readonly tables?: Readonly<Record<string, FakeTable>>;
  /** Looks at a request before it is answered; `json` is the true answer, and what it returns is sent instead. */
  readonly fault?: (asked: Asked, json: unknown, nth: number) => Fault | null;
  readonly onAsked?: (asked: Asked) => void;
}

export const UNITS = ["0000", ...COUNTY_CODES.map((code) => `00${code}`)];
export const REGIONS: FakeVariable = {
  code: "Region",
  text: "region",
  values: Object.fromEntries(["00", ...COUNTY_CODES, "0114"].map((code) => [code, `län ${code}`])),
};
export const YEARS = (...years: readonly (number | string)[]): FakeVariable => ({
  code: "Tid",
  text: "år",
  values: Object.fromEntries(years.map((year) => [String(year), String(year)])),
});

const NOT_FOUND: Fault = { status: 404, text: '{"error":"not found"}' };

function koladaRows(id: string, kpi: FakeKpi, units: readonly string[]) {
  return kpi.years.flatMap((period) =>
    units.flatMap((municipality) => {
      const values = (kpi.genders ?? ["T"]).flatMap((gender) => {
        const value = kpi.value(municipality, period, gender);
        return value === undefined
          ? []
          : [{ gender, value, status: value === null ? "Missing" : "", count: 1 }];
      });
      return values.length > 0 ? [{ kpi: id, municipality, period, values }] : [];
    }),
  );
}

/** JSON-stat 2.0 of `selection`, in the order of the table's variables. */
export function jsonStat(table: FakeTable, selection: Readonly<Record<string, readonly string[]>>): unknown {
  const variables = table.variables.filter(({ code }) => selection[code]);
  const cells = variables.reduce<readonly Record<string, string>[]>(
    (all, { code }) =>
      all.flatMap((at) => (selection[code] ?? []).map((value) => ({ ...at, [code]: value }))),
    [{}],
  );
  const values = cells.map((at) => table.value(at));
  const signs = values.flatMap((value, index) =>
    typeof value === "string" ? [[index, value] as const] : [],
  );
  return {
    version: "2.0",
    class: "dataset",
    label: "a table",
    id: variables.map(({ code }) => code),
    size: variables.map(({ code }) => selection[code]?.length),
    dimension: Object.fromEntries(
      variables.map(({ code, text, values: labels, elimination }) => [
        code,
        {
          label: text ?? code,
          category: {
            index: Object.fromEntries((selection[code] ?? []).map((value, index) => [value, index])),
            label: Object.fromEntries((selection[code] ?? []).map((value) => [value, labels[value]])),
          },
          extension: { elimination: elimination === true },
        },
      ]),
    ),
    value: values.map((value) => (typeof value === "number" ? value : null)),
    ...(signs.length > 0 ? { status: Object.fromEntries(signs) } : {}),
  };
}

const everything = (table: FakeTable) =>
  Object.fromEntries(table.variables.map(({ code, values }) => [code, Object.keys(values)]));

function answerTable(table: FakeTable, selection: Readonly<Record<string, readonly string[]>>): unknown {
  const missing = table.variables.find(({ code, elimination }) => !elimination && !selection[code]);
  if (missing) return { ...NOT_FOUND, status: 400, text: "Missing selection for mandatory variable" };
  const unknown = table.variables.some(({ code, values }) =>
    selection[code]?.some((one) => !(one in values)),
  );
  return unknown ? { ...NOT_FOUND, status: 400, text: "unknown value" } : jsonStat(table, selection);
}

/** The true answer as JSON, or a Fault with a status. */
function answer(world: World, { method, path, body }: Asked, origin: string): unknown {
  const url = new URL(path, origin);
  const kpiId = /^\/kolada\/kpi\/(\w+)$/.exec(url.pathname)?.[1];
  const kpi = world.kpis?.[kpiId ?? ""];
  if (kpi) {
    const meta = { id: kpiId, title: kpi.title, municipality_type: kpi.type ?? "A" };
    return { values: [meta], next_url: null, previous_url: null, count: 1 };
  }
  const [, dataId = "", list = ""] =
    /^\/kolada\/data\/kpi\/(\w+)\/municipality\/([\d,]+)$/.exec(url.pathname) ?? [];
  const data = world.kpis?.[dataId];
  if (data) {
    const units = list.split(",");
    if (units.length > 25) return { ...NOT_FOUND, status: 400, text: "at most 25 ids" };
    const rows = koladaRows(dataId, data, units);
    const [page, size] = [Number(url.searchParams.get("page") ?? 1), data.pageSize ?? 5000];
    const values = rows.slice((page - 1) * size, page * size);
    const next = `${origin}${url.pathname}?page=${page + 1}`;
    const nextUrl = page * size < rows.length ? next : null;
    return { values, next_url: nextUrl, previous_url: null, count: values.length };
  }
  const v1 = world.tables?.[decodeURI(url.pathname.replace(/^\/v1\//, ""))];
  if (v1 && method === "GET") {
    const variables = v1.variables.map(({ code, text, values, elimination }) => ({
      code,
      text: text ?? code,
      values: Object.keys(values),
      valueTexts: Object.values(values),
      ...(elimination ? { elimination } : {}),
    }));
    return { title: "a table", variables };
  }
  if (v1) {
    const { query } = body as { query: { code: string; selection: { filter: string; values: string[] } }[] };
    return answerTable(v1, Object.fromEntries(query.map(({ code, selection }) => [code, selection.values])));
  }
  const [, id = "", what] = /^\/v2\/tables\/(\w+)\/(metadata|data)$/.exec(url.pathname) ?? [];
  const v2 = world.tables?.[id];
  if (v2 && what === "metadata" && method === "GET") {
    return { ...(jsonStat(v2, everything(v2)) as object), value: undefined, status: undefined };
  }
  if (v2 && what === "data" && method === "POST") {
    const { selection } = body as { selection: { variableCode: string; valueCodes: string[] }[] };
    return answerTable(v2, Object.fromEntries(selection.map((one) => [one.variableCode, one.valueCodes])));
  }
  return NOT_FOUND;
}

async function read(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text === "" ? undefined : JSON.parse(text);
}

function send(response: ServerResponse, { status = 200, headers = {}, text = "", cut }: Fault): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  if (cut) {
    // Half of it arrives, and then the line goes dead.
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  } else response.end(text);
}

export interface Services {
  readonly kolada: string;
  readonly pxWeb: string;
  readonly pxWebV2: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** Starts the services; what they are asked is kept in `asked`. */
export async function startServices(world: World): Promise<Services> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const one: Asked = { method: request.method ?? "", path: request.url ?? "", body: await read(request) };
    asked.push(one);
    world.onAsked?.(one);
    const origin = `http://${request.headers.host}`;
    const json = answer(world, one, origin);
    const fault = world.fault?.(one, json, asked.length) ?? null;
    if (fault?.silent) return;
    const isFault = typeof json === "object" && json !== null && "status" in json && "text" in json;
    send(response, fault ?? (isFault ? (json as Fault) : { text: JSON.stringify(json) }));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    kolada: `${origin}/kolada/`,
    pxWeb: `${origin}/v1/`,
    pxWebV2: `${origin}/v2/`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
