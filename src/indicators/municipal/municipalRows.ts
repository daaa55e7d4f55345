/** The table of municipalities in the view's order. */

import type { Atlas } from "../../content/atlas.ts";
import type { Locale } from "../../domain/locale.ts";
import type { MunicipalFigure } from "../../domain/municipalFigures.ts";
import { isNumber } from "../../domain/series.ts";
import { collator } from "../../i18n/format.ts";
import type { Sort } from "../../state/view.ts";

const byCode = (a: MunicipalFigure, b: MunicipalFigure) => Number(a.code) - Number(b.code);

/** What has no value comes after what has, in either direction. */
function byValue(sign: number) {
  return ({ value: a }: MunicipalFigure, { value: b }: MunicipalFigure): number =>
    isNumber(a) && isNumber(b) ? sign * (a - b) : Number(isNumber(b)) - Number(isNumber(a));
}

/** Sorted by code, name, county, value or place; equal ones, and by any other column, in the order of the codes. */
export function municipalRows(
  figures: readonly MunicipalFigure[],
  atlas: Atlas,
  { column, descending }: Sort,
  locale: Locale,
): readonly MunicipalFigure[] {
  const text = collator(locale);
  const sign = descending ? -1 : 1;
  const county = ({ county }: MunicipalFigure) => atlas.county(county).long[locale];
  const compares: Partial<Record<typeof column, typeof byCode>> = {
    kod: (a, b) => sign * byCode(a, b),
    kommun: (a, b) => sign * text(a.name, b.name),
    lan: (a, b) => sign * text(county(a), county(b)),
    varde: byValue(sign),
    // The best place is the highest value's.
    plats: byValue(-sign),
  };
  const compare = compares[column] ?? byCode;
  return [...figures].sort((a, b) => compare(a, b) || byCode(a, b));
}
