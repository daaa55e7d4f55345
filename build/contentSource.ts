/** The files of the content with their schemas, and how a file that breaks its schema is refused. */

import * as v from "valibot";
import { actors } from "../src/content/schema/actors.ts";
import { challenges } from "../src/content/schema/challenges.ts";
import { counties } from "../src/content/schema/counties.ts";
import { examples } from "../src/content/schema/examples.ts";
import { indicators } from "../src/content/schema/indicators.ts";
import { municipalities } from "../src/content/schema/municipalities.ts";
import { publications } from "../src/content/schema/publications.ts";
import { recommendations } from "../src/content/schema/recommendations.ts";
import { report } from "../src/content/schema/report.ts";
import { series } from "../src/content/schema/series.ts";
import { spells } from "../src/content/schema/spells.ts";
import { vocabulary } from "../src/content/schema/vocabulary.ts";
import { INDICATOR_IDS } from "../src/domain/indicator.ts";
import type { Series } from "../src/domain/series.ts";

const SCHEMAS = {
  counties,
  municipalities,
  spells,
  challenges,
  examples,
  indicators,
  actors,
  recommendations,
  publications,
  report,
  vocabulary,
};

type Name = keyof typeof SCHEMAS;

/** The whole of the content, checked, by the name of its file. */
export type Content = { readonly [N in Name]: v.InferOutput<(typeof SCHEMAS)[N]> } & {
  /** In the order of their ids. */
  readonly figures: readonly Series[];
};

/** The names of the contents; each is a file of that name, but for the one that `npm run geo` makes. */
export const CONTENT_FILES = Object.keys(SCHEMAS) as readonly Name[];

const fileOf = (name: Name) =>
  name === "municipalities" ? "boundaries/municipalityNames.json" : `${name}.json`;

/** How many faults a refusal names: the first ones, since one slip often brings others. */
const SHOWN = 5;

/** What `schema` makes of `raw`, or an error whose message says for each fault where it is and what is wrong. */
function checked<S extends v.GenericSchema>(schema: S, file: string, raw: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, raw);
  if (result.success) return result.output;
  const faults = result.issues
    .slice(0, SHOWN)
    .map((issue) => `at ${v.getDotPath(issue) ?? "the top"}: ${issue.message}`);
  throw new Error(`src/content/${file} is not as its schema asks, ${faults.join("; ")}`);
}

/** `raw` as the content of the file `name`, or an error that names file, place and fault. */
export function parseFile<N extends Name>(name: N, raw: unknown): Content[N] {
  return checked<v.GenericSchema>(SCHEMAS[name], fileOf(name), raw) as Content[N];
}

/** The content from the texts of its files. */
export function parseContent(textOf: (file: string) => string): Content {
  const parsed = CONTENT_FILES.map((name) => [
    name,
    parseFile(name, parseJson(fileOf(name), textOf(fileOf(name)))),
  ]);
  const figures = INDICATOR_IDS.map((id) => {
    const file = `figures/${id}.json`;
    return checked(series, file, parseJson(file, textOf(file)));
  });
  return { ...Object.fromEntries(parsed), figures } as Content;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`src/content/${file} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}
