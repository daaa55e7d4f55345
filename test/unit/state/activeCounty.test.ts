/** The county that is pointed at: at once for the map, after the paint for the rest, and never one that has been left meanwhile. */

import { expect, test, vi } from "vitest";
import { createActiveCounty } from "../../../src/state/activeCounty.ts";

/** An active county whose paint is the test's. */
function watched() {
  const waiting = new Set<() => void>();
  const active = createActiveCounty((run) => {
    waiting.add(run);
    return () => waiting.delete(run);
  });
  const [now, afterwards] = [vi.fn(), vi.fn()];
  active.subscribe(() => now(active.peek()));
  active.afterwards.subscribe(() => afterwards(active.afterwards.peek()));
  const paint = () => {
    const due = [...waiting];
    waiting.clear();
    for (const run of due) run();
  };
  return { active, now, afterwards, paint };
}

test("the map knows at once, the rest once that has been painted", () => {
  const { active, now, afterwards, paint } = watched();
  active.set("09");
  expect(now.mock.calls).toEqual([["09"]]);
  expect(afterwards).not.toHaveBeenCalled();
  expect(active.afterwards.peek()).toBeNull();
  paint();
  expect(afterwards.mock.calls).toEqual([["09"]]);
});

test("what the pointer has left before the paint is told to nobody afterwards", () => {
  const { active, afterwards, paint } = watched();
  active.set("09");
  active.set("13");
  paint();
  active.set("14");
  active.set("13");
  paint();
  expect(afterwards.mock.calls).toEqual([["13"]]);
});
