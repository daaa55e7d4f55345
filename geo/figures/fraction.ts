/** Exact arithmetic on figures as they are written: no binary fraction stands between a source's decimals and ours. */

/** A numerator and a denominator above zero. */
export type Fraction = readonly [bigint, bigint];

/** A decimal as `-0.55` or `1783440`. Throws a RangeError for anything else. */
export function fraction(text: string): Fraction {
  const [, sign = "", whole = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === "") throw new RangeError(`“${text}” is no decimal`);
  return [BigInt(sign + whole + decimals), 10n ** BigInt(decimals.length)];
}

export const whole = (count: number): Fraction => [BigInt(count), 1n];

export const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
export const minus = (a: Fraction, [c, d]: Fraction): Fraction => plus(a, [-c, d]);
export const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];

/** Throws a RangeError for a divisor of zero. */
export function over(a: Fraction, [c, d]: Fraction): Fraction {
  if (c === 0n) throw new RangeError("Division by zero");
  return times(a, c < 0n ? [-d, -c] : [d, c]);
}

export const sumOf = (parts: readonly Fraction[]): Fraction => parts.reduce(plus, whole(0));

/** The nearest number with so many decimals; what lies in the middle goes away from zero. */
export function rounded([a, b]: Fraction, decimals: number): number {
  const size = (a < 0n ? -a : a) * 10n ** BigInt(decimals);
  const units = (2n * size + b) / (2n * b);
  // Written as a decimal first, so that the number is the one nearest to that decimal.
  const value = Number(`${units}e-${decimals}`);
  return a < 0n && units > 0n ? -value : value;
}
