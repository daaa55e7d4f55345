/** A label of one or two lines, in the ink of its paint. */

import type { Label } from "./labels.ts";

/** From one line of a label to the next, in the label's own type size. */
const LINE = 1.15;

export function LabelText({
  label,
  paint,
  className,
  x,
  y,
}: {
  label: Label;
  /** What it stands on; without it, what the group says in which it stands. */
  paint?: string | undefined;
  className: string;
  x: number | string;
  y: number | string;
}) {
  const [first, ...others] = label.lines;
  return (
    <text
      className={`map-label ${paint ? `on-${paint} ` : ""}${className}`}
      x={x}
      y={y}
      dy={`${0.34 - (others.length * LINE) / 2}em`}
      textAnchor={label.anchor}
    >
      {first}
      {others.map((line) => (
        <tspan key={line} x={x} dy={`${LINE}em`}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
