/** The worker: a session that answers messages, so that the page goes on while a large table is read. */

import type { Answer, Question } from "./messages.ts";
import { createSession } from "./session.ts";
import { Refused } from "./table.ts";

const session = createSession();
const say = (answer: Answer) => postMessage(answer);

addEventListener("message", async ({ data }: MessageEvent<Question>) => {
  const { id, ask } = data;
  try {
    if (ask === "read") {
      const onProgress = (read: number, all: number) => say({ id, says: "progress", read, all });
      say({ id, says: "done", value: await session.read(data.source, data.fixes, onProgress) });
    } else if (ask === "sheet") say({ id, says: "done", value: await session.sheet(data.index, data.fixes) });
    else if (ask === "join") say({ id, says: "done", value: await session.join(data.settings, data.fixes) });
    else say({ id, says: "done", value: await session.layout(data.settings, data.fixes) });
  } catch (error) {
    say({ id, says: "failed", refusal: error instanceof Refused ? error.refusal : null });
  }
});
say({ id: 0, says: "ready" });
