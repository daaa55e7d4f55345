/** Who owns the wheel: a turn that begins over the map zooms it, a scroll that is under way goes on. */

import { expect, test } from "vitest";
import { watchWheel } from "../../../src/map/wheelOwner.ts";

interface Turn {
  readonly time: number;
  readonly deltaY: number;
  readonly over: "map" | "page";
  readonly ctrlKey?: boolean;
}

function watched(atRest: () => boolean = () => true) {
  const listeners = new Set<(event: unknown) => void>();
  const page = {
    addEventListener: (type: string, listener: (event: unknown) => void, options: unknown) => {
      expect(type).toBe("wheel");
      // Passive: the watcher must never hold up the page's scrolling.
      expect(options).toEqual({ capture: true, passive: true });
      listeners.add(listener);
    },
    removeEventListener: (_type: string, listener: (event: unknown) => void) => listeners.delete(listener),
  } as unknown as Window;
  const map = {} as EventTarget;
  const watch = watchWheel(page, (target) => target === map, atRest);
  const turn = ({ time, deltaY, over, ctrlKey = false }: Turn): boolean => {
    const event = { timeStamp: time, deltaY, ctrlKey, target: over === "map" ? map : {} };
    for (const listener of listeners) listener(event);
    return watch.ownsEvent();
  };
  return { turn, watch, listeners };
}

const IN = -100;
const OUT = 100;

test.each<[name: string, turns: readonly Turn[], owned: readonly boolean[], atRest?: boolean]>([
  ["zooming in over the map is the map's", [{ time: 0, deltaY: IN, over: "map" }], [true]],
  ["zooming out at rest scrolls the page", [{ time: 0, deltaY: OUT, over: "map" }], [false]],
  ["zooming out when zoomed in is the map's", [{ time: 0, deltaY: OUT, over: "map" }], [true], false],
  [
    "a pinch on a touchpad is the map's even at rest",
    [{ time: 0, deltaY: OUT, over: "map", ctrlKey: true }],
    [true],
  ],
  ["outside the map it is the page's", [{ time: 0, deltaY: IN, over: "page" }], [false]],
  [
    "a scroll under way stays the page's when the map comes under the pointer",
    [
      { time: 0, deltaY: IN, over: "page" },
      { time: 100, deltaY: IN, over: "map" },
      { time: 340, deltaY: IN, over: "map" },
      { time: 600, deltaY: IN, over: "map" },
    ],
    [false, false, false, true],
  ],
  [
    "a zoom under way stays the map's when it turns round or leaves the map",
    [
      { time: 0, deltaY: IN, over: "map" },
      { time: 100, deltaY: OUT, over: "map" },
      { time: 200, deltaY: OUT, over: "page" },
      { time: 500, deltaY: OUT, over: "page" },
    ],
    [true, true, true, false],
  ],
])("%s", (_name, turns, owned, atRest = true) => {
  const { turn } = watched(() => atRest);
  expect(turns.map(turn)).toEqual(owned);
});

test("before any turn the page owns it, and after the end nothing is heard", () => {
  const { watch, listeners } = watched();
  expect(watch.ownsEvent()).toBe(false);
  watch.dispose();
  expect(listeners.size).toBe(0);
});
