/** Asking: patience with what passes, and one clear sentence for what does not. */

import { afterEach, describe, expect, test } from "vitest";
import { makeAsk } from "../../../../geo/figures/refresh/ask.ts";
import { type Fault, type Services, startServices } from "./fakeServices.ts";
import { stoppedClock } from "./stoppedClock.ts";

let services: Services | undefined;
afterEach(() => services?.close());

const KPI = { title: "Något, andel (%)", years: [], value: () => undefined };
/** Asks for a KPI; `faults` come first, in their order. */
async function ask(faults: readonly Fault[], timeout?: () => AbortSignal) {
  services = await startServices({ kpis: { N1: KPI }, fault: (_, __, nth) => faults[nth - 1] ?? null });
  const clock = stoppedClock(Date.UTC(2026, 0, 1), timeout);
  const answer = makeAsk("Kolada", 30, clock)(new URL("kpi/N1", services.kolada));
  return { clock, answer };
}
const times = (count: number, fault: Fault) => Array.from({ length: count }, () => fault);
const busy = { status: 429, text: "slow down" };

describe("what passes", () => {
  test("429, 500 and a cut line are tried again, ever more slowly", async () => {
    const { clock, answer } = await ask([busy, { status: 503 }, { text: "{}", cut: true }]);
    expect(await answer).toMatchObject({ count: 1 });
    expect(clock.waited).toEqual([1_000, 2_000, 4_000]);
  });

  test("Retry-After is kept, in seconds and as a date", async () => {
    const date = new Date(Date.UTC(2026, 0, 1, 0, 0, 37)).toUTCString();
    const { clock, answer } = await ask([
      { ...busy, headers: { "retry-after": "7" } },
      { ...busy, headers: { "retry-after": date } },
    ]);
    await answer;
    expect(clock.waited).toEqual([7_000, 30_000]);
  });

  test("a service that says nothing is left after the time-out and asked again", async () => {
    const controllers: AbortController[] = [];
    const signal = () => {
      const controller = new AbortController();
      controllers.push(controller);
      return controller.signal;
    };
    const silent = { silent: true };
    services = await startServices({
      kpis: { N1: KPI },
      fault: (_, __, nth) => (nth === 1 ? silent : null),
      onAsked: () => {
        if (controllers.length === 1) controllers[0]?.abort(new DOMException("timed out", "TimeoutError"));
      },
    });
    const clock = stoppedClock(0, signal);
    await makeAsk("Kolada", 30, clock)(new URL("kpi/N1", services.kolada));
    expect(services.asked).toHaveLength(2);
    expect(clock.waited).toEqual([1_000]);
  });
});

describe("what does not", () => {
  test.each<[string, readonly Fault[], RegExp, number]>([
    ["429 for ever", times(9, busy), /^Kolada answered 429 .*“slow down”; asked 5 times$/, 5],
    [
      "no line for ever",
      times(9, { text: "{}", cut: true }),
      /^Kolada could not be read .* asked 5 times$/,
      5,
    ],
    ["404", [{ status: 404, text: "no such KPI" }], /^Kolada answered 404 .*“no such KPI”$/, 1],
    [
      "a web page",
      [{ headers: { "content-type": "text/html" }, text: "<h1>Service is closed</h1>" }],
      /^Kolada answered with a web page instead of figures: “Service is closed”$/,
      1,
    ],
    ["a web page called JSON", [{ text: "<html>down</html>" }], /web page instead of figures: “down”/, 1],
    ["half a JSON", [{ text: '{"values":[{"kpi":"N1"' }], /is no whole JSON; it ends in/, 1],
    ["nothing", [{ text: "" }], /is no whole JSON/, 1],
    [
      "a wait until tomorrow",
      [{ ...busy, headers: { "retry-after": "86400" } }],
      /left alone for 1440 minutes$/,
      1,
    ],
  ])("%s", async (_, faults, message, asked) => {
    const { answer } = await ask(faults);
    await expect(answer).rejects.toThrow(message);
    expect(services?.asked).toHaveLength(asked);
  });
});

test("thirty calls in ten seconds and no more", async () => {
  services = await startServices({ kpis: { N1: KPI } });
  const clock = stoppedClock(0);
  const one = makeAsk("Kolada", 30, clock);
  for (let call = 0; call < 31; call++) await one(new URL("kpi/N1", services.kolada));
  expect(clock.waited).toEqual([10_000]);
});
