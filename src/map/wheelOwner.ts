/** Decides whether turning the wheel over the map zooms the map or scrolls the page: a scroll that is under way is never taken over. */

/** A pause of this length (ms) ends one turn of the wheel and lets the next begin. */
const PAUSE = 250;

/**
 * Watches the wheel on `page`; the returned function says who owns an event over the map.
 * A turn that began outside the map, or that zooms out while the whole country is shown, scrolls the page. With `onBare`
 * the map has the wheel only with Ctrl or ⌘, and `onBare` hears of every turn over the map without.
 */
export function watchWheel(
  page: Window,
  isOverMap: (target: EventTarget | null) => boolean,
  atRest: () => boolean,
  onBare: (() => void) | null = null,
) {
  let last = Number.NEGATIVE_INFINITY;
  let owner: "map" | "page" = "page";

  const watch = (event: WheelEvent) => {
    if (onBare) {
      const isOver = isOverMap(event.target);
      const withKey = event.ctrlKey || event.metaKey;
      owner = isOver && withKey ? "map" : "page";
      if (isOver && !withKey) onBare();
    } else if (event.timeStamp - last > PAUSE) {
      const zoomsOut = event.deltaY > 0 && !event.ctrlKey;
      owner = isOverMap(event.target) && !(zoomsOut && atRest()) ? "map" : "page";
    }
    last = event.timeStamp;
  };
  page.addEventListener("wheel", watch, { capture: true, passive: true });
  return {
    ownsEvent: () => owner === "map",
    dispose: () => page.removeEventListener("wheel", watch, { capture: true }),
  };
}
