/** Two indicators as a picture: the page's layout with its cells, names and country, the chosen county with its values, and the letters' key where names have no room. */

import type { CellPaint, ScatterPoint } from "../charts/Scatter.tsx";
import { type Axis, layOutScatter, type ScatterLayout } from "../charts/scatterLayout.ts";
import { layOutShown } from "../charts/scatterShown.ts";
import type { CountyCode } from "../domain/county.ts";
import { overlap, type Rect } from "../map/rect.ts";
import type { Paint } from "../map/scene.ts";
import type { Item } from "./blocks.ts";
import { box, type ChartRoom, type Drawing, dot, drawn, EM, lettered, moved } from "./chartDrawing.ts";
import { widthOf, wrap } from "./wrap.ts";

export interface ScatterChart {
  readonly points: readonly (ScatterPoint & { readonly paint: Paint })[];
  readonly xAxis: Axis;
  readonly yAxis: Axis;
  readonly cells: readonly (CellPaint & { readonly paint: Paint })[];
  readonly chosen: CountyCode | null;
  readonly other: CountyCode | null;
  /** What each letter stands for, written where points bear letters. */
  readonly letters: string;
}

/** The least height of the plot with its ticks. */
const LEAST = 210;
const LINE = EM * 1.3;
const RIKET = { stroke: "muted", width: 1.2, dashes: "5 3" } as const;
const LEADER = { stroke: "muted", width: 0.75, opacity: 0.75 } as const;

/** Lines of muted text, the first one's top at `y`. */
const written = (lines: readonly string[], y: number): readonly Item[] =>
  lines.map((line, index) => lettered(0, y + LINE * index + EM * 0.95, line, { colour: "muted" }));

/** A text begins or ends at its point's side. */
function beside(x: number, text: string, rect: Rect, bold: boolean): Item {
  const y = rect.y + rect.height / 2 + EM * 0.34;
  if (rect.x >= x) return lettered(rect.x, y, text, { bold, halo: true });
  if (rect.x + rect.width <= x)
    return lettered(rect.x + rect.width, y, text, { bold, halo: true, anchor: "end" });
  return lettered(rect.x + rect.width / 2, y, text, { bold, halo: true, anchor: "middle" });
}

const lineTo = ({ x, y }: { readonly x: number; readonly y: number }, to: Rect) =>
  `M${x} ${y}L${Math.min(to.x + to.width - 2, Math.max(to.x + 2, x))} ${to.y + to.height / 2}`;

/** The cells, the bounds between them, and the axes. */
function ground({ cells }: ScatterChart, { plot, columns, rows }: ScatterLayout): readonly Item[] {
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const axes = drawn(`M${plot.x} ${plot.y}V${bottom}H${right}`, { stroke: "muted", width: 1 });
  if (!columns || !rows) return [axes];
  const bounds = [
    ...columns.slice(1, -1).map((at) => `M${at} ${plot.y}V${bottom}`),
    ...rows.slice(1, -1).map((at) => `M${plot.x} ${at}H${right}`),
  ].join("");
  return [
    ...cells.map(({ x, y, paint }) => {
      const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [columns[x], columns[x + 1], rows[y], rows[y + 1]];
      const area = box(x0, y1, Math.max(0, x1 - x0), Math.max(0, y0 - y1));
      return drawn(area, { fill: { paint }, opacity: 0.3 });
    }),
    drawn(bounds, { stroke: "paper", width: 1.5 }),
    axes,
  ];
}

/** The ticks with their values, which give way to those of the chosen county, and the country's lines. */
function scales({ plot, xTicks, yTicks, riket }: ScatterLayout, taken: readonly Rect[]): readonly Item[] {
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const free = (rect: Rect) => taken.every((one) => overlap(one, rect) === 0);
  const xBox = (at: number, text: string): Rect => {
    const width = widthOf(text, { size: EM });
    return { x: at - width / 2 - 4, y: bottom + 4, width: width + 8, height: EM * 1.25 };
  };
  const yBox = (at: number, text: string): Rect => {
    const width = widthOf(text, { size: EM });
    return { x: plot.x - 8 - width, y: at - EM * 0.75, width, height: EM * 1.5 };
  };
  const quiet = { colour: "muted" } as const;
  return [
    ...xTicks.flatMap(({ at, text }) => [
      drawn(`M${at} ${bottom}v5`, { stroke: "muted", width: 0.75 }),
      ...(free(xBox(at, text)) ? [lettered(at, bottom + 5 + EM, text, { ...quiet, anchor: "middle" })] : []),
    ]),
    ...yTicks.flatMap(({ at, text }) => [
      drawn(`M${plot.x} ${at}h-5`, { stroke: "muted", width: 0.75 }),
      ...(free(yBox(at, text))
        ? [lettered(plot.x - 8, at + EM * 0.34, text, { ...quiet, anchor: "end" })]
        : []),
    ]),
    ...(riket.x
      ? [
          drawn(`M${riket.x.at} ${plot.y - 4}V${bottom}`, RIKET),
          lettered(riket.x.textX, plot.y - EM * 0.5, riket.x.text, { ...quiet, anchor: "middle" }),
        ]
      : []),
    ...(riket.y
      ? [
          drawn(`M${plot.x} ${riket.y.at}H${right}`, RIKET),
          ...(free(riket.y.box)
            ? [lettered(riket.y.box.x, riket.y.box.y + EM * 0.9, riket.y.text, { ...quiet, halo: true })]
            : []),
        ]
      : []),
  ];
}

/** The plot with its ticks, points and names; `height` where it is given. */
function plotted(chart: ScatterChart, width: number, height: number | null) {
  const { points, chosen, other, xAxis, yAxis } = chart;
  const room = { width, em: EM };
  const layout = layOutScatter(chart, height === null ? room : { ...room, height });
  const { plot, named } = layout;
  const placed = points.map((point, i) => ({
    ...point,
    at: layout.points[i] ?? { x: 0, y: 0 },
    label: layout.labels[i] ?? null,
  }));
  const own = placed.find(({ code }) => code === chosen);
  const texts = own && {
    name: own.name,
    x: xAxis.format(own.x, xAxis.decimals),
    y: yAxis.format(own.y, yAxis.decimals),
  };
  const shown = own && texts ? layOutShown(own.at, texts, layout, room) : null;
  const labelled = placed.flatMap(({ label, ...point }) =>
    label && point.code !== chosen && !(shown && overlap(label.box, shown.name) > 0)
      ? [{ ...point, label }]
      : [],
  );
  const last = (code: CountyCode) => Number(code === other) + 2 * Number(code === chosen);
  const items: readonly Item[] = [
    ...ground(chart, layout),
    ...scales(layout, shown ? [shown.x, shown.y, shown.name] : []),
    ...(own
      ? [drawn(`M${plot.x} ${own.at.y}H${own.at.x}V${plot.y + plot.height}`, { stroke: "ink", width: 1 })]
      : []),
    ...labelled.flatMap(({ at, label }) => (label.leader ? [drawn(lineTo(at, label.box), LEADER)] : [])),
    ...(own && shown?.leader ? [drawn(lineTo(own.at, shown.name), { stroke: "ink", width: 1.5 })] : []),
    ...placed
      .toSorted((a, b) => last(a.code) - last(b.code))
      .map(({ code, at, paint }) =>
        dot(at.x, at.y, last(code) ? 7.5 : 5.5, {
          fill: { paint },
          stroke: "ink",
          width: last(code) ? 2.5 : 1,
        }),
      ),
    ...labelled.map(({ at, label, name, letter, code }) =>
      beside(at.x, named ? name : letter, label.box, code === other),
    ),
    ...(own && texts && shown
      ? [
          beside(own.at.x, texts.name, shown.name, true),
          ...(["x", "y"] as const).map((key) => {
            const { x, y, width: wide } = shown[key];
            return lettered(x + wide / 2, y + EM * 0.95, texts[key], { bold: true, anchor: "middle" });
          }),
        ]
      : []),
  ];
  return { named, height: layout.height, items };
}

/** The chart; where the height is given it fills it, and needs a least one. */
export function scatterDrawing(chart: ScatterChart, { width, height }: ChartRoom): Drawing {
  const type = { size: EM };
  const above = wrap(`↑ ${chart.yAxis.label}`, width, type);
  const below = wrap(`${chart.xAxis.label} →`, width, type);
  const key = wrap(chart.letters, width, type);
  const words = LINE * (above.length + below.length) + EM * 0.6;
  const left = (lines: number) => (height === null ? null : Math.max(LEAST, height - words - lines));
  const keyHeight = LINE * key.length + EM * 0.5;
  const tried = plotted(chart, width, left(0));
  const plot = tried.named ? tried : plotted(chart, width, left(keyHeight));
  const top = LINE * above.length + EM * 0.3;
  const under = top + plot.height + EM * 0.3;
  return {
    items: [
      ...written(above, 0),
      ...moved(plot.items, 0, top),
      ...below.map((line, index) =>
        lettered(width, under + LINE * index + EM * 0.95, line, { colour: "muted", anchor: "end" }),
      ),
      ...(plot.named ? [] : written(key, under + LINE * below.length + EM * 0.5)),
    ],
    height: plot.height + words + (plot.named ? 0 : keyHeight),
  };
}
