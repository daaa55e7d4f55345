/** When a lost WebGL context is waited for, and for how long. */

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isWorthWaiting, RESTORE_PATIENCE, whenSeenFor } from "../../../src/map/contextLoss.ts";

test.each<[name: string, before: number | null, now: number, expected: boolean]>([
  ["the first loss", null, 5000, true],
  ["a second one at once", 5000, 6000, false],
  ["a second one within the minute", 5000, 64_000, false],
  ["one a good while later", 5000, 66_000, true],
])("%s", (_name, before, now, expected) => {
  expect(isWorthWaiting(before, now)).toBe(expected);
});

/** A document that a test hides and shows. */
class FakeDocument extends EventTarget {
  visibilityState: DocumentVisibilityState = "visible";
  turn(state: DocumentVisibilityState) {
    this.visibilityState = state;
    this.dispatchEvent(new Event("visibilitychange"));
  }
}

const waiting = (page: FakeDocument) => {
  const run = vi.fn();
  return { run, callOff: whenSeenFor(RESTORE_PATIENCE, page as unknown as Document, run) };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a page on screen waits its time and no longer", () => {
  const { run } = waiting(new FakeDocument());
  vi.advanceTimersByTime(RESTORE_PATIENCE - 1);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
});

test("a tab that sleeps for long gives up nothing: its time begins when it is looked at", () => {
  const page = new FakeDocument();
  const { run } = waiting(page);
  page.turn("hidden");
  vi.advanceTimersByTime(24 * 3_600_000);
  page.turn("visible");
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(RESTORE_PATIENCE);
  expect(run).toHaveBeenCalledTimes(1);
});

test("nothing happens once it is called off", () => {
  const page = new FakeDocument();
  const { run, callOff } = waiting(page);
  callOff();
  page.turn("visible");
  vi.advanceTimersByTime(2 * RESTORE_PATIENCE);
  expect(run).not.toHaveBeenCalled();
});
