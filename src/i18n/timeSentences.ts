/** A line over time in words, for those who do not see it: where it begins and ends between breaks, and how low and high it went. */

import { lastBreak, type Period } from "../domain/difference.ts";
import { isNumber, type Value } from "../domain/series.ts";
import type { FigureWords } from "./figuresSv.ts";
import { formatFull, type Measure } from "./formatValue.ts";

export interface ValueAt {
  readonly period: Period;
  readonly value: Value;
}
interface NumberAt {
  readonly period: Period;
  readonly value: number;
}

/** The numbers of an area in runs that no break parts, ascending. */
function runsOf(points: readonly ValueAt[], breaks: readonly number[]): readonly (readonly NumberAt[])[] {
  const known = points.flatMap(({ period, value }) => (isNumber(value) ? [{ period, value }] : []));
  const starts = [...new Set(known.map(({ period }) => lastBreak(breaks, period)))];
  return starts.map((start) => known.filter(({ period }) => lastBreak(breaks, period) === start));
}

/** From where to where an area's values went over `points` (ascending), and how low and high in between; nothing is compared across a break. */
export function timeSentences(
  { say: { at, time }, locale }: FigureWords,
  measure: Measure,
  points: readonly ValueAt[],
  breaks: readonly number[],
): readonly string[] {
  const runs = runsOf(points, breaks);
  const said = ({ value, period }: NumberAt) => at(formatFull(value, measure, locale), period);
  const spans = runs.flatMap(([first, ...rest]) => {
    const last = rest.at(-1);
    if (!first) return [];
    return [last ? time.moved(said(first), said(last)) : time.one(said(first))];
  });
  if (spans.length === 0) return [time.none];
  if (runs.length > 1) {
    const starts = runs.slice(1).flatMap(([first]) => (first ? [lastBreak(breaks, first.period)] : []));
    return [...spans, time.broken(starts.filter((year) => year !== null))];
  }
  const sorted = (runs[0] ?? []).toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low && high && sorted.length > 2 ? [...spans, time.ends(said(low), said(high))] : spans;
}
