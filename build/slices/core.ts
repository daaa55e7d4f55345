/** Cuts what every view needs: the core, in no language, and the labels of the layers. */

import type { CoreIndicator } from "../../src/content/indicatorSlices.ts";
import type { ChallengeLabel, CoreSlice, LabelsSlice } from "../../src/content/slices.ts";
import type { Series } from "../../src/domain/series.ts";
import type { Content } from "../contentSource.ts";
import type { IndicatorRecord } from "./indicator.ts";
import type { Words } from "./words.ts";

type ChallengeRecord = Content["challenges"]["challenges"][number];

export function cutCore(content: Content): CoreSlice {
  return {
    counties: content.counties.map(({ code, letter, short, long }) => ({ code, letter, short, long })),
    spells: content.spells.map(({ county, from, to, actor, type, confidence, change }) => ({
      county,
      from,
      to,
      actor,
      type,
      confidence,
      change,
    })),
    examples: content.examples.examples.map(({ id, counties, themes, fit }) => ({
      id,
      counties,
      themes,
      fit,
    })),
    statements: content.challenges.countyStatements.map(({ id, counties, namedBy, kind, challenge }) => ({
      id,
      counties,
      namedBy,
      kind,
      challenge,
    })),
    indicators: content.figures.map((series) => coreIndicator(series, content)),
  };
}

/** Years that follow each other become one pair: this is in every reader's first file. */
function coreIndicator({ id, periods, dimensions }: Series, { indicators }: Content): CoreIndicator {
  const kind = indicators.indicators.find((one) => one.id === id)?.kind;
  if (!kind) throw new Error(`indicators.json has no indicator ${id}, which has figures`);
  const years: [number, number][] = [];
  for (const year of periods.filter((period) => typeof period === "number")) {
    const last = years.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else years.push([year, year]);
  }
  return { id, kind, years, dimensions };
}

export function cutLabels({ challenges, indicators }: Content, words: Words): LabelsSlice {
  return {
    challenges: challenges.challenges.map((challenge) => labelOf(challenge, words)),
    indicators: indicators.indicators.map((indicator) => indicatorLabel(indicator, words)),
    reserved: indicators.reserved.map(({ group, title, why, brings }) => ({
      group,
      title: words.text(title),
      why: words.text(why),
      brings: words.text(brings),
    })),
  };
}

function indicatorLabel({ id, short, kind, unit, direction, group, also }: IndicatorRecord, words: Words) {
  return { id, short: words.text(short), kind, unit, direction, group, also };
}

export function labelOf(challenge: ChallengeRecord, words: Words): ChallengeLabel {
  return {
    id: challenge.id,
    no: challenge.no,
    section: words.section(challenge.section),
    label: words.text(challenge.label),
  };
}
