/** The line over time as a picture: the page's layout with its gaps and breaks, and its key above it. */

import { known } from "../charts/linePath.ts";
import { breaksWithin, type Format, layOutTime, type TimeSeries } from "../charts/timeLayout.ts";
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
import { widthOf } from "./wrap.ts";

export interface TimeChart extends TimeSeries, Format {
  readonly words: { readonly own: string; readonly riket: string; readonly band: string };
  readonly breaks: readonly { readonly at: number; readonly tag: string }[];
  /** How far apart two periods that follow on each other are, in years. */
  readonly step: number;
  /** The period that the map shows; null for none of them. */
  readonly current: number | null;
}

/** With more values than this their dots would run together. */
const MOST_DOTS = 30;
/** The least height of the plot with its axes. */
const LEAST = 150;
/** Room for the last values in bold, which the page sets lighter. */
const BOLDER = 10;
const OWN = { stroke: "ink", width: 2.2 } as const;
const RIKET = { stroke: "muted", width: 1.6, dashes: "5 3" } as const;
const BAND = { fill: "rule", opacity: 0.6 } as const;

function keyOf({ own, riket, band, words }: TimeChart): readonly KeyEntry[] {
  const line = "M1 8H24";
  return [
    ...(known(own).length > 0 ? [{ sample: [drawn(line, OWN)], text: words.own }] : []),
    ...(known(riket).length > 0 ? [{ sample: [drawn(line, RIKET)], text: words.riket }] : []),
    ...(band.length > 0 ? [{ sample: [drawn("M1 3h23v10h-23z", BAND)], text: words.band }] : []),
  ];
}

type Layout = ReturnType<typeof layOutTime>;

function ground({ plot, height, band, ticks, years, x, y }: Layout): readonly Item[] {
  return [
    ...band.flatMap(({ path, stroke }) => [
      ...(path ? [drawn(path, BAND)] : []),
      ...(stroke ? [drawn(stroke, { stroke: "rule", width: 7, opacity: 0.75 })] : []),
    ]),
    ...ticks.flatMap(({ tick, text }) => [
      drawn(`M${plot.left} ${y(tick)}H${plot.right}`, {
        stroke: tick === 0 && ticks[0]?.tick !== 0 ? "muted" : "rule",
        width: 1,
      }),
      lettered(plot.left - 6, y(tick) + EM * 0.34, text, { colour: "muted", anchor: "end" }),
    ]),
    ...years.flatMap((year) => [
      drawn(`M${x(year)} ${plot.bottom}v5`, { stroke: "muted", width: 0.75 }),
      lettered(x(year), height - EM * 0.25, String(year), { colour: "muted", anchor: "middle" }),
    ]),
  ];
}

/** The chart; where the height is given it fills it, and needs a least one. */
export function timeDrawing(chart: TimeChart, { width, height }: ChartRoom): Drawing {
  const { own, riket, decimals, format, step, current } = chart;
  const key = keyDrawing(keyOf(chart), width);
  const top = key.height + EM * 0.8;
  const breaks = breaksWithin(chart, chart.breaks);
  const tags = breaks.map(({ tag }) => tag);
  const layout = layOutTime(chart, { step, breaks: breaks.map(({ at }) => at) }, tags, chart, {
    // The last values are bold here.
    width: width - BOLDER,
    em: EM,
    ...(height === null ? {} : { height: Math.max(LEAST, height - top) }),
  });
  const { plot, x, y } = layout;
  const values = known(own);
  const [first, last] = [values[0], values.at(-1)];
  const lastRiket = known(riket).at(-1);
  const now = values.find(({ at }) => at === current);
  /** The first value gives way to a break's tag. */
  const inTags = layout.breaks.some(({ tagX }, index) => {
    const half = widthOf(tags[index] ?? "", { size: EM }) / 2;
    const right =
      layout.first.x + widthOf(first ? format(first.value, decimals) : "", { size: EM, bold: true });
    return layout.first.y < EM * 1.9 && tagX - half < right + 4 && tagX + half > layout.first.x - 4;
  });
  const items: Item[] = [
    ...ground(layout),
    ...layout.breaks.flatMap(({ x: at, tagX }, index) => [
      drawn(`M${at} ${EM * 1.2}V${plot.bottom}`, { stroke: "doubt", width: 1.2, dashes: "2 3" }),
      lettered(tagX, EM * 0.95, tags[index] ?? "", { colour: "doubt", anchor: "middle", halo: true }),
    ]),
    ...layout.riket.paths.map((path) => drawn(path, RIKET)),
    ...(layout.riket.places.length < MOST_DOTS ? layout.riket.places : layout.riket.alone).map(([cx, cy]) =>
      dot(cx, cy, 2.5, { fill: "paper", stroke: "muted", width: 1.2 }),
    ),
    ...layout.own.paths.map((path) => drawn(path, OWN)),
    ...(layout.own.places.length < MOST_DOTS ? layout.own.places : layout.own.alone).map(([cx, cy]) =>
      dot(cx, cy, 3, { fill: "ink" }),
    ),
    ...(now ? [dot(x(now.at), y(now.value), 6.5, { stroke: "ink", width: 1.5 })] : []),
    ...(first && first !== last && !inTags
      ? [lettered(layout.first.x, layout.first.y, format(first.value, decimals), { bold: true, halo: true })]
      : []),
    ...(last
      ? [lettered(plot.right + 4, layout.ends[0] ?? 0, format(last.value, decimals), { bold: true })]
      : []),
    ...(lastRiket
      ? [
          lettered(plot.right + 4, layout.ends[1] ?? 0, format(lastRiket.value, decimals), {
            colour: "muted",
          }),
        ]
      : []),
  ];
  return { items: [...key.items, ...moved(items, 0, top)], height: top + layout.height };
}
