/** From what was measured to what is said of it: one result for each row, with a verdict and what to do. */

import type { Form } from "../embed/heightMessages.ts";
import type { SelftestWords } from "../i18n/selftestSv.ts";
import { originOf } from "./address.ts";
import { follows, type HeightTrial, isClose } from "./heightTrial.ts";
import type { HostAnswer } from "./hostAnswer.ts";

export const VERDICTS = ["good", "check", "wrong", "note"] as const;
export type Verdict = (typeof VERDICTS)[number];
export type Row = keyof SelftestWords["rows"];

export interface Result {
  readonly row: Row;
  readonly verdict: Verdict;
  readonly text: string;
  /** Sentences or quotations under the text. */
  readonly details: readonly string[];
}

/** What the frame is and what its content needs, in whole CSS pixels. */
export interface Heights {
  readonly trial: HeightTrial;
  readonly frame: number;
  readonly content: number;
}

export interface Facts {
  /** Null: the test is not in a frame. */
  readonly heights: Heights | null;
  /** Null: the host has not answered. */
  readonly host: HostAnswer | null;
  /** HTML that puts our script into the host page. */
  readonly script: string;
  /** The test's own origin. */
  readonly origin: string;
  /** Addresses of everything that was fetched, the page itself among them. */
  readonly fetched: readonly string[];
  /** Milliseconds; null: the browser does not tell. */
  readonly paint: number | null;
  readonly width: number;
  readonly sideways: boolean;
  /** The frame's origin is opaque. */
  readonly sandboxed: boolean;
}

/** Milliseconds: what web.dev's guide to First Contentful Paint calls good. */
const QUICK = 1800;
/** CSS pixels: what the embedded map is made for. */
const NARROWEST = 280;

const result = (row: Row, verdict: Verdict, text: string, details: readonly string[] = []): Result => ({
  row,
  verdict,
  text,
  details,
});

/** Those of `addresses` that lie elsewhere; what is in the page itself (`data:`, `blob:`) was not fetched from anyone. */
export function elsewhere(addresses: readonly string[], origin: string): readonly string[] {
  const inPage = /^(data|blob|about):/i;
  return addresses.filter((address) => !inPage.test(address) && originOf(address) !== origin);
}

/** Whether the frame has its content's height, and what to do when it has not. */
export function heightResult({ trial, frame, content }: Heights, script: string, t: SelftestWords): Result {
  const words = t.height;
  if (isClose(frame, content))
    return follows(trial)
      ? result("height", "good", words.right(frame))
      : result("height", "check", words.byChance(frame), [script]);
  if (follows(trial)) return result("height", "wrong", words.held(frame, content));
  return frame < content
    ? result("height", "wrong", words.low(frame, content), [script])
    : result("height", "check", words.high(frame, content), [script]);
}

/** Which messages the host obeys. */
export function messagesResult({ obeyed, ignored, untried }: HeightTrial, t: SelftestWords): Result {
  const named = (forms: readonly Form[]) => forms.map((form) => t.forms[form]);
  const details = [
    ...(obeyed.length > 0 && ignored.length > 0 ? [t.messages.ignored(named(ignored))] : []),
    ...(untried.length > 0 ? [t.messages.untried(named(untried))] : []),
  ];
  return obeyed.length > 0
    ? result("messages", "good", t.messages.obeyed(named(obeyed)), details)
    : result("messages", "check", t.messages.none, details);
}

function langResult({ lang }: HostAnswer, t: SelftestWords): Result {
  if (!lang.trim()) return result("lang", "check", t.frameLang.missing(t.locale));
  return lang.toLowerCase().split("-")[0] === t.locale
    ? result("lang", "good", t.frameLang.right(lang))
    : result("lang", "check", t.frameLang.other(lang, t.locale));
}

function blockedResult({ violations }: HostAnswer, origin: string, t: SelftestWords): Result {
  const details = [...new Set(violations.map(({ directive, blocked }) => `${directive}: ${blocked || "–"}`))];
  if (details.length === 0) return result("blocked", "good", t.blocked.none);
  return violations.some(({ blocked }) => blocked === origin)
    ? result("blocked", "wrong", t.blocked.ours(origin), details)
    : result("blocked", "check", t.blocked.others, details);
}

/** What only the host knows: four rows with its answer, three without. */
export function hostResults(host: HostAnswer | null, origin: string, t: SelftestWords): readonly Result[] {
  if (!host)
    return [
      result("title", "check", t.frameTitle.unknown),
      result("lang", "check", t.frameLang.unknown),
      result("policy", "check", t.policy.unknown),
    ];
  const { title, policies } = host;
  return [
    title.trim()
      ? result("title", "good", t.frameTitle.right(title.trim()))
      : result("title", "wrong", t.frameTitle.missing),
    langResult(host, t),
    result("policy", "note", policies.length > 0 ? t.policy.found : t.policy.none, policies),
    blockedResult(host, origin, t),
  ];
}

function requestsResult({ fetched, origin }: Facts, t: SelftestWords): Result {
  const others = elsewhere(fetched, origin);
  return others.length > 0
    ? result("requests", "wrong", t.requests.some(others.length), others)
    : result("requests", "good", t.requests.none(fetched.length));
}

function paintResult({ paint }: Facts, t: SelftestWords): Result {
  if (paint === null) return result("paint", "note", t.paint.unknown);
  const ms = Math.round(paint);
  return ms <= QUICK
    ? result("paint", "good", t.paint.quick(ms))
    : result("paint", "check", t.paint.slow(ms));
}

function widthResult({ width, sideways, heights }: Facts, t: SelftestWords): Result {
  if (sideways) return result("width", "wrong", t.width.sideways(width));
  if (!heights) return result("width", "note", t.width.alone(width));
  return width < NARROWEST
    ? result("width", "check", t.width.narrow(width, NARROWEST))
    : result("width", "good", t.width.right(width));
}

/** All rows in the order in which they are shown. Outside a frame those that a frame takes are left out. */
export function resultsOf(facts: Facts, t: SelftestWords): readonly Result[] {
  const { heights, host, script, origin, sandboxed } = facts;
  return [
    ...(heights ? [heightResult(heights, script, t), messagesResult(heights.trial, t)] : []),
    ...(heights ? hostResults(host, origin, t) : []),
    requestsResult(facts, t),
    paintResult(facts, t),
    widthResult(facts, t),
    ...(heights
      ? [result("sandbox", sandboxed ? "note" : "good", sandboxed ? t.sandbox.closed : t.sandbox.none)]
      : []),
    result("storage", "good", t.storage),
    result("language", "note", t.language[t.locale]),
  ];
}

/** How many results have a verdict. */
export const count = (results: readonly Result[], verdict: Verdict) =>
  results.filter((each) => each.verdict === verdict).length;
