/** Serves `dist/` under the real headers for all tests, once at the root and once under a sub-path. */

import { fileURLToPath } from "node:url";
import { serve } from "../../build/serve.mjs";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

export default async function start() {
  const root = await serve({ dist, port: 4301 });
  const below = await serve({ dist, port: 4401, base: "/en/under/mapp/" });
  process.env.ROOT_URL = `http://localhost:${root.port}/`;
  process.env.BELOW_URL = `http://localhost:${below.port}/en/under/mapp/`;
  return () => {
    root.close();
    below.close();
  };
}
