/** Builds the bare page: one HTML file with its script in it, and one data file. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { PALETTES } from "../../src/map/palette.ts";
import { buildScene } from "../../src/map/scene.ts";
import { DEFAULT_VIEW, LAYERS } from "../../src/state/view.ts";
import { atlas } from "../fixtures/report.ts";
import type { BareData } from "./bare/page.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const STYLE =
  "html,body{margin:0;height:100%;background:#dbe6ea;font:16px system-ui}path{stroke:#fbfaf7;stroke-width:.8}path.hovered{stroke:#1b2329;stroke-width:1.6}.tooltip{position:fixed;top:0;left:0;padding:6px 8px;background:#fff;pointer-events:none}";

/** The page's files by their path. */
export async function buildBareSite(): Promise<Map<string, Uint8Array>> {
  const script = await bundle(at("bare/page.ts"));
  const html = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Sveriges län</title><style>${STYLE}</style><body><script type="module">${script}</script>`;
  const text = (content: string) => new TextEncoder().encode(content);
  return new Map([
    ["/", text(html)],
    ["/counties.json", text(JSON.stringify(readData()))],
  ]);
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    build: { write: false, rollupOptions: { input: entry } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error("The bare page was not built.");
  return output.output[0].code.replaceAll("</script", "<\\/script");
}

/** The same outlines and colours as the app's, for the same layers. */
function readData(): BareData {
  const colours = LAYERS.map((layer) => {
    const { areas } = buildScene(atlas, { ...DEFAULT_VIEW, layer });
    return [
      layer,
      Object.fromEntries([...areas].map(([code, { fill }]) => [code, PALETTES.light.paints[fill]])),
    ];
  });
  return {
    topology: JSON.parse(readFileSync(at("../../src/content/boundaries/counties-overview.json"), "utf8")),
    names: Object.fromEntries(atlas.counties.map(({ code, long }) => [code, long.sv])),
    colours: Object.fromEntries(colours),
  };
}
