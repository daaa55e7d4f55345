/** What waits for the paint: in order, together, once, and also where nothing is painted. */

import { afterEach, expect, test, vi } from "vitest";
import { createAfterPaint, send } from "../../../src/state/afterPaint.ts";

/** A window whose frames and clock are the test's. */
function fakeWindow() {
  const frames = new Map<number, () => void>();
  const timers = new Map<number, () => void>();
  let next = 1;
  const put = (into: Map<number, () => void>) => (run: () => void) => {
    into.set(next, run);
    return next++;
  };
  const runAll = (from: Map<number, () => void>) => {
    const due = [...from.values()];
    from.clear();
    for (const run of due) run();
  };
  const page = {
    requestAnimationFrame: put(frames),
    cancelAnimationFrame: (id: number) => frames.delete(id),
    /** What is put off for no time at all comes as soon as a message. */
    setTimeout(run: () => void, ms?: number) {
      const timer = put(timers)(run);
      if (ms === undefined)
        send(() => {
          if (timers.delete(timer)) run();
        });
      return timer;
    },
    clearTimeout: (id: number) => timers.delete(id),
  };
  return {
    afterPaint: createAfterPaint(page as unknown as Window),
    /** The frame's callbacks run; what follows the paint is a message that arrives later. */
    frame: () => runAll(frames),
    runOut: () => runAll(timers),
    waiting: () => frames.size + timers.size,
  };
}

/** The messages sent so far have arrived. */
async function posted() {
  for (let times = 0; times < 3; times++) await new Promise<void>(send);
}

/** A window on which the last of what waits for a pause took `ms`. */
async function windowThatTook(ms: number) {
  const fake = fakeWindow();
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  fake.afterPaint(() => {
    now += ms;
  }, true);
  fake.frame();
  await posted();
  fake.frame();
  await posted();
  return fake;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("runs after the frame's own callbacks, in order, and once", async () => {
  const { afterPaint, frame, waiting } = fakeWindow();
  const said: string[] = [];
  afterPaint(() => said.push("first"));
  await new Promise<void>((painted) => {
    afterPaint(() => {
      said.push("second");
      painted();
    });
    frame();
    expect(said).toEqual([]);
  });
  expect(said).toEqual(["first", "second"]);
  expect(waiting()).toBe(0);
});

test("what is called off does not run", () => {
  const { afterPaint, runOut } = fakeWindow();
  const said: string[] = [];
  const callOff = afterPaint(() => said.push("called off"));
  afterPaint(() => said.push("kept"));
  callOff();
  runOut();
  expect(said).toEqual(["kept"]);
});

test("a page that paints nothing does not wait for ever", () => {
  const { afterPaint, runOut, waiting } = fakeWindow();
  const run = vi.fn();
  afterPaint(run);
  runOut();
  expect(run).toHaveBeenCalledOnce();
  expect(waiting()).toBe(0);
});

test("what is asked for meanwhile waits for the next frame", () => {
  const { afterPaint, runOut } = fakeWindow();
  const inner = vi.fn();
  afterPaint(() => afterPaint(inner));
  runOut();
  expect(inner).not.toHaveBeenCalled();
  runOut();
  expect(inner).toHaveBeenCalledOnce();
});

test("what one breaks on is reported, and the others run", () => {
  const reported = vi.fn();
  vi.stubGlobal("reportError", reported);
  const { afterPaint, runOut } = fakeWindow();
  const error = new Error("broken on purpose");
  afterPaint(() => {
    throw error;
  });
  const run = vi.fn();
  afterPaint(run);
  runOut();
  expect(reported).toHaveBeenCalledWith(error);
  expect(run).toHaveBeenCalledOnce();
});

test("on a quick machine what may wait for a pause comes after the paint", async () => {
  const { afterPaint, frame } = await windowThatTook(5);
  const run = vi.fn();
  afterPaint(run, true);
  frame();
  await posted();
  expect(run).toHaveBeenCalledOnce();
});

test("on a slow one it waits for the pause, and nothing else does", async () => {
  const { afterPaint, frame, runOut } = await windowThatTook(50);
  const [patient, other, superseded] = [vi.fn(), vi.fn(), vi.fn()];
  afterPaint(superseded, true)();
  afterPaint(patient, true);
  afterPaint(other);
  frame();
  await posted();
  expect([patient, other].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  runOut();
  expect(patient).toHaveBeenCalledOnce();
  expect(superseded).not.toHaveBeenCalled();
});

test("a first rendering that took long makes the very first wait for the pause, one for all", async () => {
  const { afterPaint, frame, runOut, waiting } = fakeWindow();
  afterPaint.judge(150);
  const runs = [vi.fn(), vi.fn()];
  for (const run of runs) afterPaint(run, true);
  expect(waiting()).toBe(1);
  frame();
  await posted();
  expect(runs.map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  runOut();
  expect(runs.map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test("after a quick first rendering nothing waits for a pause", async () => {
  const { afterPaint, frame } = fakeWindow();
  afterPaint.judge(40);
  const run = vi.fn();
  afterPaint(run, true);
  frame();
  await posted();
  expect(run).toHaveBeenCalledOnce();
});
