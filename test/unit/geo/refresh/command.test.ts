/** `npm run figures:refresh` as a process of its own against local services: what it writes, says and ends with. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import packageJson from "../../../../package.json" with { type: "json" };
import { type Services, startServices, type World } from "./fakeServices.ts";
import { contentsOf, overcrowded, SERVICES, sourceFolder } from "./world.ts";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const COMMAND = packageJson.scripts["figures:refresh"].replace(/^tsx /, "");
const BOTH = ["overcrowded_flats_share", "population"];

let services: Services | undefined;
afterEach(() => services?.close());

async function run(folder: string, args: readonly string[], world: World = SERVICES) {
  await services?.close();
  services = await startServices(world);
  const { kolada, pxWeb, pxWebV2 } = services;
  const addresses = [`--kolada=${kolada}`, `--pxweb=${pxWeb}`, `--pxweb-v2=${pxWebV2}`];
  const all = ["--import", "tsx", COMMAND, `--folder=${folder}`, ...addresses, ...args];
  const child = spawn(process.execPath, all, { cwd: ROOT });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => {
    out += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    err += String(chunk);
  });
  const [code] = await once(child, "close");
  return { code, out, err };
}

test("a dry run writes nothing, a run writes, the next finds nothing changed", async () => {
  const folder = sourceFolder();
  const before = contentsOf(folder);
  const dry = await run(folder, [...BOTH, "--dry-run"]);
  expect(dry).toMatchObject({ code: 0, err: "" });
  expect(dry.out).toContain("2 files would be written");
  expect(contentsOf(folder)).toEqual(before);

  const real = await run(folder, BOTH);
  expect(real).toMatchObject({ code: 0, err: "" });
  expect(real.out).toContain("[1/2] overcrowded_flats_share: asking Kolada N07907\n");
  expect(real.out).toContain("population: new: 2016; 21 new figures\n");
  const after = contentsOf(folder);
  expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([
    "SHA256SUMS",
    "overcrowded_flats_share.csv",
    "population.csv",
  ]);

  const again = await run(folder, BOTH);
  expect(again).toMatchObject({ code: 0, err: "" });
  expect(again.out).toContain("overcrowded_flats_share: nothing changed\n");
  expect(again.out).toMatch(/Nothing to write\.\n$/);
  expect(contentsOf(folder)).toEqual(after);
});

test("2 when figures wait for --accept", async () => {
  const value = (unit: string, year: number) =>
    (overcrowded.value(unit, year, "T") ?? 0) * (unit === "0009" && year === 2014 ? 2 : 1);
  const world = { kpis: { N07907: { ...overcrowded, value } } };
  const { code, out } = await run(sourceFolder(), ["overcrowded_flats_share"], world);
  expect(code).toBe(2);
  expect(out).toContain("Gotland (09) in 2014: 10.91 → 21.82");
});

test("1 with one sentence when anything is wrong, and nothing is written", async () => {
  const folder = sourceFolder();
  const before = contentsOf(folder);
  const value = (unit: string, year: number) =>
    unit === "0009" && year === 2015 ? undefined : overcrowded.value(unit, year, "T");
  const world = { ...SERVICES, kpis: { N07907: { ...overcrowded, value } } };
  const { code, err } = await run(folder, ["population", "overcrowded_flats_share"], world);
  expect(code).toBe(1);
  expect(err).toBe("overcrowded_flats_share: there is no Gotland (09) in 2015\nNothing was written.\n");
  expect(contentsOf(folder)).toEqual(before);
});

test("1 for a series that is none, with those near it, and no one is asked", async () => {
  const { code, err } = await run(sourceFolder(), ["populaton"]);
  expect(code).toBe(1);
  expect(err).toMatch(
    /^There is no series “populaton”\. Near it: population, .*\.\nNothing was written\.\n$/,
  );
  expect(services?.asked).toEqual([]);
});
