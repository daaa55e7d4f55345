/** The points of a plot with their labels; the one pointed at, or chosen, with its name and its values on the axes. */

import type { CountyCode } from "../domain/county.ts";
import { overlap, type Rect } from "../map/rect.ts";
import { dotClass, drawingOrder } from "./linked.ts";
import type { ScatterPoint } from "./Scatter.tsx";
import type { ScatterLayout } from "./scatterLayout.ts";
import type { ShownTexts } from "./scatterShown.ts";

interface Props {
  readonly points: readonly ScatterPoint[];
  readonly layout: ScatterLayout;
  /** Size of the type, in pixels. */
  readonly em: number;
  /** The places of the texts of the one point pointed at or chosen, and which one that is. */
  readonly shown: (ShownTexts & { readonly texts: Readonly<Record<"name" | "x" | "y", string>> }) | null;
  readonly shownAt: number | null;
  readonly selected: CountyCode | null;
  readonly active: CountyCode | null;
}

export function ScatterPoints({ points, layout, em, shown, shownAt, selected, active }: Props) {
  const { plot, named } = layout;
  const placed = points.map((point, i) => ({
    ...point,
    at: layout.points[i] ?? { x: 0, y: 0 },
    label: layout.labels[i] ?? null,
  }));
  const own = shownAt === null ? undefined : placed[shownAt];
  const drawn = placed.toSorted(
    (a, b) => drawingOrder(a.code, { selected, active }) - drawingOrder(b.code, { selected, active }),
  );
  // What is asked for comes first: labels in the way of its words step aside.
  const labelled = placed.flatMap(({ label, ...point }) =>
    label && point.code !== own?.code && !(shown && overlap(label.box, shown.name) > 0)
      ? [{ ...point, label }]
      : [],
  );
  return (
    <>
      {labelled.map(
        ({ code, at, label: { leader, box } }) =>
          leader && <path key={code} className="charts-leader" d={lineTo(at, box)} />,
      )}
      {own && (
        <path className="charts-drop" d={`M${plot.x} ${own.at.y}H${own.at.x}V${plot.y + plot.height}`} />
      )}
      {own && shown?.leader && <path className="charts-leader-shown" d={lineTo(own.at, shown.name)} />}
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
      {labelled.map(({ code, name, letter, at, label: { box } }) => (
        <text
          key={code}
          className="charts-label"
          {...anchored(at.x, box)}
          y={box.y + box.height / 2 + em * 0.34}
        >
          {named ? name : letter}
        </text>
      ))}
      {own &&
        shown &&
        (["name", "x", "y"] as const).map((key) => {
          const box = shown[key];
          return (
            <text
              key={key}
              className="charts-name"
              {...(key === "name"
                ? anchored(own.at.x, box)
                : { x: box.x + box.width / 2, textAnchor: "middle" })}
              y={box.y + em * 0.95}
            >
              {shown.texts[key]}
            </text>
          );
        })}
    </>
  );
}

/** A text begins or ends at its point's side, so that the space to the point is the same whatever the font. */
function anchored(
  x: number,
  box: Rect,
): { readonly x: number; readonly textAnchor: "start" | "middle" | "end" } {
  if (box.x >= x) return { x: box.x, textAnchor: "start" };
  if (box.x + box.width <= x) return { x: box.x + box.width, textAnchor: "end" };
  return { x: box.x + box.width / 2, textAnchor: "middle" };
}

/** The line from a point to its label. */
const lineTo = ({ x, y }: { readonly x: number; readonly y: number }, box: Rect) =>
  `M${x} ${y}L${Math.min(box.x + box.width - 2, Math.max(box.x + 2, x))} ${box.y + box.height / 2}`;
