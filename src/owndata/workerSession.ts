/** A session in a worker, or in the page where no worker can be had: an opaque origin, a browser that refuses, a file that does not arrive. */

import type { Report } from "./join.ts";
import type { Answer, Ask } from "./messages.ts";
import type { OnProgress, Reading, Session } from "./session.ts";
import { Refused } from "./table.ts";

/** A session that can be ended in the middle of what it does. */
export interface EndableSession extends Session {
  end(): void;
}

const startWorker = () => new Worker(new URL("./ownDataWorker.ts", import.meta.url), { type: "module" });

/** How long a worker may take to say that it is there, in milliseconds. */
const PATIENCE = 10_000;

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (reason: Error) => void;
  readonly onProgress: OnProgress;
}

/** The worker once it has said that it runs, or null. */
function started(start: () => Worker): Promise<Worker | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = start();
    } catch {
      return resolve(null);
    }
    const give = (value: Worker | null) => {
      clearTimeout(timer);
      worker.onmessage = null;
      worker.onerror = null;
      if (!value) worker.terminate();
      resolve(value);
    };
    const timer = setTimeout(() => give(null), PATIENCE);
    worker.onmessage = () => give(worker);
    worker.onerror = () => give(null);
  });
}

function inWorker(worker: Worker): EndableSession {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const rejectAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const one = waiting.get(data.id);
    if (!one || data.says === "ready") return;
    if (data.says === "progress") return one.onProgress(data.read, data.all);
    waiting.delete(data.id);
    if (data.says === "done") one.resolve(data.value as never);
    else one.reject(data.refusal ? new Refused(data.refusal) : new Error("The table could not be read"));
  };
  worker.onerror = () => rejectAll(new Error("The worker broke"));
  const ask = <T>(question: Ask, onProgress: OnProgress = () => {}) =>
    new Promise<T>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject, onProgress });
      worker.postMessage({ ...question, id: last });
    });
  return {
    read: (source, fixes, onProgress) => ask<Reading>({ ask: "read", source, fixes }, onProgress),
    sheet: (index, fixes) => ask<Reading>({ ask: "sheet", index, fixes }),
    join: (settings, fixes) => ask<Report>({ ask: "join", settings, fixes }),
    layout: (settings, fixes) => ask<Report>({ ask: "layout", settings, fixes }),
    end: () => worker.terminate(),
  };
}

/** A session in a worker that `start` makes, else one in the page. Rejects when the code for that cannot be had. */
export async function startSession(start: () => Worker = startWorker): Promise<EndableSession> {
  const worker = await started(start);
  if (worker) return inWorker(worker);
  const { createSession } = await import("./session.ts");
  return { ...createSession(), end: () => {} };
}
