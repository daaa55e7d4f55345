/** Kolada: pages, lists of 25, four-digit ids, and everything that could come instead. */

import { afterEach, describe, expect, test } from "vitest";
import { makeAsk } from "../../../../geo/figures/refresh/ask.ts";
import { fetchKolada } from "../../../../geo/figures/refresh/fetchKolada.ts";
import { fetchValues } from "../../../../geo/figures/refresh/kolada.ts";
import type { KoladaPlan } from "../../../../geo/figures/refresh/plan.ts";
import { type FakeKpi, type Services, startServices, UNITS, type World } from "./fakeServices.ts";
import { stoppedClock } from "./stoppedClock.ts";

let services: Services | undefined;
afterEach(() => services?.close());

const share: FakeKpi = {
  title: "Utrikes födda, andel (%)",
  years: [2006, 2014, 2015],
  value: (unit, year) => Number(unit) + (year - 2000) / 100,
};
const PLAN: KoladaPlan = { from: "kolada", kpi: "N1", titled: ["utrikes födda", "andel"], decimals: 2 };

async function fetchWith(world: World, plan: Partial<KoladaPlan> = {}, years = { from: 2007, to: 2026 }) {
  services = await startServices(world);
  const ask = makeAsk("Kolada", 30, stoppedClock());
  return fetchKolada(ask, services.kolada, { ...PLAN, ...plan }, years);
}

describe("what comes", () => {
  test("the 21 counties by SCB's codes, Riket apart as 00, no year before 2007", async () => {
    const values = await fetchWith({ kpis: { N1: share } });
    expect(values).toHaveLength(2 * 22);
    expect(values).toContainEqual({ area: "25", period: "2015", words: [], value: 25.15 });
    expect(values).toContainEqual({ area: "00", period: "2014", words: [], value: 0.14 });
    expect(services?.asked.map(({ path }) => path)).toEqual([
      "/kolada/kpi/N1",
      `/kolada/data/kpi/N1/municipality/${UNITS.join(",")}`,
    ]);
  });

  test("page by page along next_url", async () => {
    const values = await fetchWith({ kpis: { N1: { ...share, pageSize: 10 } } });
    expect(values).toHaveLength(44);
    expect(services?.asked.filter(({ path }) => path.includes("/data/"))).toHaveLength(7);
  });

  test("a count of all rows on every page is understood too", async () => {
    const total = 3 * 22;
    const values = await fetchWith({
      kpis: { N1: { ...share, pageSize: 10 } },
      fault: ({ path }, json) =>
        path.includes("/data/") ? { text: JSON.stringify({ ...(json as object), count: total }) } : null,
    });
    expect(values).toHaveLength(44);
  });

  test("more than 25 ids go in several lists", async () => {
    services = await startServices({ kpis: { N1: share } });
    const ids = Array.from({ length: 60 }, (_, n) => String(1000 + n));
    const values = await fetchValues(makeAsk("Kolada", 30, stoppedClock()), services.kolada, "N1", ids);
    expect(new Set(values.map(({ unit }) => unit)).size).toBe(60);
    expect(services.asked.map(({ path }) => path.split(",").length)).toEqual([25, 25, 10]);
  });

  test("women, men and everyone, in the files' words", async () => {
    const kpi = { ...share, genders: ["T", "K", "M"], years: [2015] };
    const sexes = { T: "total", K: "women", M: "men" };
    const values = await fetchWith({ kpis: { N1: kpi } }, { sexes });
    expect(values).toHaveLength(3 * 22);
    expect(new Set(values.map(({ words }) => words[0]))).toEqual(new Set(["total", "women", "men"]));
  });

  test("without a wish for it, only everyone", async () => {
    const kpi = { ...share, genders: ["T", "K", "M"], years: [2015] };
    expect(await fetchWith({ kpis: { N1: kpi } })).toHaveLength(22);
  });

  test("years that are not wanted are left out", async () => {
    expect(await fetchWith({ kpis: { N1: share } }, {}, { from: 2014, to: 2014 })).toHaveLength(22);
  });

  test("no value has a reason: withheld when Kolada has a word for it", async () => {
    const kpi: FakeKpi = { ...share, years: [2015], value: (unit) => (unit === "0009" ? null : 1) };
    const values = await fetchWith({ kpis: { N1: kpi } });
    expect(values.find(({ area }) => area === "09")?.value).toBe("..");
  });
});

/** Changes the data answer's rows. */
const rows =
  (change: (values: Record<string, unknown>[]) => unknown): NonNullable<World["fault"]> =>
  ({ path }, json) => {
    if (!path.includes("/data/")) return null;
    const page = json as { values: Record<string, unknown>[] };
    const values = change(page.values);
    return { text: JSON.stringify({ ...page, values, count: Array.isArray(values) ? values.length : 0 }) };
  };

describe("what is refused", () => {
  test.each<[string, Partial<World>, RegExp]>([
    [
      "half a page",
      {
        fault: ({ path }, json) => {
          const page = json as { values: unknown[] };
          const half = { ...page, values: page.values.slice(0, 30) };
          return path.includes("/data/") ? { text: JSON.stringify(half) } : null;
        },
      },
      /not whole: it speaks of 66 rows and 30 came/,
    ],
    [
      "pages without end",
      {
        fault: ({ path }, json) =>
          path.includes("/data/") ? { text: JSON.stringify({ ...(json as object), next_url: path }) } : null,
      },
      /pages have no end/,
    ],
    [
      "a next page elsewhere",
      {
        fault: ({ path }, json) =>
          path.includes("/data/")
            ? { text: JSON.stringify({ ...(json as object), next_url: "http://127.0.0.2/x" }) }
            : null,
      },
      /next page lies elsewhere/,
    ],
    [
      "another KPI's rows",
      { fault: rows((values) => values.map((row) => ({ ...row, kpi: "N2" }))) },
      /answers about N2, not N1/,
    ],
    [
      "a unit that was not asked for",
      { fault: rows((values) => [...values, { ...values[0], municipality: "0026", period: 2015 }]) },
      /unit 0026 in 2015, which was not asked for/,
    ],
    [
      "a municipality",
      { fault: rows((values) => [...values, { ...values[0], municipality: "0114" }]) },
      /unit 0114 in 2006, which was not asked for/,
    ],
    ["no rows but a word", { fault: rows(() => "none") }, /no list of values/],
    ["rows of another shape", { fault: rows(() => [{ id: 1 }]) }, /row of another shape/],
    [
      "a year that is none",
      { fault: rows((values) => [{ ...values[0], period: "2015-2016" }]) },
      /unit 0000 with the year "2015-2016"/,
    ],
    [
      "a word for a number",
      { fault: rows((values) => [{ ...values[1], values: [{ gender: "T", value: "12,5" }] }]) },
      /"12,5" for unit 0001 in 2006, which is no number/,
    ],
    [
      "a gender of another shape",
      { fault: rows((values) => [{ ...values[1], values: [{ gender: "X", value: 1 }] }]) },
      /gender of another shape for unit 0001 in 2006/,
    ],
    [
      "a KPI that is called otherwise",
      { kpis: { N1: { ...share, title: "Medelålder, år" } } },
      /calls N1 “Medelålder, år”, and “utrikes födda” and “andel” should be in it/,
    ],
    ["a KPI of municipalities", { kpis: { N1: { ...share, type: "K" } } }, /N1 for municipalities only/],
    ["a KPI without a title", { fault: () => ({ text: '{"values":[]}' }) }, /does not say what N1 is called/],
  ])("%s", async (_, world, message) => {
    await expect(fetchWith({ kpis: { N1: share }, ...world })).rejects.toThrow(message);
  });
});
