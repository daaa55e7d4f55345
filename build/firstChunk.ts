/** Which code the page starts with: one file, however many later parts share what is in it. The self-test has files of its own. */

/** What of the bundler's knowledge of a module is needed here. */
interface Graph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** What the bundler itself adds to every file that needs it. */
const RUNTIME = "\0rolldown/runtime.js";

/** The main page, as the bundler calls it: the entry that the others are measured against. */
const MAIN_PAGE = /(?:^|[\\/])index\.html$/;

/** What the index of a library leads to from the start, and only late parts use: lines between areas come with a close look. */
const LATE = /[\\/]topojson-client[\\/]src[\\/](?:mesh|stitch)\.js$/;

/** True for what the main page imports statically, at whatever distance. */
function isFirst(id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (id === RUNTIME) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const module = graph.getModuleInfo(id);
  return (
    !!module &&
    ((module.isEntry && MAIN_PAGE.test(id)) ||
      module.importers.some((importer) => isFirst(importer, graph, seen)))
  );
}

/**
 * Names the chunk of a module, where it belongs to the first. Left to itself the bundler puts what a late part
 * shares with the page into files of its own: more bytes and more requests at the start.
 */
export const firstChunk = (id: string, graph: Graph): string | null =>
  !LATE.test(id) && isFirst(id, graph) ? "index" : null;
