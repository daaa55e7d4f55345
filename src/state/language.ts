/** A language that is loaded: its words, and the names of the layers in it. */

import type { IndicatorLabel, ReservedLabel } from "../content/indicatorSlices.ts";
import type { ChallengeLabel, LabelsSlice } from "../content/slices.ts";
import type { ChallengeId } from "../domain/challenge.ts";
import type { IndicatorId } from "../domain/indicator.ts";
import type { Locale } from "../domain/locale.ts";
import type { Messages } from "../i18n/sv.ts";

export interface Language {
  readonly locale: Locale;
  readonly t: Messages;
  readonly labels: ReadonlyMap<ChallengeId, ChallengeLabel>;
  /** In the order of the picker. */
  readonly indicators: ReadonlyMap<IndicatorId, IndicatorLabel>;
  readonly reserved: readonly ReservedLabel[];
}

/** The language of the words `t`, with the layers' names from the slice in the same language. */
export function makeLanguage(t: Messages, { challenges, indicators, reserved }: LabelsSlice): Language {
  return {
    locale: t.locale,
    t,
    labels: new Map(challenges.map((label) => [label.id, label])),
    indicators: new Map(indicators.map((label) => [label.id, label])),
    reserved,
  };
}
