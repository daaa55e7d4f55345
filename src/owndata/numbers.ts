/** Numbers as people write them: which sign is the decimal one is decided for all cells together, then each is read on its own. */

import { isMissing } from "./missing.ts";
import type { Cell } from "./table.ts";

export const DECIMAL_SIGNS = [",", "."] as const;
export type DecimalSign = (typeof DECIMAL_SIGNS)[number];

export interface NumberStyle {
  readonly decimal: DecimalSign;
  /** What stands after the numbers, as `%`; empty when nothing does. A cell with anything else after it is no number. */
  readonly unit: string;
}

export interface GuessedStyle extends NumberStyle {
  /** False when no cell told comma from point: then it is the Swedish way. */
  readonly sure: boolean;
  /** A cell that could be read in two ways, to be shown; null when there is none. */
  readonly doubtful: string | null;
}

const MINUS = /^[-\u2010\u2011\u2012\u2013\u2212]\s?/;
/** Number and what follows it. The spaces within are those between thousands. */
const PARTS = /^(\d[\d.,'\u2019\s]*?(?:e[+-]?\d{1,3})?|[.,]\d+)\s*([^\d\s.,'\u2019][^\d]{0,29})?$/iu;

/** A number without sign, spaces and unit, as most are: nothing in it needs to be looked for. */
const BARE = /^\d[\d.,]*$/;

interface Parts {
  readonly negative: boolean;
  readonly digits: string;
  readonly unit: string;
}

function partsOf(text: string): Parts | null {
  // Longer than any number, and too long to be tried in every way.
  if (text.length > 60) return null;
  if (BARE.test(text)) return { negative: false, digits: text, unit: "" };
  const trimmed = text.trim();
  const unsigned = trimmed.replace(MINUS, "");
  const match = PARTS.exec(unsigned);
  if (!match) return null;
  return { negative: unsigned !== trimmed, digits: (match[1] ?? "").trim(), unit: (match[2] ?? "").trim() };
}

/** What one cell says of the decimal sign: a sign, "doubtful", or nothing. */
function evidence(digits: string): DecimalSign | "doubtful" | null {
  const [comma, point] = [digits.lastIndexOf(","), digits.lastIndexOf(".")];
  if (comma < 0 && point < 0) return null;
  const sign = comma > point ? "," : ".";
  if (comma >= 0 && point >= 0) return sign;
  if (digits.indexOf(sign) < Math.max(comma, point)) return sign === "," ? "." : ",";
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? "doubtful" : sign;
}

/** How the numbers in `cells` are written, by most of those that tell. */
export function guessStyle(cells: Iterable<Cell>): GuessedStyle {
  const votes = { ",": 0, ".": 0 };
  const units = new Map<string, number>();
  let doubtful: string | null = null;
  for (const cell of cells) {
    if (typeof cell === "number" || isMissing(cell)) continue;
    const parts = partsOf(cell);
    if (!parts) continue;
    units.set(parts.unit, (units.get(parts.unit) ?? 0) + 1);
    const vote = evidence(parts.digits);
    if (vote === "doubtful") doubtful ??= cell.trim();
    else if (vote) votes[vote] += 1;
  }
  const unit = [...units].sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1))[0]?.[0] ?? "";
  const sure = votes[","] !== votes["."];
  return { decimal: votes["."] > votes[","] ? "." : ",", unit, sure: sure || !doubtful, doubtful };
}

/** Thousands apart by one kind of sign, or none. */
const WHOLE = /^(?:\d+|\d{1,3}(?:\s\d{3})+|\d{1,3}(?:['\u2019]\d{3})+)$/u;
const POINTS = /^\d{1,3}(?:\.\d{3})+$/;
const COMMAS = /^\d{1,3}(?:,\d{3})+$/;

/** Digits with the decimal sign or without: what a program writes, and most cells hold. */
const PLAIN: Readonly<Record<DecimalSign, RegExp>> = {
  ",": /^\d{1,30}(?:,\d{1,29})?$/,
  ".": /^\d{1,30}(?:\.\d{1,29})?$/,
};

/** The number in a cell, or null when it is none in this style. Minus may be a hyphen, a minus, a dash or a hyphen that does not break. */
export function readNumber(cell: Cell, { decimal, unit }: NumberStyle): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (PLAIN[decimal].test(cell)) return Number(cell.replace(",", "."));
  const parts = partsOf(cell);
  if (!parts || (parts.unit !== "" && parts.unit !== unit)) return null;
  const [mantissa = "", exponent] = parts.digits.toLowerCase().split("e");
  const at = mantissa.lastIndexOf(decimal);
  const whole = at < 0 ? mantissa : mantissa.slice(0, at);
  const fraction = at < 0 ? "" : mantissa.slice(at + 1);
  const grouped = decimal === "," ? POINTS : COMMAS;
  if (!WHOLE.test(whole) && !grouped.test(whole) && !(whole === "" && fraction)) return null;
  if (at >= 0 && !/^\d+$/.test(fraction)) return null;
  const value = Number(`${whole.replaceAll(/\D/g, "") || "0"}.${fraction || "0"}e${exponent ?? "0"}`);
  if (!Number.isFinite(value)) return null;
  return parts.negative && value !== 0 ? -value : value;
}

/** How many decimals a value needs, at most `most`; what floating point adds at the far end does not count. */
export function decimalsOf(value: number, most: number): number {
  for (let count = 0; count < most; count++) {
    const scaled = value * 10 ** count;
    if (Math.abs(scaled - Math.round(scaled)) <= Math.abs(scaled) * 1e-12 + 1e-9) return count;
  }
  return most;
}
