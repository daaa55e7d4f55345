/** JSON-stat 2.0 as SCB answers in it, unfolded into cells, and refused when it does not add up. */

import JSONstat from "jsonstat-toolkit";
import { Refusal } from "./refusal.ts";

export interface Category {
  readonly code: string;
  readonly label: string;
}

export interface CubeDimension {
  readonly code: string;
  readonly label: string;
  readonly categories: readonly Category[];
}

export interface Cell {
  /** The category's code by the dimension's. */
  readonly at: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly sign: string | null;
}

export interface Cube {
  readonly dimensions: readonly CubeDimension[];
  readonly cells: readonly Cell[];
}

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === "object" && json !== null && !Array.isArray(json);

const NO_DATA_SET = "the answer is not a JSON-stat 2.0 data set";

/** The library's view of an answer; it throws errors of its own at what it does not know. */
function open(json: unknown) {
  if (!isObject(json) || json.class !== "dataset" || !isObject(json.dimension) || !Array.isArray(json.id)) {
    throw new Refusal(NO_DATA_SET);
  }
  try {
    // A table's metadata has no values, and the library counts them.
    return JSONstat({ ...json, value: json.value ?? [] });
  } catch {
    throw new Refusal(NO_DATA_SET);
  }
}

/** The dimensions of a data set or of a table's metadata, which are of the same shape. Throws a Refusal. */
export function readDimensions(json: unknown): readonly CubeDimension[] {
  const set = open(json);
  return set.id.map((code, index) => {
    const dimension = set.Dimension(code);
    const categories = (dimension?.id ?? []).map((id) => ({
      code: id,
      label: dimension?.Category(id)?.label ?? id,
    }));
    if (!dimension || categories.length === 0 || categories.length !== set.size?.[index]) {
      throw new Refusal(
        `the answer's dimension ${code} has ${categories.length} categories, not ${set.size?.[index]}`,
      );
    }
    return { code, label: dimension.label ?? code, categories };
  });
}

/** Every cell of a data set. Throws a Refusal when cells and dimensions do not fit, or a value is no number. */
export function readCube(json: unknown): Cube {
  const dimensions = readDimensions(json);
  const { value: given, status: signs } = open(json);
  const count = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  const sparse = isObject((json as { value?: unknown }).value);
  // The library fills a sparse answer's gaps, and takes a list of any length.
  if (!Array.isArray(given) || (!sparse && given.length !== count)) {
    throw new Refusal(`the answer has ${given?.length ?? 0} values where its dimensions have ${count} cells`);
  }
  return {
    dimensions,
    cells: Array.from({ length: count }, (_, index) => {
      const value = given[index] ?? null;
      const at = keyAt(dimensions, index);
      if (value !== null && (typeof value !== "number" || !Number.isFinite(value))) {
        throw new Refusal(
          `the answer has ${JSON.stringify(value)} where a number should stand (${spell(at)})`,
        );
      }
      const sign = signs?.[index];
      return { at, value, sign: typeof sign === "string" ? sign.trim() : null };
    }),
  };
}

/** Cells lie row by row: the last dimension changes fastest. */
function keyAt(dimensions: readonly CubeDimension[], index: number): Record<string, string> {
  let rest = index;
  const pairs = dimensions.toReversed().map(({ code, categories }) => {
    const category = categories[rest % categories.length]?.code ?? "";
    rest = Math.floor(rest / categories.length);
    return [code, category] as const;
  });
  return Object.fromEntries(pairs.reverse());
}

const spell = (at: Readonly<Record<string, string>>) =>
  Object.entries(at)
    .map(([code, category]) => `${code} ${category}`)
    .join(", ");
