/** The content as the tests see it: read once from `src/content`, with all its texts and where they stand. */

import { fileURLToPath } from "node:url";
import { readContent } from "../../../build/content.ts";
import type { Localised } from "../../../src/domain/locale.ts";

export const content = readContent(fileURLToPath(new URL("../../../src/content", import.meta.url)));

export interface PlacedText extends Localised {
  /** Where it stands, as `spells.3.note`. */
  readonly at: string;
}

function isLocalised(value: object): value is Localised {
  return Object.keys(value).sort().join() === "en,sv";
}

function collect(value: unknown, at: string): PlacedText[] {
  if (typeof value !== "object" || value === null) return [];
  if (isLocalised(value)) return [{ at, sv: value.sv, en: value.en }];
  return Object.entries(value).flatMap(([key, inner]) => collect(inner, at ? `${at}.${key}` : key));
}

/** Every text in both languages. */
export const texts: readonly PlacedText[] = collect(content, "");
