/** The limiter: never more calls within the window than the service allows, and no longer wait than needed. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { makeLimiter } from "../../../../geo/figures/refresh/limiter.ts";
import { stoppedClock } from "./stoppedClock.ts";

test("eleven calls at ten a window: the eleventh waits until the first is old enough", async () => {
  const clock = stoppedClock(0);
  const pass = makeLimiter(10, 10_000, clock);
  for (let call = 0; call < 10; call++) await pass();
  expect(clock.waited).toEqual([]);
  await pass();
  expect(clock.waited).toEqual([10_000]);
});

test("no window ever holds more calls than allowed", async () => {
  const property = fc.asyncProperty(
    fc.integer({ min: 1, max: 5 }),
    fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 40 }),
    async (calls, pauses) => {
      const clock = stoppedClock(0);
      const pass = makeLimiter(calls, 100, clock);
      const times: number[] = [];
      for (const pause of pauses) {
        await clock.wait(pause);
        await pass();
        times.push(clock.now());
      }
      for (const [index, time] of times.entries()) {
        expect(time - (times[index - calls] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(100);
      }
    },
  );
  await fc.assert(property);
});
