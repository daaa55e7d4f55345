/** Asks a service for JSON: within its limit, with patience for its troubles, and sceptical about the answer. */

import type { Clock } from "./clock.ts";
import { makeLimiter } from "./limiter.ts";
import { Refusal } from "./refusal.ts";

const TRIES = 5;
const FIRST_PAUSE = 1_000;
const TIME_OUT = 60_000;
/** Whoever asks us to wait longer than this is better asked another day. */
const LONGEST_PAUSE = 120_000;

/** GETs `url`, or POSTs `body` to it as JSON, and gives the parsed answer. Throws a Refusal. */
export type Ask = (url: URL, body?: unknown) => Promise<unknown>;

/** What a try came to: an answer, or a trouble that may pass. Troubles that will not pass are thrown. */
type Outcome = { readonly json: unknown } | { readonly trouble: string; readonly pause: number | null };

/** Milliseconds to wait by a Retry-After header, which is in seconds or a date; null without one that can be read. */
function retryAfter(header: string | null, now: number): number | null {
  if (header === null || header.trim() === "") return null;
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

/** The answer's words in one short line, for a message. */
function excerpt(text: string): string {
  const words = text.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
  return words.trim().slice(0, 160);
}

function parse(service: string, text: string, type: string): unknown {
  if (type.includes("html") || text.trimStart().startsWith("<")) {
    throw new Refusal(`${service} answered with a web page instead of figures: “${excerpt(text)}”`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`${service}'s answer is no whole JSON; it ends in “${excerpt(text.slice(-60))}”`);
  }
}

/** An asker for one service, named in messages. `calls` within ten seconds is the service's limit. */
export function makeAsk(service: string, calls: number, clock: Clock): Ask {
  const pass = makeLimiter(calls, 10_000, clock);

  async function once(url: URL, body: unknown): Promise<Outcome> {
    await pass();
    try {
      const answer = await fetch(url, {
        signal: clock.timeout(TIME_OUT),
        headers: { accept: "application/json", ...(body === undefined ? {} : JSON_BODY) },
        ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      if (answer.ok) return { json: parse(service, text, answer.headers.get("content-type") ?? "") };
      const trouble = `${service} answered ${answer.status} to ${url}: “${excerpt(text)}”`;
      if (answer.status !== 429 && answer.status < 500) throw new Refusal(trouble);
      return { trouble, pause: retryAfter(answer.headers.get("retry-after"), clock.now()) };
    } catch (error) {
      if (error instanceof Refusal) throw error;
      return { trouble: `${service} could not be read at ${url} (${reason(error)})`, pause: null };
    }
  }

  return async (url, body) => {
    for (let tried = 1; ; tried++) {
      const outcome = await once(url, body);
      if ("json" in outcome) return outcome.json;
      if (tried === TRIES) throw new Refusal(`${outcome.trouble}; asked ${TRIES} times`);
      const pause = outcome.pause ?? FIRST_PAUSE * 2 ** (tried - 1);
      if (pause > LONGEST_PAUSE) {
        throw new Refusal(
          `${outcome.trouble}; it asks to be left alone for ${Math.ceil(pause / 60_000)} minutes`,
        );
      }
      await clock.wait(pause);
    }
  };
}

const JSON_BODY = { "content-type": "application/json" };

/** Node's fetch says only “fetch failed” or “terminated”; why stands in the cause. */
function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
