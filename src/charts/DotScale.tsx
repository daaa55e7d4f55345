/**
 * The map's legend as a scale: the classes as a bar with their bounds, and above it every county as a dot that can be pointed at.
 *
 * Keyboard and screen readers do not meet the dots. What a dot tells and does, the map's listbox and the table's rows tell and do
 * by keyboard, with names and roles (WCAG 2.1.1, 4.1.2): 21 more stops would stand in everyone's way. The classes' words, which
 * only the picture has, are a list for screen readers.
 */

import { useRef } from "react";
import type { CountyCode } from "../domain/county.ts";
import { DotHits } from "./DotHits.tsx";
import "./figures.css";
import { dotClass, drawingOrder, type Linked } from "./linked.ts";
import { MissingCounties, type MissingGroup } from "./MissingCounties.tsx";
import { type Bound, boundY, layOutScale, middleWithin, OFF_PLACE } from "./scaleLayout.ts";
import { useRoom } from "./useRoom.ts";

export interface ScaleDot {
  readonly code: CountyCode;
  readonly value: number;
  /** The name of the class's paint: `x` for `paint-x`. */
  readonly paint: string;
  /** Name and value, as they stand over the dots while it is pointed at or chosen: `Kalmar 74,1 %`. */
  readonly text: string;
}

interface Props extends Linked {
  /** From the lowest. `text` says in words what the class holds and how many counties. */
  readonly classes: readonly { readonly paint: string; readonly text: string }[];
  /** Ascending, one more than there are classes: the lowest value, the bounds between the classes, the highest. */
  readonly bounds: readonly Bound[];
  readonly dots: readonly ScaleDot[];
  /** The country's value, with its words: `Riket 71,2 %`. */
  readonly riket: Bound | null;
  readonly missing: readonly MissingGroup[];
  /** In pixels; measured where it is not given. */
  readonly width?: number;
}

export function DotScale({ classes, bounds, dots, riket, missing, width, ...linked }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const room = useRoom(element, width);
  const { selected, active } = linked;
  const layout = layOutScale(
    { bounds, values: dots.map(({ value }) => value), riket: riket?.value ?? null },
    room,
  );
  const { x, bar } = layout;
  const placed = dots.map((dot, i) => ({ ...dot, at: layout.dots[i] ?? { x: 0, y: 0, trueX: 0 } }));
  const shown = placed.find(({ code }) => code === active) ?? placed.find(({ code }) => code === selected);
  const riketX = riket && x(riket.value);
  const drawn = placed.toSorted((a, b) => drawingOrder(a.code, linked) - drawingOrder(b.code, linked));
  return (
    <div ref={element} className="charts-figure">
      <ul className="ui-hidden">
        {classes.map(({ paint, text }) => (
          <li key={paint}>{text}</li>
        ))}
      </ul>
      {classes.length > 0 && (
        <svg className="charts-picture" viewBox={`0 0 ${room.width} ${layout.height}`} aria-hidden="true">
          {riket && riketX !== null && (
            <>
              <path
                className="charts-riket"
                d={`M${riketX} ${layout.riketY + 5}V${bar.y + bar.height + 4}`}
              />
              <text
                className="charts-quiet"
                x={middleWithin(riketX, riket.text, room)}
                y={layout.riketY}
                textAnchor="middle"
              >
                {riket.text}
              </text>
            </>
          )}
          {placed.map(({ code, at }) => (
            <path
              key={code}
              className={code === shown?.code ? "charts-leader charts-leader-shown" : "charts-leader"}
              d={
                Math.abs(at.x - at.trueX) > OFF_PLACE || code === shown?.code
                  ? `M${at.x} ${at.y}L${at.trueX} ${bar.y - 5}V${bar.y}`
                  : `M${at.trueX} ${bar.y - 5}V${bar.y}`
              }
            />
          ))}
          {classes.map(({ paint }, i) => {
            const [from, to] = classes.length === 1 ? [12, room.width - 12] : [edge(i), edge(i + 1)];
            return (
              <rect
                key={paint}
                className={`charts-class paint-${paint}`}
                x={from}
                y={bar.y}
                width={Math.max(0, to - from)}
                height={bar.height}
              />
            );
          })}
          {riketX !== null && (
            <path className="charts-riket-bar" d={`M${riketX} ${bar.y - 3}v${bar.height + 6}`} />
          )}
          {layout.bounds.map(({ value, textX, line, x: at }) => (
            <path
              key={value}
              className="charts-tick"
              d={`M${at} ${bar.y + bar.height}v3L${textX} ${boundY(layout, line, room.em) - room.em * 0.85}`}
            />
          ))}
          {layout.bounds.map(({ value, text, textX, line }) => (
            <text
              key={value}
              className="charts-bound"
              x={textX}
              y={boundY(layout, line, room.em)}
              textAnchor="middle"
            >
              {text}
            </text>
          ))}
          {drawn.map(({ code, paint, at }) => (
            <g key={code}>
              {code === selected && <circle className="charts-halo" cx={at.x} cy={at.y} r="11.5" />}
              <circle
                className={dotClass(code, paint, linked)}
                cx={at.x}
                cy={at.y}
                r={code === selected || code === active ? 8.5 : 7}
              />
            </g>
          ))}
          {shown && (
            <text
              className="charts-name"
              x={middleWithin(shown.at.x, shown.text, room)}
              y={layout.nameY}
              textAnchor="middle"
            >
              {shown.text}
            </text>
          )}
          <DotHits dots={placed.map(({ code, at }) => ({ code, x: at.x, y: at.y }))} {...linked} />
        </svg>
      )}
      <MissingCounties groups={missing} {...linked} />
    </div>
  );

  function edge(i: number) {
    return x(bounds[i]?.value ?? 0);
  }
}
