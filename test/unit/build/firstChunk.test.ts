/** The page's first file: what the main page imports, and nothing that only the self-test or a late part does. */

import { expect, test } from "vitest";
import { firstChunk } from "../../../build/firstChunk.ts";

const modules: Readonly<Record<string, { isEntry: boolean; importers: string[] }>> = {
  "/x/index.html": { isEntry: true, importers: [] },
  "/x/sjalvtest.html": { isEntry: true, importers: [] },
  main: { isEntry: false, importers: ["/x/index.html"] },
  start: { isEntry: false, importers: ["/x/sjalvtest.html"] },
  checks: { isEntry: false, importers: ["start", "checks"] },
  late: { isEntry: false, importers: [] },
  shared: { isEntry: false, importers: ["late", "main"] },
};
const graph = { getModuleInfo: (id: string) => modules[id] ?? null };

test("has what the main page reaches statically", () => {
  const first = Object.keys(modules).filter((id) => firstChunk(id, graph) === "index");
  expect(first).toEqual(["/x/index.html", "main", "shared"]);
});
