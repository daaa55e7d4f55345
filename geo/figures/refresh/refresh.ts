/** `npm run figures:refresh`: 0 when all is done, 1 when something is wrong and nothing was written, 2 when figures wait for --accept. */

import { fileURLToPath } from "node:url";
import { REAL_CLOCK } from "./clock.ts";
import { parseCommandLine } from "./commandLine.ts";
import { PLANS } from "./plans.ts";
import { refreshSeries } from "./refreshSeries.ts";
import { Refusal } from "./refusal.ts";

const FOLDER = fileURLToPath(new URL("../source/", import.meta.url));

try {
  const options = parseCommandLine(process.argv.slice(2), FOLDER, new Date().getFullYear());
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const outcome = await refreshSeries(options, { plans: PLANS, clock: REAL_CLOCK, say });
  process.exitCode = outcome === "held" ? 2 : 0;
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\nNothing was written.\n`);
  process.exitCode = 1;
}
