/** The county that is pointed at: at once for the map, at rest for the table, and never one that has been left meanwhile. */

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createActiveCounty } from "../../../src/state/activeCounty.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An active county and who is told of it. */
function watched() {
  const active = createActiveCounty();
  const [now, atRest] = [vi.fn(), vi.fn()];
  active.subscribe(() => now(active.peek()));
  active.atRest.subscribe(() => atRest(active.atRest.peek()));
  return { active, now, atRest };
}

test("the map knows at once, the rest once the reader stays", () => {
  const { active, now, atRest } = watched();
  active.set("09");
  expect(now.mock.calls).toEqual([["09"]]);
  expect(atRest).not.toHaveBeenCalled();
  expect(active.atRest.peek()).toBeNull();
  vi.runAllTimers();
  expect(atRest.mock.calls).toEqual([["09"]]);
});

test("of what the pointer only sweeps over the rest is told nothing", () => {
  const { active, atRest } = watched();
  active.set("09");
  active.set("13");
  vi.runAllTimers();
  active.set("14");
  active.set("13");
  vi.runAllTimers();
  expect(atRest.mock.calls).toEqual([["13"]]);
});
