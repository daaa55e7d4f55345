/** Keeps to a service's limit: so many calls within so long, the next one waits. */

import type { Clock } from "./clock.ts";

/** A gate that lets at most `calls` through within any `ms` milliseconds; who comes too early waits in it. */
export function makeLimiter(calls: number, ms: number, clock: Clock): () => Promise<void> {
  let passed: readonly number[] = [];
  return async () => {
    for (;;) {
      const now = clock.now();
      passed = passed.filter((at) => at > now - ms);
      const [oldest] = passed;
      if (oldest === undefined || passed.length < calls) break;
      await clock.wait(oldest + ms - now);
    }
    passed = [...passed, clock.now()];
  };
}
