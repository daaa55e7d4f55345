/** Installs the packages of the lock file when they are not there yet. Runs on Node alone. */

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STAMP = `${ROOT}node_modules/.lanskartan-lock`;
const OLDEST_NODE = [20, 19];

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  process.stderr.write(
    `Länskartan needs Node ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}.\n`,
  );
  process.exit(1);
}

/** Runs `npm ci` unless the packages of this very lock file are installed. Ends the process when it fails. */
export function install() {
  refuseOldNode();
  const wanted = createHash("sha256")
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  process.stdout.write("Installing packages …\n");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    process.stderr.write("The packages could not be installed. Is the package registry within reach?\n");
    process.exit(status ?? 1);
  }
  writeFileSync(STAMP, wanted);
}
