/** SCB's tables in both versions: found by code or label, asked for in parts, and nothing guessed. */

import { afterEach, describe, expect, test } from "vitest";
import { makeAsk } from "../../../../geo/figures/refresh/ask.ts";
import { fetchTable } from "../../../../geo/figures/refresh/fetchTable.ts";
import type { TablePlan } from "../../../../geo/figures/refresh/plan.ts";
import { pxWebClient } from "../../../../geo/figures/refresh/pxWeb.ts";
import { isV2Table, pxWebV2Client } from "../../../../geo/figures/refresh/pxWebV2.ts";
import { cellsOf, split } from "../../../../geo/figures/refresh/tableClient.ts";
import { type FakeTable, REGIONS, type Services, startServices, type World, YEARS } from "./fakeServices.ts";
import { stoppedClock } from "./stoppedClock.ts";

let services: Services | undefined;
afterEach(() => services?.close());

const V1 = "AM/AM0210/Sysselsättning";
const V2 = "TAB4824";
const rates: FakeTable = {
  variables: [
    REGIONS,
    { code: "Kon", values: { "1": "män", "2": "kvinnor", "1+2": "totalt" } },
    { code: "Alder", values: { "20-64": "20–64 år", "15-74": "15–74 år" }, elimination: true },
    { code: "Fodelseregion", values: { in: "Inrikes  född", ut: "utrikes född" } },
    { code: "ContentsCode", values: { X1: "sysselsättningsgrad", X2: "antal" } },
    YEARS(2006, 2014, 2015),
  ],
  value: ({ Region, Fodelseregion, Tid, ContentsCode }) =>
    ContentsCode === "X1" ? Number(Region) + Number(Tid) / 10_000 + (Fodelseregion === "ut" ? 0.5 : 0) : -1,
};
const PLAN: TablePlan = {
  from: "scb",
  table: V1,
  contents: "sysselsättningsgrad",
  only: { Kon: ["1+2"], Alder: ["20-64 år"] },
  by: [
    {
      column: "origin",
      variable: "Fodelseregion",
      words: { "inrikes född": "native", "utrikes född": "foreign" },
    },
  ],
  decimals: 1,
};

async function fetchWith(
  world: Partial<World>,
  plan: Partial<TablePlan> = {},
  { table = rates, to = 2026, mostCells = 100_000 } = {},
) {
  services = await startServices({ tables: { [V1]: table, [V2]: table }, ...world });
  const ask = makeAsk("SCB", 1_000, stoppedClock());
  const whole: TablePlan = { ...PLAN, ...plan };
  const client = isV2Table(whole.table)
    ? pxWebV2Client(ask, services.pxWebV2)
    : pxWebClient(ask, services.pxWeb);
  return fetchTable({ ...client, mostCells }, whole, { from: 2007, to });
}

describe.each([
  ["v1", V1],
  ["v2", V2],
])("PxWeb %s", (_, table) => {
  test("counties and Riket, years from 2007, categories by code and by label", async () => {
    const values = await fetchWith({}, { table });
    expect(values).toHaveLength(22 * 2 * 2);
    expect(values).toContainEqual({ area: "09", period: "2015", words: ["foreign"], value: 9.7015 });
    expect(values).toContainEqual({ area: "00", period: "2014", words: ["native"], value: 0.2014 });
  });

  test("asks for no more cells at a time than the service gives", async () => {
    const values = await fetchWith({}, { table }, { mostCells: 30 });
    expect(values).toHaveLength(22 * 2 * 2);
    expect(new Set(values.map((value) => JSON.stringify(value))).size).toBe(88);
    expect(services?.asked.filter(({ method }) => method === "POST").length).toBeGreaterThan(2);
  });

  test("what can be left out is; what must be chosen from is said", async () => {
    const { Kon } = PLAN.only ?? {};
    const values = await fetchWith({}, { table, only: { Kon: Kon ?? [] } });
    expect(values).toHaveLength(88);
    await services?.close();
    const choice = fetchWith({}, { table, only: {} });
    await expect(choice).rejects.toThrow(/variable Kon \(“Kon”\) must be chosen from/);
  });

  test("signs become reasons, nothing becomes 0", async () => {
    const signs: Record<string, string> = { "01": "..", "03": ".", "04": "-", "05": "–", "06": "..." };
    const signed: FakeTable = { ...rates, value: ({ Region = "" }) => signs[Region] ?? 7 };
    const values = await fetchWith({}, { table }, { table: signed, to: 2014 });
    const native = new Map(
      values.filter(({ words }) => words[0] === "native").map(({ area, value }) => [area, value]),
    );
    expect(["01", "03", "04", "05", "06", "07"].map((area) => native.get(area as "01"))).toEqual([
      "..",
      ".",
      0,
      0,
      "..",
      7,
    ]);
  });

  test("several categories are added up, and one missing leaves no sum", async () => {
    const houses: FakeTable = {
      variables: [REGIONS, { code: "Hustyp", values: { FLERBO: "fler", SMÅHUS: "små" } }, YEARS(2015)],
      value: ({ Region, Hustyp }) => (Region === "09" && Hustyp === "SMÅHUS" ? ".." : Number(Region)),
    };
    const values = await fetchWith(
      { tables: { [table]: houses } },
      { table, only: { Hustyp: ["FLERBO", "SMÅHUS"] }, by: [], contents: undefined as never },
    );
    expect(values).toHaveLength(22);
    expect(values.find(({ area }) => area === "10")?.value).toBe(20);
    expect(values.find(({ area }) => area === "09")?.value).toBe("..");
  });

  test("a sum that would leave a category out is refused", async () => {
    const partly = fetchWith({}, { table, only: { ...PLAN.only, Alder: ["20-64"], Kon: ["1", "2"] } });
    await expect(partly).rejects.toThrow(/variable Kon has more to add up than the plan knows: totalt$/);
  });
});

test("months and spans of years are written as the files have them", async () => {
  const plain = (...times: readonly string[]): FakeTable => ({
    variables: [REGIONS, YEARS(...times)],
    value: () => 1,
  });
  const bare = { by: [], only: {}, contents: undefined as never };
  const months = await fetchWith({}, { ...bare, time: "month" }, { table: plain("2006M12", "2020M01") });
  expect(new Set(months.map(({ period }) => period))).toEqual(new Set(["2020-01"]));
  await services?.close();
  const spans = await fetchWith({}, { ...bare, time: "years" }, { table: plain("2014-2018") });
  expect(new Set(spans.map(({ period }) => period))).toEqual(new Set(["2018"]));
  await services?.close();
  const none = fetchWith({}, bare, { table: plain("2014-2018") });
  await expect(none).rejects.toThrow(/time “2014-2018”, which is no year/);
});

const without = (code: string): FakeTable["variables"] =>
  rates.variables.map((variable) => ({
    ...variable,
    values: Object.fromEntries(Object.entries(variable.values).filter(([one]) => one !== code)),
  }));
/** Changes the data answer. */
const answer =
  (change: (json: Record<string, unknown>) => unknown): NonNullable<World["fault"]> =>
  ({ method }, json) =>
    method === "POST" ? { text: JSON.stringify(change(json as Record<string, unknown>)) } : null;
const cut = (json: Record<string, unknown>, code: string, keep: (category: string) => boolean) => {
  const { id, size, dimension } = json as {
    id: string[];
    size: number[];
    dimension: Record<string, { category: { index: Record<string, number> } }>;
  };
  const kept = Object.keys(dimension[code]?.category.index ?? {}).filter(keep);
  const sizes = size.map((one, index) => (id[index] === code ? kept.length : one));
  const count = sizes.reduce((a, b) => a * b, 1);
  const value = Array.from({ length: count }, () => 5);
  return {
    ...json,
    size: sizes,
    value,
    dimension: { ...dimension, [code]: { category: { index: kept } } },
  };
};

describe("what is refused", () => {
  test.each<[string, Partial<World>, Partial<TablePlan>, FakeTable["variables"], RegExp]>([
    ["a table without a county", {}, {}, without("09"), /^the table has no Gotland \(09\)$/],
    [
      "a label that is not there",
      {},
      { contents: "medellön" },
      rates.variables,
      /no category “medellön”; it has X1/,
    ],
    [
      "a label that is there twice",
      {},
      { contents: "antal" },
      [
        ...rates.variables.slice(0, 4),
        { code: "ContentsCode", values: { a: "antal", b: "Antal" } },
        YEARS(2015),
      ],
      /more than one category “antal”/,
    ],
    [
      "a variable that is not there",
      {},
      { only: { Kön: ["1+2"] } },
      rates.variables,
      /no variable Kön; it has Region/,
    ],
    [
      "no year to ask for",
      {},
      {},
      without("2014").map((v) => (v.code === "Tid" ? YEARS(1999) : v)),
      /no year from 2007/,
    ],
    [
      "an answer without a county",
      { fault: answer((json) => cut(json, "Region", (code) => code !== "09")) },
      {},
      rates.variables,
      /^SCB's answer has no Gotland \(09\)$/,
    ],
    [
      "an answer without a year",
      { fault: answer((json) => cut(json, "Tid", (code) => code !== "2015")) },
      {},
      rates.variables,
      /^SCB's answer has no 2015$/,
    ],
    [
      "an answer with a county more",
      {
        fault: answer((json) => {
          const more = JSON.parse(JSON.stringify(json).replace('"00":0', '"26":0'));
          return more;
        }),
      },
      {},
      rates.variables,
      /^SCB's answer has no Riket \(00\)$/,
    ],
    [
      "metadata of another shape",
      { fault: () => ({ text: '{"title":"x"}' }) },
      {},
      rates.variables,
      /names no variables/,
    ],
    [
      "metadata with too few labels",
      {
        fault: () => ({ text: '{"variables":[{"code":"Region","values":["01"],"valueTexts":[]}]}' }),
      },
      {},
      rates.variables,
      /variable Region has not as many labels as values/,
    ],
    [
      "an answer of another shape",
      { fault: answer(() => ({ columns: [] })) },
      {},
      rates.variables,
      /not a JSON-stat/,
    ],
    [
      "an answer cut short",
      { fault: answer((json) => ({ ...json, value: (json.value as unknown[]).slice(1) })) },
      {},
      rates.variables,
      /87 values where its dimensions have 88 cells/,
    ],
  ])("%s", async (_, world, plan, variables, message) => {
    const table = { ...rates, variables };
    await expect(fetchWith(world, plan, { table })).rejects.toThrow(message);
  });
});

test("a county more, beside the others, is refused by its code", async () => {
  const extra = answer((json) => {
    const { id, size, dimension } = json as {
      id: string[];
      size: number[];
      dimension: Record<string, { category: { index: Record<string, number> } }>;
    };
    const regions = [...Object.keys(dimension.Region?.category.index ?? {}), "26"];
    const sizes = size.map((one, index) => (id[index] === "Region" ? regions.length : one));
    const value = Array.from({ length: sizes.reduce((a, b) => a * b, 1) }, () => 1);
    return {
      ...json,
      size: sizes,
      value,
      dimension: { ...dimension, Region: { category: { index: regions } } },
    };
  });
  await expect(fetchWith({ fault: extra })).rejects.toThrow(/has region 26, which was not asked for/);
});

test("split: every part is small enough and nothing is asked for twice", () => {
  const selection = [
    { code: "A", categories: ["1", "2", "3", "4", "5", "6", "7"] },
    { code: "B", categories: ["x", "y", "z"] },
  ];
  const parts = split(selection, 4);
  expect(parts.every((part) => cellsOf(part) <= 4)).toBe(true);
  const cells = parts.flatMap(([a, b]) =>
    a?.categories.flatMap((one) => b?.categories.map((two) => one + two)),
  );
  expect(cells).toHaveLength(21);
  expect(new Set(cells).size).toBe(21);
});
