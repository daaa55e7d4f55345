/** Byte budgets of the built page, in brotli: what a reader on a slow line pays before the map is there. */

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const KB = 1000;

const read = (path: string) => readFileSync(DIST + path, "utf8");
const size = (path: string) => brotliCompressSync(readFileSync(DIST + path)).length;
const assets = readdirSync(`${DIST}assets`);

/** The asset whose name begins so; throws where the build has none or several. */
function asset(pattern: RegExp): string {
  const [file, ...others] = assets.filter((name) => pattern.test(name));
  if (!file || others.length > 0) throw new Error(`dist/assets has no single file like ${pattern}`);
  return `assets/${file}`;
}

/** A script with everything it imports statically. */
function graph(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const [, file] of read(entry).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
    graph(`assets/${file}`, seen);
  }
  return seen;
}

const html = read("index.html");
const entries = [...html.matchAll(/<script type="module"[^>]*src="\.\/([^"]+)"/g)].map(
  ([, src]) => src ?? "",
);
const styles = [...html.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/g)].map(
  ([, href]) => href ?? "",
);
const scripts = entries.flatMap((entry) => [...graph(entry)]);
const languages = ["sv", "en"].map((locale) => asset(new RegExp(`^${locale}-[\\w-]{8}\\.js$`)));
// Words and code of the footer's pages are fetched before the first render at their addresses.
const script = (name: string) => asset(new RegExp(`^${name}-[\\w-]{8}\\.js$`));
const pages = ["pagesSv", "pagesEn", "sourcesSv", "sourcesEn"].map(script);
const pageCode = script("PageBody");
const exampleCode = script("ExamplesPage");
const panelCode = script("ChosenPanel");
if (entries.length === 0)
  throw new Error("dist/index.html has no entry script: the budget would measure nothing");
const sum = (files: readonly string[]) => files.reduce((total, file) => total + size(file), 0);
/** What an address adds: a page of the footer, or the panel of a choice, which may be on a host page. */
const additions = [
  ...pages.map((page) => [page, pageCode]),
  ...["examplesSv", "examplesEn"].map((words) => [script(words), exampleCode]),
  [panelCode, script("createHost")],
];
/** Everything that the heaviest address without figures, in the larger language, has fetched before it is ready. */
const heaviest = Math.max(
  ...languages.flatMap((language) =>
    additions.map((more) =>
      sum([...new Set([...scripts, ...[language, ...more].flatMap((file) => [...graph(file)])])]),
    ),
  ),
);

/** What the first comparison fetches beside figures and texts: code, the larger language's words, styles. */
const comparison = Math.max(
  ...["compareSv", "compareEn"].map((words) => {
    const files = ["compareCode", words].flatMap((name) => [...graph(script(name))]);
    return sum([...new Set(files)].filter((file) => !scripts.includes(file)));
  }),
);

/** What the search fetches when its field is first used: code with its libraries, the larger language's words, styles, and what it looks through. */
const search =
  Math.max(
    ...["searchSv", "searchEn"].map((words) => {
      const files = ["searchCode", words].flatMap((name) => [...graph(script(name))]);
      return sum([...new Set(files)].filter((file) => !scripts.includes(file)));
    }),
  ) +
  size(asset(/^searchCode-.*\.css$/)) +
  size(asset(/^search-.*\.json$/));

/** The indicators' series: one file each, fetched when a reader asks for it. */
const series = assets.filter((name) => /^figures-[\w-]+\.json$/.test(name)).map((name) => `assets/${name}`);
const SERIES = readdirSync(new URL("../src/content/figures", import.meta.url)).length;
if (series.length !== SERIES) throw new Error(`dist/assets has ${series.length} series, not ${SERIES}`);
const seriesSizes = series.map(size).sort((a, b) => a - b);

const budgets: readonly (readonly [name: string, bytes: number, limit: number])[] = [
  ["index.html with its styles", size("index.html"), 25 * KB],
  ["other styles before ready", sum(styles), 12 * KB],
  ["script before ready, at the heaviest address", heaviest, 110 * KB],
  ["two counties side by side", comparison + size(asset(/^compareCode-.*\.css$/)), 25 * KB],
  ["search, with what it looks through", search, 20 * KB],
  ["script for host pages", size("embed/v1.js"), 3 * KB],
  ["script of the self-test", size(script("sjalvtest")), 8 * KB],
  [
    "counties, overview",
    brotliCompressSync(
      readFileSync(new URL("../src/content/boundaries/counties-overview.json", import.meta.url)),
    ).length,
    8 * KB,
  ],
  ["counties, detail", size(asset(/^counties-detail-/)), 60 * KB],
  ["municipalities", size(asset(/^municipalities-.*\.json$/)), 60 * KB],
  ["the largest series", seriesSizes.at(-1) ?? Number.POSITIVE_INFINITY, 6 * KB],
  ["the series that nine of ten do not exceed", seriesSizes[Math.ceil(SERIES * 0.9) - 1] ?? 0, 2 * KB],
];

/** A row of numbers as a series has them, to be found where it should not be. */
const row = /\[(\d{6,}[\d,]+)\]/.exec(
  read(series.find((name) => name.includes("figures-population-")) ?? ""),
)?.[1];
if (!row) throw new Error("The series of the population has no row of numbers to look for");

/** Nothing that only some readers need may hang on the entry. */
const unwanted = scripts.filter(
  (file) => /GlMap|maplibre|svgZoom|^assets\/(sv|en)-/.test(file) || read(file).includes(row),
);

/** What a script asks for must be there: the page's own styles, for one, are in the page. */
const missing = assets
  .filter((file) => file.endsWith(".js"))
  .flatMap((file) =>
    [...read(`assets/${file}`).matchAll(/"\.\/([\w-]+\.(?:css|js))"/g)]
      .filter(([, asked = ""]) => !assets.includes(asked))
      .map(([, asked]) => `${file} asks for ${asked}, which is not there`),
  );

let failed = unwanted.length + missing.length > 0;
for (const text of missing) process.stdout.write(`✗ ${text}\n`);
for (const file of unwanted) process.stdout.write(`✗ ${file} is in the initial graph\n`);
for (const [name, bytes, limit] of budgets) {
  const ok = bytes <= limit;
  failed ||= !ok;
  process.stdout.write(`${ok ? "✓" : "✗"} ${name}: ${(bytes / KB).toFixed(1)} of ${limit / KB} kB\n`);
}
process.exitCode = failed ? 1 : 0;
