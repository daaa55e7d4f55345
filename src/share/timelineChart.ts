/** Who held the responsibility when, as a picture: a bar for each county on one axis of years. */

import { FIRST_YEAR, LAST_YEAR, REPORT_YEAR, type Spell } from "../domain/actor.ts";
import type { Item } from "./blocks.ts";
import {
  box,
  type ChartRoom,
  type Drawing,
  drawn,
  EM,
  type KeyEntry,
  keyDrawing,
  lettered,
  moved,
} from "./chartDrawing.ts";
import { widthOf } from "./wrap.ts";

export interface Timeline {
  readonly rows: readonly { readonly name: string; readonly spells: readonly Spell[] }[];
  readonly types: readonly { readonly type: Spell["type"]; readonly text: string }[];
  /** What a dotted limit means; not in the key where there is none. */
  readonly doubt: string;
  /** The year that the map shows. */
  readonly year: number;
}

/** From this width on, many counties stand in two columns. */
const TWO_COLUMNS = 640;
const [LINE, BAR, AXIS] = [21, 15, 24];
const BETWEEN = 32;

const uncertain = ({ from, confidence }: Spell) => from > FIRST_YEAR && confidence !== "high";

function keyOf({ types, rows, doubt }: Timeline): readonly KeyEntry[] {
  const kinds = types.map(({ type, text }) => ({
    sample: [drawn(box(1, 1, 23, 13), { fill: { paint: type }, stroke: "muted", width: 0.75 })],
    text,
  }));
  if (!rows.some(({ spells }) => spells.some(uncertain))) return kinds;
  const limit = [drawn("M12.5 0v15", { stroke: "doubt", width: 2, dashes: "2.5 2.5" })];
  return [...kinds, { sample: limit, text: doubt }];
}

/** Rows under each other with their axis, `width` wide; `tall` times the usual height. */
function column(rows: Timeline["rows"], year: number, width: number, tall: number): readonly Item[] {
  const left = Math.max(...rows.map(({ name }) => widthOf(name, { size: EM }))) + 10;
  // Half of the last year's figures stand beyond the axis.
  const room = width - left - 18;
  const x = (at: number) => left + ((at - FIRST_YEAR) / (LAST_YEAR + 1 - FIRST_YEAR)) * room;
  const foot = rows.length * LINE * tall;
  const bars = rows.flatMap(({ name, spells }, index): Item[] => {
    const top = index * LINE * tall + (LINE - BAR) / 2;
    const height = BAR * tall;
    const edge = (spell: Spell) =>
      uncertain(spell)
        ? [
            drawn(`M${x(spell.from)} ${top - 1.5}v${height + 3}`, { stroke: "paper", width: 3 }),
            drawn(`M${x(spell.from)} ${top - 1.5}v${height + 3}`, {
              stroke: "doubt",
              width: 2,
              dashes: "2.5 2.5",
            }),
          ]
        : spell.from > FIRST_YEAR
          ? [drawn(`M${x(spell.from)} ${top}v${height}`, { stroke: "paper", width: 2 })]
          : [];
    return [
      lettered(0, top + height / 2 + 0.34 * EM, name),
      ...spells.map(({ from, to, type }) =>
        drawn(box(x(from), top, x((to ?? LAST_YEAR) + 1) - x(from), height), { fill: { paint: type } }),
      ),
      ...spells.flatMap(edge),
    ];
  });
  const middle = (at: number) => x(at) + (x(1) - x(0)) / 2;
  // The map's year first: another that has no room beside it is not written.
  const written: number[] = [];
  for (const one of new Set([year, FIRST_YEAR, LAST_YEAR, REPORT_YEAR]))
    if (written.every((other) => Math.abs(middle(other) - middle(one)) > 3.4 * EM)) written.push(one);
  return [
    ...bars,
    drawn(`M${middle(year)} 0V${foot + 5}`, { stroke: "text", width: 1.4, dashes: "4 3" }),
    ...written.flatMap((one) => [
      drawn(`M${middle(one)} ${foot}v5`, { stroke: "muted", width: 0.75 }),
      lettered(middle(one), foot + 5 + EM, String(one), {
        colour: one === year ? "text" : "muted",
        bold: one === year,
        anchor: "middle",
      }),
    ]),
  ];
}

/** The bars of all rows, in two columns where there is room for them. */
export function timelineDrawing(timeline: Timeline, { width }: ChartRoom): Drawing {
  const { rows, year } = timeline;
  const key = keyDrawing(keyOf(timeline), width);
  const top = key.height + 8;
  const columns = width >= TWO_COLUMNS && rows.length > 3 ? 2 : 1;
  const each = Math.ceil(rows.length / columns);
  const own = (width - (columns - 1) * BETWEEN) / columns;
  // A few counties have taller bars.
  const tall = rows.length <= 3 ? 1.8 : 1;
  const items = Array.from({ length: columns }, (_, index) =>
    moved(
      column(rows.slice(index * each, (index + 1) * each), year, own, tall),
      index * (own + BETWEEN),
      top,
    ),
  );
  return { items: [...key.items, ...items.flat()], height: top + each * LINE * tall + AXIS };
}
