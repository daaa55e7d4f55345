/**
 * Two indicators, one point for each county, with the country as a cross and the nine cells of the map's colours behind.
 *
 * Points stand where their values are and may lie close, so the mouse means the nearest one rather than a square of its own
 * (WCAG 2.5.8 allows it where another control does the same: the map and its listbox, and the table, which the keyboard has too).
 */

import { useMemo, useRef } from "react";
import type { CountyCode } from "../domain/county.ts";
import { overlap, type Rect } from "../map/rect.ts";
import { usePointedCounty } from "../ui/usePointedCounty.ts";
import { FigureTable, type FigureTableWords } from "./FigureTable.tsx";
import "./figures.css";
import type { Linked } from "./linked.ts";
import { MissingCounties, type MissingGroup } from "./MissingCounties.tsx";
import { ScatterPoints } from "./ScatterPoints.tsx";
import { type Axis, layOutScatter } from "./scatterLayout.ts";
import { layOutShown, nearest } from "./scatterShown.ts";
import { textWidth } from "./textWidth.ts";
import { useRoom } from "./useRoom.ts";

export interface ScatterPoint {
  readonly code: CountyCode;
  readonly name: string;
  /** The county's letter on the map. */
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  /** The name of its cell's paint: `b11` for `paint-b11`. */
  readonly paint: string;
}

export interface CellPaint {
  /** From low (0) to high (2). */
  readonly x: 0 | 1 | 2;
  readonly y: 0 | 1 | 2;
  readonly paint: string;
}

interface Props extends Linked {
  /** The picture's name for screen readers. */
  readonly name: string;
  readonly points: readonly ScatterPoint[];
  readonly xAxis: Axis;
  readonly yAxis: Axis;
  readonly cells: readonly CellPaint[];
  readonly missing: readonly MissingGroup[];
  /** How the two go together, in words, and what that does not say. */
  readonly text: string;
  readonly table: FigureTableWords;
  /** In pixels; measured where it is not given. */
  readonly width?: number;
}

/** How far from a point the mouse may be and still mean it, in pixels. */
const REACH = 30;

export function Scatter({
  name,
  points,
  xAxis,
  yAxis,
  cells,
  missing,
  text,
  table,
  width,
  ...linked
}: Props) {
  const element = useRef<HTMLDivElement>(null);
  const room = useRoom(element, width);
  const layout = useMemo(() => layOutScatter({ points, xAxis, yAxis }, room), [points, xAxis, yAxis, room]);
  const { plot, columns, rows, riket, height } = layout;
  const shownAt = indexOf(points, linked.active) ?? indexOf(points, linked.selected);
  const point = shownAt === null ? undefined : points[shownAt];
  const at = shownAt === null ? undefined : layout.points[shownAt];
  const texts = point && {
    name: point.name,
    x: xAxis.format(point.x, xAxis.decimals),
    y: yAxis.format(point.y, yAxis.decimals),
  };
  const shown = texts && at ? { ...layOutShown(at, texts, layout, room), texts } : null;
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  /** A tick gives way to the value of the point on its axis. */
  const isFree = (box: Rect) => !shown || (overlap(shown.x, box) === 0 && overlap(shown.y, box) === 0);
  const tickBox = (x: number, y: number, width: number) => ({
    x: x - 4,
    y,
    width: width + 8,
    height: room.em,
  });
  const pick = ({ clientX, clientY }: { clientX: number; clientY: number }, picture: Element) => {
    const box = picture.getBoundingClientRect();
    // The picture may be drawn smaller than it was laid out, as on paper or while it is zoomed.
    const scale = room.width / box.width;
    const at = [(clientX - box.x) * scale, (clientY - box.y) * scale] as const;
    return points[nearest(layout.points, at, REACH)]?.code ?? null;
  };
  return (
    <div ref={element} className="charts-figure">
      <p className="charts-unit" aria-hidden="true">
        ↑ {yAxis.label}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: the picture takes the mouse; keyboard and screen readers have the map's listbox and the table */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <svg
        className={linked.active ? "charts-picture charts-pointed" : "charts-picture"}
        viewBox={`0 0 ${room.width} ${height}`}
        ref={usePointedCounty(linked.onActive, pick)}
        role="img"
        aria-label={name}
        onClick={(event) => {
          const code = pick(event, event.currentTarget);
          if (code) linked.onPick(code);
        }}
      >
        {columns &&
          rows &&
          cells.map(({ x, y, paint }) => {
            const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [columns[x], columns[x + 1], rows[y], rows[y + 1]];
            return (
              <rect
                key={paint}
                className={`charts-cell paint-${paint}`}
                x={x0}
                y={y1}
                width={Math.max(0, x1 - x0)}
                height={Math.max(0, y0 - y1)}
              />
            );
          })}
        {columns && rows && (
          <path
            className="charts-tercile"
            d={[
              ...columns.slice(1, -1).map((at) => `M${at} ${plot.y}V${bottom}`),
              ...rows.slice(1, -1).map((at) => `M${plot.x} ${at}H${right}`),
            ].join("")}
          />
        )}
        <path className="charts-axis" d={`M${plot.x} ${plot.y}V${bottom}H${right}`} />
        {layout.xTicks.map(({ at, text }) => (
          <g key={text}>
            <path className="charts-tick" d={`M${at} ${bottom}v5`} />
            {isFree(tickBox(at - textWidth(text, room.em) / 2, bottom + 6, textWidth(text, room.em))) && (
              <text className="charts-quiet" x={at} y={bottom + 5 + room.em} textAnchor="middle">
                {text}
              </text>
            )}
          </g>
        ))}
        {layout.yTicks.map(({ at, text }) => (
          <g key={text}>
            <path className="charts-tick" d={`M${plot.x} ${at}h-5`} />
            {isFree(
              tickBox(plot.x - 8 - textWidth(text, room.em), at - room.em / 2, textWidth(text, room.em)),
            ) && (
              <text className="charts-quiet" x={plot.x - 8} y={at + room.em * 0.34} textAnchor="end">
                {text}
              </text>
            )}
          </g>
        ))}
        {riket.x && (
          <>
            <path className="charts-riket" d={`M${riket.x.at} ${plot.y - 4}V${bottom}`} />
            <text className="charts-quiet" x={riket.x.textX} y={plot.y - room.em * 0.5} textAnchor="middle">
              {riket.x.text}
            </text>
          </>
        )}
        {riket.y && (
          <>
            <path className="charts-riket" d={`M${plot.x} ${riket.y.at}H${right}`} />
            <text
              className="charts-quiet"
              x={riket.y.box.x}
              y={riket.y.box.y + room.em * 0.9}
              textAnchor="start"
            >
              {riket.y.text}
            </text>
          </>
        )}
        <ScatterPoints
          points={points}
          layout={layout}
          em={room.em}
          shown={shown}
          shownAt={shownAt}
          {...linked}
        />
      </svg>
      <p className="charts-unit charts-unit-x" aria-hidden="true">
        {xAxis.label} →
      </p>
      <p className="charts-says">{text}</p>
      <MissingCounties groups={missing} {...linked} />
      <FigureTable {...table} />
    </div>
  );
}

const indexOf = (points: readonly ScatterPoint[], code: CountyCode | null): number | null => {
  const index = points.findIndex((point) => point.code === code);
  return index < 0 ? null : index;
};
