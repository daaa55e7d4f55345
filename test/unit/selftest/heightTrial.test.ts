/** Which message a host obeys, tried on hosts that obey each, none, late, or hold the frame. */

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FORMS, type Form, type FrameNames } from "../../../src/embed/heightMessages.ts";
import { frameReaches, type Page, tryForms } from "../../../src/selftest/heightTrial.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The height that a message asks for, and in which form. */
function heard(data: unknown): readonly [Form, number] {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  const form: Form = text.startsWith("pym")
    ? "pym"
    : text.startsWith("[iFrameSizer]")
      ? "resizer"
      : text.includes("datawrapper")
        ? "datawrapper"
        : text.includes("embed-size")
          ? "amp"
          : text.includes("iframe.resize")
            ? "medium"
            : "own";
  const height = /(?:height"?:|:\{"\w+":|xPYMxheightxPYMx|\]f:)(\d+)/.exec(text)?.[1];
  return [form, Number(height)];
}

/** A frame in a host that does with a message what `host` says: the new height, or null. */
function frameIn(host: (form: Form, height: number) => number | null, first = 150) {
  const events = new EventTarget();
  const told: (readonly [Form, number])[] = [];
  const page = {
    innerHeight: first,
    location: { href: "https://example.org/sjalvtest.html" },
    parent: {
      postMessage(data: unknown) {
        const [form, height] = heard(data);
        told.push([form, height]);
        const next = host(form, height);
        if (next !== null)
          setTimeout(() => {
            page.innerHeight = next;
            events.dispatchEvent(new Event("resize"));
          }, 20);
      },
    },
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    setTimeout,
    clearTimeout,
  };
  return { page: page as unknown as Page & { innerHeight: number }, told };
}

const names: FrameNames = { id: "a1", childId: "c", resizerId: "f", own: false };
const size = { width: 600, height: 640.2 };

async function tried(page: Page, more: Partial<FrameNames> = {}) {
  const trial = tryForms(page, () => ({ ...names, ...more }), size);
  await vi.runAllTimersAsync();
  return trial;
}

describe("the trial", () => {
  test.each(FORMS)("finds the one form that the host obeys: %s", async (obeyed) => {
    const { page, told } = frameIn((form, height) => (form === obeyed ? height : null));
    expect(await tried(page)).toEqual({
      obeyed: [obeyed],
      ignored: FORMS.filter((form) => form !== obeyed),
      untried: [],
    });
    expect(told.map(([form]) => form)).toEqual(FORMS);
    expect(new Set(told.map(([, height]) => height)).size).toBe(FORMS.length);
  });

  test("finds all of several, and none where the frame stays or is held", async () => {
    expect((await tried(frameIn((_, height) => height).page)).obeyed).toEqual(FORMS);
    expect((await tried(frameIn(() => null).page)).ignored).toEqual(FORMS);
    expect((await tried(frameIn((_, height) => Math.min(height, 300)).page)).ignored).toEqual(FORMS);
  });

  test("does not take a frame that happens to have the height for one that obeys", async () => {
    for (let first = 640; first < 800; first++)
      expect((await tried(frameIn(() => null, first).page)).obeyed, `${first} px`).toEqual([]);
  });

  test("leaves out what takes a name that the host has not given, and all but our own where that is asked for", async () => {
    const { untried } = await tried(frameIn(() => null).page, { childId: null, resizerId: null });
    expect(untried).toEqual(["pym", "resizer"]);
    const { page, told } = frameIn(() => null);
    await tried(page, { own: true });
    expect(told.map(([form]) => form)).toEqual(["own"]);
  });
});

test("a frame that grew without an event is seen when patience ends", async () => {
  const { page } = frameIn(() => null);
  const reached = frameReaches(page, 500);
  page.innerHeight = 501;
  await vi.runAllTimersAsync();
  expect(await reached).toBe(true);
});
