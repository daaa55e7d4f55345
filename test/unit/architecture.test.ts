/** The floors of the house: who may import whom, which library lives where, and what no file of the page may do. */

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = new URL("../../", import.meta.url).pathname;
const FLOORS: Readonly<Record<string, number>> = {
  domain: 0,
  ...{ i18n: 1, content: 1, files: 1 },
  ...{ state: 2, ui: 2 },
  ...{ map: 3, charts: 3, embed: 3 },
  ...{ panel: 4, indicators: 4, search: 4, owndata: 4, selftest: 4 },
  // Sets panels and indicators of two counties side by side; hands out what map, panels and indicators show.
  ...{ compare: 5, share: 5 },
  // Sets its examples from the panel's parts.
  examples: 5,
  app: 6,
};
/** Floors whose folders keep apart; map and charts are small parts of one floor and may meet. */
const APART = new Set([1, 2, 4]);
/** Library → the folders that may use it; every other library has no place in the page. */
const LIBRARIES: readonly (readonly [RegExp, (folder: string) => boolean])[] = [
  [/^react$/, (folder) => (FLOORS[folder] ?? 7) >= 2],
  [/^react-dom\/(client|server)$/, (folder) => folder === "top"],
  // What is on paper must be there before the browser lays it out.
  [/^react-dom$/, (folder) => folder === "ui"],
  [/^zustand(\/vanilla)?$/, (folder) => folder === "state"],
  [
    /^(maplibre-gl|topojson-(client|specification)|d3-(geo|selection|transition|zoom))(\/|$)/,
    (f) => f === "map",
  ],
  [/^(d3-(array|scale)|simple-statistics)$/, () => true],
  [/^(minisearch|@github\/combobox-nav)$/, (folder) => folder === "search"],
  [/^write-excel-file\/browser$/, (folder) => folder === "files"],
  [/^(papaparse|fflate|read-excel-file\/universal)$/, (folder) => folder === "owndata"],
  [/^valibot$/, (folder) => folder === "content/schema"],
  [/^virtual:content\//, (folder) => folder === "top"],
];

const files = ["src", "build", "geo"]
  .flatMap((top) => readdirSync(join(ROOT, top), { recursive: true }).map((file) => `${top}/${file}`))
  .filter((file) => /\.(ts|tsx|mjs|css)$/.test(file))
  .sort();
const source = (file: string) => readFileSync(join(ROOT, file), "utf8");
const code = (file: string) => source(file).replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
const scripts = (folder: string) => files.filter((f) => f.startsWith(`${folder}/`) && !f.endsWith(".css"));
const imports = (file: string) =>
  [...code(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"\s]+)"/g)].map(([, name = ""]) => name);
/** The folder of a file in `src`; files at the top stand above all floors. */
const folderOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? "top";
const target = (file: string, name: string) => normalize(join(dirname(file), name));
const offences = (of: readonly string[], offends: (file: string, name: string) => boolean) =>
  of.flatMap((file) =>
    imports(file)
      .filter((name) => offends(file, name))
      .map((name) => `${file}: ${name}`),
  );

describe("the floors", () => {
  test("every folder of src has one", () => {
    const known = [...Object.keys(FLOORS), "styles", "top"];
    expect(scripts("src").filter((file) => !known.includes(folderOf(file)))).toEqual([]);
  });

  test("a folder imports itself and lower floors, siblings keep apart", () => {
    const offends = (file: string, name: string) => {
      if (!name.startsWith(".")) return false;
      const path = target(file, name);
      const [from, to] = [folderOf(file), folderOf(path)];
      // The script for host pages stands alone.
      if (!path.startsWith("src/") || file === "src/embed/v1.ts") return true;
      const [own, other] = [FLOORS[from] ?? 7, FLOORS[to] ?? (name.endsWith(".css") ? 0 : 6)];
      return from !== to && (other > own || (other === own && APART.has(own)));
    };
    expect(offences(scripts("src"), offends)).toEqual([]);
  });

  test("a library is used only where it lives", () => {
    const home = (file: string) =>
      file.startsWith("src/content/schema/") ? "content/schema" : folderOf(file);
    const offends = (file: string, name: string) =>
      !name.startsWith(".") && !LIBRARIES.some(([library, lives]) => library.test(name) && lives(home(file)));
    expect(offences(scripts("src"), offends)).toEqual([]);
  });

  test("geo takes nothing from src but domain and content's JSON; what adds an indicator reads tables as the page does", () => {
    const offends = (file: string, name: string) =>
      !(
        file.startsWith("geo/figures/add/") && /^src\/(owndata|content\/schema)\//.test(target(file, name))
      ) && /^src\/(?!domain\/|content\/[^ ]*\.json$)/.test(name.startsWith(".") ? target(file, name) : "");
    expect(offences(scripts("geo"), offends)).toEqual([]);
  });
});

describe("the files", () => {
  const matching = (pattern: RegExp, except: string[] = []) =>
    scripts("src").filter((file) => !except.includes(file) && pattern.test(code(file)));

  test("only bindUrl touches the history", () => {
    expect(matching(/\bhistory\s*\.|["']history["']/, ["src/state/bindUrl.ts"])).toEqual([]);
  });

  test("nothing is stored on the reader's machine, and no HTML comes from strings", () => {
    expect(matching(/localStorage|sessionStorage|document\.cookie|indexedDB|caches\.open/)).toEqual([]);
    expect(matching(/dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|\beval\(/)).toEqual([]);
  });

  test("none asks React for the pointer's way, which it does not hear", () => {
    const asking = /\bon(Pointer|Mouse)(Enter|Leave|Move|Over|Out)\b/;
    expect(scripts("src").filter((file) => asking.test(code(file)))).toEqual([]);
  });

  test("each begins with a sentence on what it is", () => {
    const head = (file: string) => /^\/\*\*?\s[\s\S]*?\*\//.exec(source(file))?.[0] ?? "";
    expect(files.filter((file) => !/\w.*[.:]/.test(head(file)))).toEqual([]);
  });

  test("none in src is longer than 300 lines", () => {
    // Words in one language are a table; CSS files are one per folder.
    const tables = ["src/i18n/sv.ts", "src/i18n/en.ts"];
    const long = scripts("src").filter((file) => source(file).split("\n").length > 301);
    expect(long.filter((file) => !tables.includes(file))).toEqual([]);
  });

  test("names say what is in them", () => {
    expect(files.filter((file) => /\/(utils?|helpers?|common|types|index)\.tsx?$/.test(file))).toEqual([]);
    const components = scripts("src").filter((f) => f.endsWith(".tsx") && !/\/[A-Z]\w+\.tsx$/.test(f));
    expect(components).toEqual([
      "src/main.tsx",
      "src/panel/parts.tsx",
      "src/prerender.tsx",
      "src/state/world.tsx",
    ]);
  });
});
