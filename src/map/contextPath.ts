/** The neighbouring countries as path data: read off the prerendered page, which has it, rather than sent to the reader twice. */

const drawn = globalThis.document?.querySelector(".map-context")?.getAttribute("d");

/** In the frame's units. Only a page that was not prerendered has to fetch it. */
export const CONTEXT_PATH: string = drawn ?? (await import("./context.ts")).CONTEXT_PATH;
