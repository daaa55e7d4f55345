/** `npm start`: installs what is missing, builds, serves the built app and prints its address. */

import { install, ROOT } from "./install.mjs";

install();
const { build } = await import("vite");
process.stdout.write("Building …\n");
await build({ root: ROOT, logLevel: "warn" });

const { serve } = await import("./serve.mjs");
const { port } = await serve({
  dist: `${ROOT}dist`,
  port: 4173,
  onTaken: (taken, next) => process.stdout.write(`Port ${taken} is taken; trying ${next}.\n`),
});
process.stdout.write(`Länskartan is at http://localhost:${port}\n`);
