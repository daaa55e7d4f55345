/** A worker that answers, one that cannot be had, and one that breaks. */

import { expect, test } from "vitest";
import { NO_FIXES } from "../../../src/owndata/fixes.ts";
import type { Answer, Question } from "../../../src/owndata/messages.ts";
import { Refused } from "../../../src/owndata/table.ts";
import { startSession } from "../../../src/owndata/workerSession.ts";

/** What a session uses of a worker. `reply` is asked for the answers to a question. */
class FakeWorker {
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: (() => void) | null = null;
  ended = false;
  readonly reply: (question: Question) => readonly Answer[] | "break";
  constructor(reply: FakeWorker["reply"], first: "ready" | "error" = "ready") {
    this.reply = reply;
    queueMicrotask(() => (first === "ready" ? this.say({ id: 0, says: "ready" }) : this.onerror?.()));
  }
  say(data: Answer) {
    this.onmessage?.({ data });
  }
  postMessage(question: Question) {
    const answers = this.reply(question);
    if (answers === "break") this.onerror?.();
    else for (const answer of answers) this.say(answer);
  }
  terminate() {
    this.ended = true;
  }
}
const start = (worker: FakeWorker) => startSession(() => worker as unknown as Worker);
const nothing = () => {};
const TABLE = "Län;v\nUppsala län;2\nSkåne län;3";

test("questions get their answers, progress and refusals", async () => {
  const value = {} as never;
  const worker = new FakeWorker(({ id, ask }) =>
    ask === "read"
      ? [
          { id, says: "progress", read: 1, all: 2 },
          { id: id + 7, says: "failed", refusal: null },
          { id, says: "done", value },
        ]
      : [{ id, says: "failed", refusal: ask === "sheet" ? "empty" : null }],
  );
  const session = await start(worker);
  const said: number[][] = [];
  expect(await session.read("x", NO_FIXES, (...bytes) => said.push(bytes))).toBe(value);
  expect(said).toEqual([[1, 2]]);
  await expect(session.sheet(1, NO_FIXES)).rejects.toThrow(new Refused("empty"));
  await expect(session.join(value, NO_FIXES)).rejects.not.toBeInstanceOf(Refused);
  session.end();
  expect(worker.ended).toBe(true);
});

test("a worker that breaks rejects what waits for it", async () => {
  const session = await start(new FakeWorker(() => "break"));
  await expect(session.read("x", NO_FIXES, nothing)).rejects.toThrow("The worker broke");
});

test("where no worker can be made, or none arrives, the page reads the table itself", async () => {
  const late = new FakeWorker(() => [], "error");
  const refuse = () => {
    throw new DOMException("An opaque origin has no workers", "SecurityError");
  };
  for (const session of [await start(late), await startSession(refuse)])
    expect((await session.read(TABLE, NO_FIXES, nothing)).report.matched).toBe(2);
  expect(late.ended).toBe(true);
});
