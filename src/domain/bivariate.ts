/** Two indicators at once: each county in one of nine cells, by the third of either indicator that its values are in. */

import { breaksOf, type Scope } from "./breaks.ts";
import { type Breaks, classOf } from "./classify.ts";
import { COUNTY_CODES, type CountyCode } from "./county.ts";
import { isNumber, type Series, type Value } from "./series.ts";

export const THIRDS = [1, 2, 3] as const;
/** 1 is the lowest third. */
export type Third = (typeof THIRDS)[number];

/** The first indicator's third as a letter, the second's as a number, as squares on a chessboard: `A1` is low in both, `C3` high in both. */
export type CellName = `${"A" | "B" | "C"}${Third}`;
const LETTERS = { 1: "A", 2: "B", 3: "C" } as const;

export interface Cell {
  readonly name: CellName;
  readonly thirds: readonly [Third, Third];
  readonly counties: readonly CountyCode[];
}

export interface Bivariate {
  /** All nine, by the first indicator, then by the second, from low to high. */
  readonly cells: readonly Cell[];
  readonly cellOf: ReadonlyMap<CountyCode, Cell>;
  /** Counties without a value in one of the two. */
  readonly missing: readonly CountyCode[];
}

/** A value of either indicator, county by county. */
export type Values = ReadonlyMap<CountyCode, Value>;

/** The bounds between the thirds of a series: as many values in each as ties allow, a value on a bound in the third above it. Fewer where there are fewer than three different values. */
export const thirdsOf = (series: Series, scope: Scope): Breaks =>
  breaksOf(series, "kvantiler", scope, "none", THIRDS.length);

/** The third a value is in. Two classes are the lowest and the highest third, one alone is the middle. */
export function thirdOf({ bounds }: Pick<Breaks, "bounds">, value: number): Third {
  if (bounds.length === 0) return 2;
  const index = classOf({ bounds }, value);
  return index === 0 ? 1 : index === bounds.length ? 3 : 2;
}

/** The nine cells of two indicators, each with its own bounds. */
export function bivariate(
  [a, b]: readonly [Values, Values],
  [breaksA, breaksB]: readonly [Breaks, Breaks],
): Bivariate {
  const thirds = COUNTY_CODES.flatMap((code) => {
    const [valueA, valueB] = [a.get(code), b.get(code)];
    if (!isNumber(valueA) || !isNumber(valueB)) return [];
    return [{ code, first: thirdOf(breaksA, valueA), second: thirdOf(breaksB, valueB) }];
  });
  const cells = THIRDS.flatMap((first) =>
    THIRDS.map((second): Cell => {
      const inside = thirds.filter((one) => one.first === first && one.second === second);
      return {
        name: `${LETTERS[first]}${second}`,
        thirds: [first, second],
        counties: inside.map(({ code }) => code),
      };
    }),
  );
  const cellOf = new Map(cells.flatMap((cell) => cell.counties.map((code) => [code, cell])));
  return { cells, cellOf, missing: COUNTY_CODES.filter((code) => !cellOf.has(code)) };
}
