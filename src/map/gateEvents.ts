/** What of the reader's gestures reaches MapLibre, which would take all of them. */

/** Keeps one finger and the page's own scrolling away from MapLibre: it would take both. Returns the way back. */
export function gateEvents(container: HTMLElement, ownsWheel: () => boolean): () => void {
  const wheel = (event: WheelEvent) => {
    if (!ownsWheel()) event.stopPropagation();
  };
  const touch = (event: TouchEvent) => {
    if (event.touches.length < 2) event.stopPropagation();
  };
  container.addEventListener("wheel", wheel, { capture: true });
  container.addEventListener("touchstart", touch, { capture: true });
  container.addEventListener("touchmove", touch, { capture: true });
  return () => {
    container.removeEventListener("wheel", wheel, { capture: true });
    container.removeEventListener("touchstart", touch, { capture: true });
    container.removeEventListener("touchmove", touch, { capture: true });
  };
}
