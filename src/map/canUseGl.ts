/** Whether the GL map may be tried at all: asked before anything of it is loaded. */

/**
 * True where WebGL 2 works and nothing speaks against it. With WebGL off, MapLibre throws inside React's effects;
 * in an opaque origin its worker would need `data:`; data savers and forced colours are better off with the SVG.
 */
export function canUseGl(page: Window): boolean {
  if (page.origin === "null") return false;
  const { connection } = page.navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData) return false;
  if (page.matchMedia("(forced-colors: active)").matches) return false;
  try {
    const context = page.document.createElement("canvas").getContext("webgl2");
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
