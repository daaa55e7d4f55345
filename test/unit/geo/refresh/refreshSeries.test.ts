/** The refresh as a whole against local services: what is right is written, and after anything wrong nothing is. */

import { afterEach, describe, expect, test } from "vitest";
import { parseCommandLine } from "../../../../geo/figures/refresh/commandLine.ts";
import type { Plan } from "../../../../geo/figures/refresh/plan.ts";
import { PLANS, type SeriesId } from "../../../../geo/figures/refresh/plans.ts";
import { refreshSeries } from "../../../../geo/figures/refresh/refreshSeries.ts";
import { type Fault, type Services, startServices, type World } from "./fakeServices.ts";
import { stoppedClock } from "./stoppedClock.ts";
import { contentsOf, overcrowded, population, SERVICES, sourceFolder } from "./world.ts";

let services: Services | undefined;
afterEach(() => services?.close());

const BOTH = ["overcrowded_flats_share", "population"];

/** Runs the refresh in `folder`; the outcome, or the refusal's message. */
async function run(
  args: readonly string[],
  folder: string,
  world: World = SERVICES,
  plans: Readonly<Record<SeriesId, Plan>> = PLANS,
) {
  await services?.close();
  services = await startServices(world);
  const { kolada, pxWeb, pxWebV2 } = services;
  const options = { ...parseCommandLine(args, folder, 2026), kolada, pxWeb, pxWebV2 };
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const outcome = await refreshSeries(options, { plans, clock: stoppedClock(), say }).catch(
    (error: Error) => error.message,
  );
  return { outcome, lines };
}

describe("when all is well", () => {
  test("new years are written with their checksums, and said; a second run finds nothing", async () => {
    const folder = sourceFolder();
    const first = await run(BOTH, folder);
    expect(first.outcome).toBe("done");
    expect(first.lines).toEqual([
      "[1/2] overcrowded_flats_share: asking Kolada N07907",
      "[2/2] population: asking SCB BE/BE0101/BE0101A/BefolkningNy",
      "overcrowded_flats_share: new: 2015; 21 new figures",
      expect.stringMatching(/^ {2}note: /),
      "population: new: 2016; 21 new figures",
      expect.stringMatching(/^ {2}note: /),
      "2 files written. Now: npm run figures",
    ]);
    const after = contentsOf(folder);
    expect(after["overcrowded_flats_share.csv"]).toContain("\n09,2014,10.91\n09,2015,10.92\n");
    expect(after["population.csv"]).toContain(
      "\n25,1998,26998\n25,2014,27014\n25,2015,27015\n25,2016,27016\n",
    );
    const second = await run(BOTH, folder);
    expect(second.outcome).toBe("done");
    expect(second.lines).toContain("population: nothing changed");
    expect(second.lines.at(-1)).toBe("Nothing to write.");
    expect(contentsOf(folder)).toEqual(after);
  });

  test("a dry run says the same and writes nothing", async () => {
    const folder = sourceFolder();
    const before = contentsOf(folder);
    const { outcome, lines } = await run([...BOTH, "--dry-run"], folder);
    expect(outcome).toBe("done");
    expect(lines).toContain("population: new: 2016; 21 new figures");
    expect(lines.at(-1)).toBe("2 files would be written; this was a dry run.");
    expect(contentsOf(folder)).toEqual(before);
  });

  test("--from and --to leave years out", async () => {
    const { lines } = await run([...BOTH, "--from", "2015", "--to", "2015"], sourceFolder());
    expect(lines).toContain("population: nothing changed");
    expect(lines).toContain("overcrowded_flats_share: new: 2015; 21 new figures");
  });

  test("a plan with an id of v2 is asked there", async () => {
    const plans = {
      ...PLANS,
      population: { from: "scb", table: "TAB4824", contents: "Folkmängd", decimals: 0 } as const,
    };
    const { outcome } = await run(["population"], sourceFolder(), { tables: { TAB4824: population } }, plans);
    expect(outcome).toBe("done");
    expect(services?.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /v2/tables/TAB4824/metadata?lang=sv",
      "POST /v2/tables/TAB4824/data?lang=sv&outputFormat=json-stat2",
    ]);
  });

  test("a reserved series gets a file, with a word on what else it needs", async () => {
    const folder = sourceFolder({});
    const kpi = { ...overcrowded, title: "Ohälsotal, dagar" };
    const { outcome, lines } = await run(["ohalsotal"], folder, { kpis: { N00957: kpi } });
    expect(outcome).toBe("done");
    expect(lines).toContain("  a new file: it needs an id and an entry in the catalogue");
    expect(contentsOf(folder)["ohalsotal.csv"]).toMatch(/^county_code,year,value\n01,2013,10.1\n/);
  });

  test("every series that is not fetched says why", async () => {
    const { lines } = await run(["newcomer_settlement_quota", "population_change_pct"], sourceFolder());
    expect(lines).toEqual([
      "newcomer_settlement_quota has no table that we know of (it stands in an ordinance of each year); its figures stay as they are.",
      "population_change_pct is not fetched: npm run figures computes it from population.",
      "Nothing to write.",
    ]);
  });
});

describe("figures that changed", () => {
  const changed = (factor: number): World => ({
    ...SERVICES,
    kpis: {
      N07907: {
        ...overcrowded,
        value: (unit, year) => {
          const value = overcrowded.value(unit, year, "T") ?? 0;
          return unit === "0009" && year === 2014 ? value * factor : value;
        },
      },
    },
  });

  test("a little: made, and said with old and new", async () => {
    const { outcome, lines } = await run(["overcrowded_flats_share"], sourceFolder(), changed(1.1));
    expect(outcome).toBe("done");
    expect(lines).toContain("overcrowded_flats_share: new: 2015; 21 new figures; 1 changed figure");
    expect(lines).toContain("  Gotland (09) in 2014: 10.91 → 12");
  });

  test("by more than 30 %: said, kept, until accepted; the rest is written", async () => {
    const folder = sourceFolder();
    const { outcome, lines } = await run(["overcrowded_flats_share"], folder, changed(2));
    expect(outcome).toBe("held");
    expect(lines).toContain("  changed by more than 30 % and kept as before:");
    expect(lines).toContain("  Gotland (09) in 2014: 10.91 → 21.82");
    expect(lines).toContain(
      "  if the new figures are right: npm run figures:refresh -- overcrowded_flats_share --accept",
    );
    expect(contentsOf(folder)["overcrowded_flats_share.csv"]).toContain("\n09,2014,10.91\n09,2015,10.92\n");
    const accepted = await run(["overcrowded_flats_share", "--accept"], folder, changed(2));
    expect(accepted.outcome).toBe("done");
    expect(contentsOf(folder)["overcrowded_flats_share.csv"]).toContain("\n09,2014,21.82\n09,2015,10.92\n");
  });

  test("withheld in a new year: no row, and said", async () => {
    const folder = sourceFolder();
    const { outcome, lines } = await run(["overcrowded_flats_share"], folder, {
      kpis: {
        N07907: {
          ...overcrowded,
          value: (unit, year, gender) =>
            unit === "0009" && year === 2015 ? null : overcrowded.value(unit, year, gender),
        },
      },
    });
    expect(outcome).toBe("done");
    expect(lines).toContain("  left out, for the service gives no figure (1 cell):");
    expect(lines).toContain("  Gotland (09) in 2015: ..");
    expect(contentsOf(folder)["overcrowded_flats_share.csv"]).not.toContain("\n09,2015");
  });
});

const kolada = (value: (unit: string, year: number) => number | null | undefined): World => ({
  ...SERVICES,
  kpis: {
    N07907: {
      ...overcrowded,
      value: (unit, year) => {
        const given = value(unit, year);
        return given === -1 ? overcrowded.value(unit, year, "T") : given;
      },
    },
  },
});
/** Answers wrongly where the path fits. */
const faulty = (path: RegExp, fault: (json: unknown) => Fault): World => ({
  ...SERVICES,
  fault: (asked, json) => (path.test(`${asked.method} ${asked.path}`) ? fault(json) : null),
});
const KOLADA_DATA = /kolada\/data/;
const SCB_DATA = /^POST .*BefolkningNy/;
const scb = (value: (region: string, year: string) => number | string): World => ({
  ...SERVICES,
  tables: {
    "BE/BE0101/BE0101A/BefolkningNy": {
      ...population,
      value: ({ Region = "", Tid = "" }) => value(Region, Tid),
    },
  },
});

describe("when anything is wrong nothing is written, and one sentence says what", () => {
  test.each<[string, World, RegExp]>([
    [
      "a county missing in a new year",
      kolada((unit, year) => (unit === "0014" && year === 2015 ? undefined : -1)),
      /^overcrowded_flats_share: there is no Västra Götaland \(14\) in 2015$/,
    ],
    [
      "a county missing altogether",
      kolada((unit) => (unit === "0009" ? undefined : -1)),
      /^overcrowded_flats_share: there is no Gotland \(09\) in 2013$/,
    ],
    [
      "a figure withheld that was there",
      kolada((unit, year) => (unit === "0009" && year === 2014 ? null : -1)),
      /^overcrowded_flats_share: Gotland \(09\) in 2014 is withheld \(\.\.\); the file has 10.91$/,
    ],
    [
      "a share above 100",
      kolada((unit, year) => (unit === "0009" && year === 2015 ? 1092 : -1)),
      /^overcrowded_flats_share: Gotland \(09\) in 2015 is 1092, which cannot be$/,
    ],
    [
      "a year gone",
      { ...SERVICES, kpis: { N07907: { ...overcrowded, years: [2014, 2015] } } },
      /^overcrowded_flats_share: 2013 did not come at all/,
    ],
    [
      "a county more",
      faulty(KOLADA_DATA, (json) => ({ text: JSON.stringify(json).replace('"0001"', '"0002"') })),
      /^overcrowded_flats_share: Kolada has unit 0002 in 2013, which was not asked for$/,
    ],
    [
      "half a page",
      faulty(KOLADA_DATA, (json) => {
        const page = json as { values: unknown[] };
        return { text: JSON.stringify({ ...page, values: page.values.slice(0, 40) }) };
      }),
      /^overcrowded_flats_share: Kolada's answer is not whole: it speaks of 66 rows and 40 came$/,
    ],
    [
      "a wrong shape",
      faulty(KOLADA_DATA, () => ({ text: '{"data":[]}' })),
      /^overcrowded_flats_share: Kolada's answer has no list of values$/,
    ],
    [
      "a web page",
      faulty(KOLADA_DATA, () => ({ headers: { "content-type": "text/html" }, text: "<h1>Underhåll</h1>" })),
      /^overcrowded_flats_share: Kolada answered with a web page instead of figures: “Underhåll”$/,
    ],
    [
      "half a JSON from the second service, when the first is already fetched",
      faulty(SCB_DATA, (json) => ({ text: JSON.stringify(json).slice(0, 400) })),
      /^population: SCB's answer is no whole JSON/,
    ],
    [
      "429 for ever",
      faulty(SCB_DATA, () => ({ status: 429 })),
      /^population: SCB answered 429 .*; asked 5 times$/,
    ],
    [
      "a cut line for ever",
      faulty(SCB_DATA, (json) => ({ text: JSON.stringify(json), cut: true })),
      /^population: SCB could not be read .*; asked 5 times$/,
    ],
    [
      "SCB without a county",
      {
        ...SERVICES,
        tables: {
          "BE/BE0101/BE0101A/BefolkningNy": {
            ...population,
            variables: population.variables.map((variable) =>
              variable.code === "Region"
                ? { code: "Region", values: { "00": "Riket", "01": "Stockholm" } }
                : variable,
            ),
          },
        },
      },
      /^population: the table has no Uppsala \(03\)$/,
    ],
    [
      "SCB with a sign where a number was",
      scb((region, year) =>
        region === "09" && year === "2014" ? ".." : Number(region) * 1_000 + Number(year),
      ),
      /^population: Gotland \(09\) in 2014 is withheld \(\.\.\); the file has 11014$/,
    ],
    [
      "less than no one",
      scb((region, year) =>
        region === "09" && year === "2016" ? -1 : Number(region) * 1_000 + Number(year),
      ),
      /^population: Gotland \(09\) in 2016 is -1, which cannot be$/,
    ],
  ])("%s", async (_, world, message) => {
    const folder = sourceFolder();
    const before = contentsOf(folder);
    const { outcome, lines } = await run(BOTH, folder, world);
    expect(outcome).toMatch(message);
    expect(contentsOf(folder)).toEqual(before);
    expect(lines.filter((line) => !line.startsWith("["))).toEqual([]);
  });

  test("a file whose columns are not the plan's", async () => {
    const folder = sourceFolder({ "population.csv": "county_code,year,sex,value\n01,2015,men,1\n" });
    const { outcome } = await run(["population"], folder);
    expect(outcome).toBe(
      "population: the file's columns are county_code,year,sex,value, the plan's county_code,year,value",
    );
  });

  test("a series that needs to be confirmed, when it is named", async () => {
    const { outcome } = await run(["population", "new_firms_count"], sourceFolder());
    expect(outcome).toMatch(
      /^new_firms_count needs to be confirmed before it can be fetched: .*Tillväxtanalys/,
    );
    expect(services?.asked).toEqual([]);
  });
});

describe("the command line", () => {
  const parse = (...args: readonly string[]) => parseCommandLine(args, "/figures", 2026);

  test("by default: every series on the map, this year, the live services", () => {
    expect(parse()).toEqual({
      named: [],
      dryRun: false,
      accept: false,
      years: { from: 2007, to: 2026 },
      folder: "/figures",
      kolada: "https://api.kolada.se/v3/",
      pxWeb: "https://api.scb.se/OV0104/v1/doris/sv/ssd/",
      pxWebV2: "https://statistikdatabasen.scb.se/api/v2/",
    });
  });

  test.each([
    [["popullation"], /^There is no series “popullation”\. Near it: population, /],
    [["overcrowded"], /Near it: overcrowded_flats_share, /],
    [["../population"], /^There is no series “\.\.\/population”/],
    [["--to", "soon"], /^--to takes a year from 2007 on, not “soon”\.$/],
    [["--from", "2006"], /^--from takes a year from 2007 on, not “2006”\.$/],
    [["--force"], /--force/],
  ])("%j is refused", (args, message) => {
    expect(() => parse(...args)).toThrow(message);
  });

  test("an id twice is fetched once", () => {
    expect(parse("population", "population").named).toEqual(["population"]);
  });
});
