/** The indexed, immutable whole of what every view needs: counties, spells, and what the report has of each. */

import type { Spell } from "../domain/actor.ts";
import type { ChallengeId } from "../domain/challenge.ts";
import type { CountyCode } from "../domain/county.ts";
import { type Coverage, coverageOf } from "../domain/coverage.ts";
import type { IndicatorId, IndicatorKind } from "../domain/indicator.ts";
import type { Series } from "../domain/series.ts";
import type { CoreIndicator } from "./indicatorSlices.ts";
import type { CoreCounty, CoreSlice } from "./slices.ts";

/** What an address needs to know of an indicator: how it is drawn, and for which years and parts it has figures. */
export interface IndicatorKey {
  readonly id: IndicatorId;
  readonly kind: IndicatorKind;
  /** Ascending years; a monthly series has none. */
  readonly periods: readonly number[];
  readonly dimensions: Series["dimensions"];
  /** Set where the figures are of municipalities. */
  readonly fine?: boolean;
}

export interface IndicatorShelf {
  /** Null for a text that is no indicator's id. */
  indicator(id: string): IndicatorKey | null;
}

export interface Atlas extends IndicatorShelf {
  /** In the order of county codes. */
  readonly counties: readonly CoreCounty[];
  readonly spells: readonly Spell[];
  /** Throws a RangeError for a code that the atlas lacks: codes are parsed at the door. */
  county(code: CountyCode): CoreCounty;
  spellsOf(code: CountyCode): readonly Spell[];
  coverage(challenge: ChallengeId): ReadonlyMap<CountyCode, Coverage>;
  /** In the order of the content's file. */
  readonly indicators: readonly IndicatorKey[];
}

function keyOf({ id, kind, years, dimensions }: CoreIndicator): IndicatorKey {
  const periods = years.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
  return { id, kind, periods, dimensions };
}

/** Indexes the core slice once. */
export function buildAtlas(core: CoreSlice): Atlas {
  const byCode = new Map(core.counties.map((county) => [county.code, county]));
  const spellsByCounty = new Map(
    core.counties.map(({ code }) => [code, core.spells.filter((spell) => spell.county === code)]),
  );
  const indicators = new Map<string, IndicatorKey>(core.indicators.map((one) => [one.id, keyOf(one)]));
  return {
    counties: core.counties,
    spells: core.spells,
    county(code) {
      const county = byCode.get(code);
      if (!county) throw new RangeError(`The atlas has no county ${code}`);
      return county;
    },
    spellsOf: (code) => spellsByCounty.get(code) ?? [],
    coverage: (challenge) =>
      new Map(
        core.counties.map(({ code }) => [code, coverageOf(challenge, code, core.examples, core.statements)]),
      ),
    indicators: [...indicators.values()],
    indicator: (id) => indicators.get(id) ?? null,
  };
}
