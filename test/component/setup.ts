/** Before and after every component test: what jsdom lacks, a clean page, and failure on anything the console complains about. */

import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";

// On a machine with much else to do an event may take its time; nothing here waits for longer than it takes.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

class NoResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal("ResizeObserver", NoResizeObserver);

vi.stubGlobal("matchMedia", (media: string) => ({
  media,
  matches: false,
  onchange: null,
  addEventListener() {},
  removeEventListener() {},
  dispatchEvent: () => false,
}));

Element.prototype.scrollIntoView = () => {};
// No WebGL: the SVG stays in charge. Without the stub jsdom says on the console that it has no canvas.
HTMLCanvasElement.prototype.getContext = () => null;

// The events of user-event know no window, which d3's drag asks for: dragging is tested in a real browser.
window.addEventListener("mousedown", (event) => event.view ?? event.stopImmediatePropagation(), true);

/** jsdom lays nothing out: the map's stage is 1000 × 800 with a title's column of 300, a tooltip 160 × 60; the search's options are in sight. */
const SIZES: readonly (readonly [className: string, width: number, height: number])[] = [
  ["map-stage", 1000, 800],
  ["map-inset", 300, 0],
  ["map-tooltip-box", 160, 60],
  ["search-option", 300, 40],
];
for (const [property, at] of [
  ["clientWidth", 1],
  ["clientHeight", 2],
  ["offsetWidth", 1],
  ["offsetHeight", 2],
] as const) {
  Object.defineProperty(HTMLElement.prototype, property, {
    configurable: true,
    get(this: HTMLElement) {
      return SIZES.find(([className]) => this.classList.contains(className))?.[at] ?? 0;
    },
  });
}

// jsdom matches its own style sheet anew for every element that a query by role looks at, which is half of what these
// tests take. No style sheet of the page is here: what an element looks like follows from these alone.
const computed = window.getComputedStyle.bind(window);
const styles = new Map<string, CSSStyleDeclaration>();
const DECIDING = ["hidden", "open", "type", "style", "dir", "inert"];
window.getComputedStyle = (element, pseudo) => {
  if (pseudo || document.styleSheets.length > 0) return computed(element, pseudo);
  const decides = DECIDING.map((name) => element.getAttribute(name));
  const key = JSON.stringify([element.namespaceURI, element.localName, ...decides]);
  const style = styles.get(key) ?? computed(element);
  styles.set(key, style);
  return style;
};

const complaints: string[] = [];
beforeEach(() => {
  for (const level of ["error", "warn"] as const)
    vi.spyOn(console, level).mockImplementation((...words) => {
      // The first one with its place: what only happens now and then must tell all when it does.
      const place = complaints.length === 0 ? `\n${new Error().stack}` : "";
      complaints.push(`console.${level}: ${words.join(" ")}${place}`);
    });
});

afterEach(() => {
  cleanup();
  const { documentElement } = document;
  delete documentElement.dataset.ready;
  delete documentElement.dataset.theme;
  history.replaceState(null, "", "/");
  vi.restoreAllMocks();
  const said = complaints.splice(0);
  if (said.length > 0) throw new Error(said.join("\n"));
});
