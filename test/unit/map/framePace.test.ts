/** When the map counts as slow, by the times of its frames. */

import { expect, test } from "vitest";
import { afterFrame, isSlow, NO_PACE, type Pace, paused } from "../../../src/map/framePace.ts";
import { watchFrames } from "../../../src/map/watchFrames.ts";

/** The pace after frames that took so long (ms), from `pace` on and `start` on the clock. */
function after(frames: readonly number[], pace: Pace = NO_PACE, start = 0): Pace {
  let at = start;
  let now = afterFrame(pace, at);
  for (const frame of frames) {
    at += frame;
    now = afterFrame(now, at);
  }
  return now;
}

const quick = (count: number) => Array.from({ length: count }, () => 16);

test.each<[name: string, frames: readonly number[], expected: boolean]>([
  ["no frames at all", [], false],
  ["sixty quick ones", quick(60), false],
  ["two slow ones: a fetch, a shader", [150, ...quick(20), 400], false],
  ["three slow ones", [150, ...quick(20), 400, ...quick(20), 101], true],
  ["frames of just the length", [100, 100, 100, 100], false],
  ["slow ones far apart", [150, 20, 150, ...quick(2000), 150], false],
])("%s", (_name, frames, expected) => {
  expect(isSlow(after(frames))).toBe(expected);
});

test("the time between two movements is no frame, and slow frames of both count together", () => {
  const first = paused(after([120, 120]));
  const second = after([16, 16], first, 10_000);
  expect(isSlow(second)).toBe(false);
  expect(isSlow(after([16, 120], first, 10_000))).toBe(true);
});

/** A window whose frames a test draws. */
class FakePage {
  readonly document = new EventTarget();
  private readonly waiting = new Map<number, FrameRequestCallback>();
  private asked = 0;
  requestAnimationFrame(run: FrameRequestCallback) {
    this.asked += 1;
    this.waiting.set(this.asked, run);
    return this.asked;
  }
  cancelAnimationFrame(request: number) {
    this.waiting.delete(request);
  }
  frame(at: number) {
    const due = [...this.waiting.values()];
    this.waiting.clear();
    for (const run of due) run(at);
    return due.length;
  }
}

function watched() {
  const page = new FakePage();
  let said = 0;
  const frames = watchFrames(page as unknown as Window, () => {
    said += 1;
  });
  return { page, frames, said: () => said };
}

test("says once, at the movement's end, that it was slow", () => {
  const { page, frames, said } = watched();
  frames.start();
  for (const at of [0, 200, 400, 600, 800]) page.frame(at);
  expect(said()).toBe(0);
  frames.end();
  frames.end();
  expect(said()).toBe(1);
});

test("asks for no frames when nothing moves", () => {
  const { page, frames } = watched();
  expect(page.frame(0)).toBe(0);
  frames.start();
  frames.start();
  expect(page.frame(16)).toBe(1);
  frames.end();
  expect(page.frame(32)).toBe(0);
});

test("a tab that was hidden is not slow", () => {
  const { page, frames, said } = watched();
  frames.start();
  for (const at of [0, 200, 400]) page.frame(at);
  page.document.dispatchEvent(new Event("visibilitychange"));
  for (const at of [3_600_000, 3_600_016]) page.frame(at);
  frames.end();
  expect(said()).toBe(0);
});

test("nothing is left when the map goes", () => {
  const { page, frames, said } = watched();
  frames.start();
  for (const at of [0, 200, 400, 600]) page.frame(at);
  frames.dispose();
  expect(page.frame(800)).toBe(0);
  expect(said()).toBe(0);
});
