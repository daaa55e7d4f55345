/** A label of one or two lines, in its paint's own ink. */

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
  paint: string;
  className: string;
  x: number | string;
  y: number | string;
}) {
  const [first, ...others] = label.lines;
  return (
    <text
      className={`map-label on-${paint} ${className}`}
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
