/** Keeps React from hearing the pointer's way over the page, which nothing in it needs. */

const HOVER: ReadonlySet<string> = new Set([
  "pointermove",
  "pointerover",
  "pointerout",
  "mousemove",
  "mouseover",
  "mouseout",
]);

/**
 * Calls `start`, which hands `container` to React, and returns what it makes. React listens there to every event there is,
 * twice, and makes objects for each, heard by somebody or not: with a mouse that is a good part of what a hover over the
 * map costs. Whoever wants to know of the pointer uses `usePointedCounty` or listens by himself: `onPointerMove`,
 * `onMouseEnter` and the like are never called.
 */
export function withoutHover<T>(container: HTMLElement, start: () => T): T {
  const listen = container.addEventListener;
  container.addEventListener = (type: string, ...rest: [EventListener, AddEventListenerOptions?]) => {
    if (!HOVER.has(type)) listen.call(container, type, ...rest);
  };
  try {
    return start();
  } finally {
    container.addEventListener = listen;
  }
}
