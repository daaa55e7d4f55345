/** The largest differences between two counties as a picture: for each indicator the strip of all counties with these two joined. */

import { type StripDots, stripScale } from "../charts/StripGround.tsx";
import type { Pair } from "../domain/compare.ts";
import type { CountyCode } from "../domain/county.ts";
import type { Item } from "./blocks.ts";
import {
  type ChartRoom,
  type Drawing,
  dot,
  drawn,
  EM,
  type KeyEntry,
  keyDrawing,
  lettered,
  moved,
} from "./chartDrawing.ts";
import { wrap } from "./wrap.ts";

export interface PairRow {
  readonly title: string;
  /** Of whom and when. */
  readonly about: string;
  /** The counties with a value, and the country's. */
  readonly dots: StripDots;
  readonly riket: number | null;
  /** Both values with their names. */
  readonly values: string;
  readonly difference: string;
}

export interface PairChart {
  readonly codes: Pair<CountyCode>;
  readonly words: {
    readonly names: Pair<string>;
    readonly others: string;
    readonly riket: string;
  };
  readonly rows: readonly PairRow[];
}

/** From this width on, rows stand in two columns. */
const TWO_COLUMNS = 640;
const BETWEEN = 36;
const LINE = 19.5;
const STRIP = 24;
/** Between two rows. */
const SPACE = 12;

const OWN = { fill: "ink", stroke: "paper", width: 1.5 } as const;
const OTHER = { fill: "paper", stroke: "ink", width: 2 } as const;
const ALL = { fill: "muted", opacity: 0.55 } as const;

const keyOf = ({ words: { names, others, riket }, rows }: PairChart): readonly KeyEntry[] => [
  { sample: [dot(18, 8, 5.5, OWN)], text: names[0] },
  { sample: [dot(18, 8, 5, OTHER)], text: names[1] },
  { sample: [dot(18, 8, 3.2, ALL)], text: others },
  ...(rows.some((row) => row.riket !== null)
    ? [{ sample: [drawn("M18 0v16", { stroke: "text", width: 1.5 })], text: riket }]
    : []),
];

/** The strip in a field of `width` by `STRIP`. */
function strip({ dots, riket }: PairRow, codes: Pair<CountyCode>, width: number): readonly Item[] {
  const share = stripScale(dots, riket);
  const x = (value: number) => 7 + (share(value) / 100) * (width - 14);
  const y = STRIP / 2;
  const [one, other] = codes.map((code) => dots.find((dot) => dot.code === code));
  return [
    drawn(`M0 ${y}H${width}`, { stroke: "rule", width: 1.2 }),
    ...dots.map(({ value }) => dot(x(value), y, 3.2, ALL)),
    ...(riket === null ? [] : [drawn(`M${x(riket)} 2V${STRIP - 2}`, { stroke: "text", width: 1.5 })]),
    ...(one && other
      ? [drawn(`M${x(one.value)} ${y}H${x(other.value)}`, { stroke: "ink", width: 2.5 })]
      : []),
    ...(one ? [dot(x(one.value), y, 5.5, OWN)] : []),
    ...(other ? [dot(x(other.value), y, 5, OTHER)] : []),
  ];
}

function rowDrawing(row: PairRow, codes: Pair<CountyCode>, width: number): Drawing {
  const lines = (text: string, bold: boolean) => wrap(text, width, { size: EM, bold });
  let y = 0;
  const set = (text: string, more: { bold?: boolean; colour?: "muted" }) =>
    lines(text, more.bold ?? false).map((line) => {
      y += LINE;
      return lettered(0, y - 0.3 * EM, line, more);
    });
  const head = [...set(row.title, { bold: true }), ...set(row.about, { colour: "muted" })];
  const picture = moved(strip(row, codes, width), 0, y);
  y += STRIP;
  const items = [...head, ...picture, ...set(row.values, {}), ...set(row.difference, { colour: "muted" })];
  return { items, height: y };
}

/** Rows in one column or two: read across, the largest difference first, those beside each other on one line. */
export function pairDrawing(chart: PairChart, { width }: ChartRoom): Drawing {
  const key = keyDrawing(keyOf(chart), width);
  const columns = width >= TWO_COLUMNS ? 2 : 1;
  const own = (width - (columns - 1) * BETWEEN) / columns;
  const drawings = chart.rows.map((row) => rowDrawing(row, chart.codes, own));
  let y = key.height + (columns === 1 ? 10 : 12);
  const items: Item[] = [...key.items];
  for (let index = 0; index < drawings.length; index += columns) {
    const beside = drawings.slice(index, index + columns);
    for (const [column, drawing] of beside.entries())
      items.push(...moved(drawing.items, column * (own + BETWEEN), y));
    y += Math.max(...beside.map(({ height }) => height)) + SPACE;
  }
  return { items, height: y - SPACE };
}
