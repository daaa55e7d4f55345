/** From the actors to the picture of who held the responsibility when: of the chosen counties, or of all. */

import { ACTOR_TYPES, FIRST_YEAR, LAST_YEAR } from "../domain/actor.ts";
import type { CountyCode } from "../domain/county.ts";
import { heldSentence } from "../i18n/sentences.ts";
import { type Chart, drawnBody } from "./chartLayout.ts";
import { layerSourcesOf, type PictureSource } from "./pictureInput.ts";
import { timelineDrawing } from "./timelineChart.ts";

/** The spells of a county in words. */
function spellsInWords({ words, language: { t }, atlas }: PictureSource, code: CountyCode): string {
  const spells = atlas.spellsOf(code).map(({ from, to, actor, type, confidence }) => {
    const doubt = from > FIRST_YEAR ? t.confidence[confidence] : "";
    return words.timeline.spell(from, to ?? LAST_YEAR, actor, t.actorType[type], doubt);
  });
  return words.timeline.spells(atlas.county(code).short, spells);
}

export function timelineChart(source: PictureSource): Chart {
  const { atlas, view, words, language } = source;
  const { t } = language;
  const chosen = [view.county, view.other].filter((code) => code !== null);
  const codes = chosen.length > 0 ? chosen : atlas.counties.map(({ code }) => code);
  const rows = codes.map((code) => ({ name: atlas.county(code).short, spells: atlas.spellsOf(code) }));
  const subtitle = words.timeline.subtitle(FIRST_YEAR, LAST_YEAR);
  const told = codes.map((code) => spellsInWords(source, code));
  const types = ACTOR_TYPES.filter((type) =>
    rows.some(({ spells }) => spells.some((one) => one.type === type)),
  );
  return {
    texts: {
      lang: language.locale,
      title: words.timeline.title,
      subtitle,
      lead: chosen.length > 0 ? "" : heldSentence(t, atlas.spells, view.year),
      rows: [],
      // Of all counties the bars must do.
      notes: chosen.length > 0 ? told : [],
      sources: layerSourcesOf(source),
      address: source.address,
      description: [words.timeline.describe(subtitle), ...told].join(" "),
    },
    most: 1.5,
    body: drawnBody((room) =>
      timelineDrawing(
        {
          rows,
          types: types.map((type) => ({ type, text: t.actorType[type] })),
          doubt: words.timeline.doubt,
          year: view.year,
        },
        room,
      ),
    ),
  };
}
