/** Vite plugin: gives `sjalvtest.html` its policy and its words without JavaScript, and keeps its code apart from the page's. */

import type { Plugin } from "vite";
import { LOCALES } from "../src/domain/locale.ts";
import { SELFTEST_NO_SCRIPT } from "../src/i18n/selftestNoScript.ts";
import { policy } from "./policy.ts";

const PAGE = /[\\/]sjalvtest\.html$/;
/** Marks the self-test's own copy of a module. */
const OWN = "?sjalvtest";

/** Texts of our own, without markup. */
const noScript = `<noscript>${LOCALES.map((locale) => {
  const { heading, text } = SELFTEST_NO_SCRIPT[locale];
  return `<div lang="${locale}"><h1>${heading}</h1><p>${text}</p></div>`;
}).join("")}</noscript>`;

/**
 * Every module of the self-test is a copy of its own. Shared ones would lie in the page's first file, which the
 * self-test would then fetch and run, or in a third file, which every reader of the map would have to fetch.
 */
export const selftestPlugin: Plugin = {
  name: "lanskartan:selftest",
  apply: "build",
  enforce: "pre",
  async resolveId(source, importer, options) {
    if (!importer || !(PAGE.test(importer) || importer.endsWith(OWN)) || !source.endsWith(".ts")) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved && { ...resolved, id: resolved.id + OWN };
  },
  transformIndexHtml: {
    order: "post",
    handler(html, { filename }) {
      if (!PAGE.test(filename)) return html;
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policy([], [])}">`;
      return html
        .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${meta}`)
        .replace('<main class="selftest">', (main) => main + noScript);
    },
  },
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk" || chunk.name !== "sjalvtest") continue;
      const others = [...chunk.imports, ...chunk.dynamicImports];
      if (others.length > 0) throw new Error(`The self-test imports ${others.join()}: it must stand alone`);
    }
  },
};
