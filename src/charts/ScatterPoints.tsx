/** The points of a plot with their labels; the one pointed at, or chosen, with its name and its values on the axes. */

import type { CountyCode } from "../domain/county.ts";
import { dotClass, drawingOrder } from "./linked.ts";
import type { ScatterPoint } from "./Scatter.tsx";
import { middleWithin } from "./scaleLayout.ts";
import type { layOutScatter } from "./scatterLayout.ts";
import type { Room } from "./useRoom.ts";

interface Props {
  readonly points: readonly ScatterPoint[];
  readonly layout: ReturnType<typeof layOutScatter>;
  readonly room: Room;
  readonly selected: CountyCode | null;
  readonly active: CountyCode | null;
}

export function ScatterPoints({ points, layout, room, selected, active }: Props) {
  const { plot, named } = layout;
  const { em } = room;
  const bottom = plot.y + plot.height;
  const placed = points.map((point, i) => ({
    ...point,
    at: layout.points[i] ?? { x: 0, y: 0 },
    label: layout.labels[i] ?? null,
  }));
  const shown = placed.find(({ code }) => code === active) ?? placed.find(({ code }) => code === selected);
  const drawn = placed.toSorted(
    (a, b) => drawingOrder(a.code, { selected, active }) - drawingOrder(b.code, { selected, active }),
  );
  return (
    <>
      {placed.map(
        ({ code, at, label }) =>
          label?.leader && (
            <path
              key={code}
              className="charts-leader"
              d={`M${at.x} ${at.y}L${label.box.x + label.box.width / 2} ${label.box.y + label.box.height / 2}`}
            />
          ),
      )}
      {shown && <path className="charts-drop" d={`M${plot.x} ${shown.at.y}H${shown.at.x}V${bottom}`} />}
      {drawn.map(({ code, paint, at }) => (
        <g key={code}>
          {code === selected && <circle className="charts-halo" cx={at.x} cy={at.y} r="10.5" />}
          <circle
            className={dotClass(code, paint, { selected, active })}
            cx={at.x}
            cy={at.y}
            r={code === selected || code === active ? 7.5 : 5.5}
          />
        </g>
      ))}
      {placed.map(
        ({ code, name, letter, label }) =>
          label &&
          code !== shown?.code && (
            <text
              key={code}
              className="charts-label"
              x={label.box.x + label.box.width / 2}
              y={label.box.y + label.box.height / 2 + em * 0.34}
              textAnchor="middle"
            >
              {named ? name : letter}
            </text>
          ),
      )}
      {shown && (
        <>
          <text
            className="charts-name"
            x={middleWithin(shown.at.x, shown.name, room)}
            y={shown.at.y - em * 1.05 < plot.y ? shown.at.y + em * 1.7 : shown.at.y - em * 0.85}
            textAnchor="middle"
          >
            {shown.name}
          </text>
          <text className="charts-name" x={plot.x + 4} y={shown.at.y - em * 0.35} textAnchor="start">
            {shown.yText}
          </text>
          <text
            className="charts-name"
            x={middleWithin(shown.at.x, shown.xText, room)}
            y={bottom + 5 + em}
            textAnchor="middle"
          >
            {shown.xText}
          </text>
        </>
      )}
    </>
  );
}
