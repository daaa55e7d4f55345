/** What the page asks its worker, and what the worker answers. */

import type { Fixes } from "./fixes.ts";
import type { Report } from "./join.ts";
import type { Settings } from "./layout.ts";
import type { Reading, Source } from "./session.ts";
import type { Refusal } from "./table.ts";

export type Ask =
  | { readonly ask: "read"; readonly source: Source; readonly fixes: Fixes }
  | { readonly ask: "sheet"; readonly index: number; readonly fixes: Fixes }
  | { readonly ask: "join"; readonly settings: Settings; readonly fixes: Fixes }
  | { readonly ask: "layout"; readonly settings: Settings; readonly fixes: Fixes };
export type Question = Ask & { readonly id: number };

export type Answer = { readonly id: number } & (
  | { readonly says: "ready" }
  | { readonly says: "progress"; readonly read: number; readonly all: number }
  | { readonly says: "done"; readonly value: Reading | Report }
  /** Null is an error that nobody foresaw. */
  | { readonly says: "failed"; readonly refusal: Refusal | null }
);
