/** Vite plugin: the prerendered page has the land around Sweden, as path data; the page's script reads it there rather than bring it once more. */

import type { Plugin } from "vite";

const MODULE = /\/src\/map\/contextPath\.ts$/;

/** What the module says in the built page. It runs before React changes anything in it. */
const IN_PAGE =
  'export const CONTEXT_PATH = document.querySelector(".map-context")?.getAttribute("d") ?? "";';

/** What the prerendered page must have for it. */
export const LAND = /<path class="map-context" d="M[^"]{1000,}"/;

export const landPlugin: Plugin = {
  name: "lanskartan:land",
  apply: "build",
  enforce: "pre",
  load: (id) => (MODULE.test(id) ? IN_PAGE : undefined),
};
