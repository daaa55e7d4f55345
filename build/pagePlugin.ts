/** Vite plugin: renders the default view into `index.html`, puts the styles it uses beside it under a hash, and writes policy and headers. */

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { type Plugin, type ResolvedConfig, runnerImport } from "vite";
import { cutSlices, readContent } from "./content.ts";
import { contentPlugin } from "./contentPlugin.ts";
import { headScript } from "./headScript.ts";
import { LAND } from "./landPlugin.ts";
import { oembed, oembedTag } from "./oembed.ts";
import { headerFiles, policy } from "./policy.ts";
import { shareTags } from "./shareTags.ts";

type Prerender = typeof import("../src/prerender.tsx");

/** What goes into the body: the default view, and before it what a reader without JavaScript should know. */
async function renderBody(root: string): Promise<string> {
  const { module } = await runnerImport<Prerender>(resolve(root, "src/prerender.tsx"), {
    root,
    configFile: false,
    plugins: [react(), contentPlugin(root)],
  });
  const view = await module.prerender(cutSlices(readContent(resolve(root, "src/content"))));
  return `${module.prerenderNoScript()}\n    <div id="root">${view}</div>`;
}

/** The screen's stylesheet; the one for paper stays a file of its own. */
const STYLESHEET = /\s*<link rel="stylesheet"(?![^>]*media=)[^>]*href="\.\/([^"]+)"[^>]*>/;

/** The page's own stylesheet, taken out of the HTML and off the disk: the first paint needs one file. */
function takeStyles(html: string, dist: string): { readonly html: string; readonly css: string } {
  const file = STYLESHEET.exec(html)?.[1];
  if (!file) throw new Error("dist/index.html links no stylesheet: what should the first paint look like?");
  const css = readFileSync(join(dist, file), "utf8").trim();
  rmSync(join(dist, file));
  return { html: html.replace(STYLESHEET, ""), css };
}

/**
 * Late parts that share code with the page's first file would ask for its styles as a file, which is none any more (`takeStyles`).
 * After the HTML has linked it and before the late parts are told what to fetch.
 */
export const stylesInPage: Plugin = {
  name: "lanskartan:styles-in-page",
  apply: "build",
  enforce: "post",
  generateBundle(_, bundle) {
    // The self-test links its styles as a file.
    for (const chunk of Object.values(bundle))
      if (chunk.type === "chunk" && chunk.isEntry && chunk.name === "index")
        chunk.viteMetadata?.importedCss.clear();
  },
};

/** Finishes `dist/index.html` after the bundle is written. */
export function pagePlugin(root: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: "lanskartan:page",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async closeBundle() {
      const dist = resolve(root, config.build.outDir);
      const body = await renderBody(root);
      const { html, css } = takeStyles(readFileSync(join(dist, "index.html"), "utf8"), dist);
      const meta = policy([headScript], [css]);
      const siteUrl = process.env.SITE_URL;
      const head = [
        `<meta http-equiv="Content-Security-Policy" content="${meta}">`,
        ...shareTags(siteUrl),
        ...(siteUrl ? [oembedTag(siteUrl)] : []),
        `<script>${headScript}</script>`,
        `<style>${css}</style>`,
      ].join("\n    ");
      const page = html
        .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${head}`)
        .replace('<div id="root"></div>', () => body);
      if (!LAND.test(page))
        throw new Error("The prerendered page lacks the land around: the script reads it there");
      if (/\sstyle="/.test(page))
        throw new Error("The prerendered page has a style attribute: the policy forbids it");
      writeFileSync(join(dist, "index.html"), page);
      for (const [path, text] of headerFiles(meta)) writeFileSync(join(dist, path), text);
      if (siteUrl) writeFileSync(join(dist, "oembed.json"), `${JSON.stringify(oembed(siteUrl), null, 2)}\n`);
    },
  };
}
