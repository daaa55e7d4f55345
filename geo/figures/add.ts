/** `npm run figures:add FILE -- --entry ENTRY.json [--year 2020] [--dry-run]`: makes a table a permanent indicator, through the parser of the page. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { addIndicator, PLACES } from "./add/addIndicator.ts";
import { readEntry } from "./add/entry.ts";
import { tableFigures } from "./add/tableFigures.ts";
import { Refusal } from "./refresh/refusal.ts";
import { writeFiles } from "./refresh/writeFiles.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const USAGE = "Usage: npm run figures:add FILE -- --entry ENTRY.json [--year 2020] [--dry-run]";
const say = (text: string) => process.stdout.write(`${text}\n`);

function commandLine() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        entry: { type: "string" },
        year: { type: "string" },
        root: { type: "string", default: ROOT },
        "dry-run": { type: "boolean", default: false },
      },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0 || values.entry === undefined) throw new Refusal(USAGE);
    if (values.year !== undefined && !/^\d{4}$/.test(values.year)) {
      throw new Refusal(`--year takes a year, not “${values.year}”`);
    }
    const year = values.year === undefined ? null : Number(values.year);
    return { file, entry: values.entry, year, root: values.root, dryRun: values["dry-run"] };
  } catch (error) {
    throw error instanceof Refusal
      ? error
      : new Refusal(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

const read = (path: string) => {
  if (!existsSync(path)) throw new Refusal(`There is no file ${path}`);
  return readFileSync(path);
};

async function run(): Promise<void> {
  const { file, entry: entryFile, year, root, dryRun } = commandLine();
  const table = await tableFigures(new Uint8Array(read(file)), year);
  const entry = readEntry(read(entryFile).toString("utf8"));
  const text = (place: string) => read(join(root, place)).toString("utf8");
  const { ids, catalogue, sums, plans } = PLACES;
  const texts = { ids: text(ids), catalogue: text(catalogue), sums: text(sums), plans: text(plans) };
  const files = addIndicator(texts, entry, table);
  for (const aside of table.asides) say(aside);
  if (!dryRun) writeFiles(root, files);
  for (const place of files.keys()) say(`${dryRun ? "would write" : "wrote"} ${place}`);
  say(
    "Now run npm run figures. Tests and the text on the statistics hold how many indicators there are: tell them.",
  );
}

run().catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\nNothing was written.\n`);
  process.exitCode = 1;
});
