/** The strip of the counties as a picture: the page's scale, each dot with its county's letter. */

import { spread } from "../charts/dodge.ts";
import { type Bound, boundY, layOutScale, middleWithin, OFF_PLACE } from "../charts/scaleLayout.ts";
import type { CountyCode } from "../domain/county.ts";
import type { Paint } from "../map/scene.ts";
import type { Item } from "./blocks.ts";
import { box, type ChartRoom, type Drawing, dot, drawn, EM, lettered } from "./chartDrawing.ts";
import { widthOf } from "./wrap.ts";

export interface StripDot {
  readonly code: CountyCode;
  readonly letter: string;
  readonly value: number;
  readonly paint: Paint;
  /** Name and value. */
  readonly text: string;
}

export interface Strip {
  /** From the lowest. */
  readonly paints: readonly Paint[];
  /** Ascending, one more than there are paints. */
  readonly bounds: readonly Bound[];
  readonly dots: readonly StripDot[];
  readonly riket: Bound | null;
  readonly chosen: CountyCode | null;
  readonly other: CountyCode | null;
}

const LETTER = 11;
const RADIUS = 11;

/** Those named over the dots: the chosen ones, else the lowest and the highest. */
function named({ dots, chosen, other }: Strip): readonly StripDot[] {
  const asked = dots.filter(({ code }) => code === chosen || code === other);
  const sorted = (asked.length > 0 ? asked : dots).toSorted((a, b) => a.value - b.value);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first && last && first !== last ? [first, last] : first ? [first] : [];
}

/** Names over their dots, apart from each other; the first only where two have no room. */
function names(
  strip: Strip,
  at: ReadonlyMap<CountyCode, { x: number }>,
  width: number,
  y: number,
): readonly Item[] {
  const set = named(strip);
  const half = set.map(({ text }) => widthOf(text, { size: EM, bold: true }) / 2);
  const [one = 0, two = 0] = half;
  const fits = set.length < 2 || 2 * (one + two) + 12 <= width;
  const shown = fits ? set : set.filter(({ code }) => code === strip.chosen).slice(0, 1);
  if (shown.length === 0) return [];
  const wanted = shown.map(({ code, text }) => middleWithin(at.get(code)?.x ?? 0, text, { width, em: EM }));
  const places = fits ? spread(wanted, [one + two + 12], [one, width - (half.at(-1) ?? 0)]) : wanted;
  return shown.map(({ text }, index) =>
    lettered(places[index] ?? 0, y, text, { bold: true, anchor: "middle", halo: true }),
  );
}

export function stripDrawing(strip: Strip, { width }: ChartRoom): Drawing {
  const { paints, bounds, dots, riket, chosen, other } = strip;
  const room = { width, em: EM };
  const layout = layOutScale(
    { bounds, values: dots.map(({ value }) => value), riket: riket?.value ?? null },
    room,
  );
  const { bar, x } = layout;
  const foot = bar.y + bar.height;
  const at = new Map(dots.map(({ code }, index) => [code, layout.dots[index] ?? { x: 0, y: 0, trueX: 0 }]));
  const riketX = riket && x(riket.value);
  const edge = (index: number) => x(bounds[index]?.value ?? 0);
  const items: Item[] = [
    ...(riket && riketX !== null
      ? [
          drawn(`M${riketX} ${layout.riketY + 5}V${foot + 4}`, {
            stroke: "muted",
            width: 1.2,
            dashes: "5 3",
          }),
          lettered(middleWithin(riketX, riket.text, room), layout.riketY, riket.text, {
            colour: "muted",
            anchor: "middle",
            halo: true,
          }),
        ]
      : []),
    ...[...at.values()].map((place) =>
      drawn(
        Math.abs(place.x - place.trueX) > OFF_PLACE
          ? `M${place.x} ${place.y}L${place.trueX} ${bar.y - 5}V${bar.y}`
          : `M${place.trueX} ${bar.y - 5}V${bar.y}`,
        { stroke: "muted", width: 0.75, opacity: 0.75 },
      ),
    ),
    ...paints.map((paint, index) => {
      const [from, to] = paints.length === 1 ? [12, width - 12] : [edge(index), edge(index + 1)];
      return drawn(box(from, bar.y, Math.max(0, to - from), bar.height), {
        fill: { paint },
        stroke: "muted",
        width: 0.75,
      });
    }),
    ...(riketX === null ? [] : [drawn(`M${riketX} ${bar.y - 3}V${foot + 3}`, { stroke: "ink", width: 2 })]),
    ...layout.bounds.map(({ textX, line, x: bound }) =>
      drawn(`M${bound} ${foot}v3L${textX} ${boundY(layout, line, EM) - EM * 0.85}`, {
        stroke: "muted",
        width: 0.75,
      }),
    ),
    ...layout.bounds.map(({ text, textX, line }) =>
      lettered(textX, boundY(layout, line, EM), text, { colour: "muted", anchor: "middle" }),
    ),
    ...dots.flatMap(({ code, letter, paint }) => {
      const place = at.get(code);
      if (!place) return [];
      const look =
        code === chosen
          ? { stroke: "ink" as const, width: 3 }
          : code === other
            ? { stroke: "ink" as const, width: 2.5, dashes: "4 2.5" }
            : { stroke: "muted" as const, width: 0.9 };
      return [
        dot(place.x, place.y, RADIUS, { fill: { paint }, ...look }),
        {
          ...lettered(place.x, place.y + 0.35 * LETTER, letter, {
            bold: true,
            size: LETTER,
            anchor: "middle",
          }),
          colour: { on: paint },
        } as Item,
      ];
    }),
    ...names(strip, at, width, layout.nameY),
  ];
  return { items, height: layout.height };
}
