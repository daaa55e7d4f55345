/** From two indicators to picture: the paint of each county by its cell, and the cell's name to stand in it. */

import { type Bivariate, bivariate, type Cell, type Values } from "../domain/bivariate.ts";
import type { Breaks } from "../domain/classify.ts";
import { COUNTY_CODES, type CountyCode } from "../domain/county.ts";
import type { CELL_PAINTS } from "./figurePalette.ts";
import { MISSING } from "./figureScene.ts";
import type { Area, Scene } from "./scene.ts";

/** A cell in the legend, as it looks. */
export interface CellEntry extends Cell, Area {
  readonly fill: (typeof CELL_PAINTS)[number];
}

export interface BivariateScene extends Scene {
  /** All nine, in the order of `Bivariate`. */
  readonly cells: readonly CellEntry[];
  /** Counties without a value in one of the two indicators. */
  readonly missing: readonly CountyCode[];
  /** The cell's name for each county that has one: what tells the cells apart without colour. */
  readonly marks: ReadonlyMap<CountyCode, string>;
}

const entryOf = (cell: Cell): CellEntry => ({
  ...cell,
  fill: `b${cell.thirds[0]}${cell.thirds[1]}`,
  hatched: false,
  outlined: false,
});

function areaOf({ cellOf }: Bivariate, code: CountyCode): Area {
  const cell = cellOf.get(code);
  if (!cell) return MISSING;
  const { fill, hatched, outlined } = entryOf(cell);
  return { fill, hatched, outlined };
}

/** The picture of two indicators in thirds (`thirdsOf` gives their bounds). */
export function bivariateScene(
  values: readonly [Values, Values],
  breaks: readonly [Breaks, Breaks],
  selected: CountyCode | null,
): BivariateScene {
  const both = bivariate(values, breaks);
  return {
    areas: new Map(COUNTY_CODES.map((code) => [code, areaOf(both, code)])),
    selected,
    legend: [],
    cells: both.cells.map(entryOf),
    missing: both.missing,
    marks: new Map([...both.cellOf].map(([code, { name }]) => [code, name])),
  };
}
