/** Ten thousand addresses from almost right to pure noise: nothing throws, and nothing is shown that does not exist. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { announcement, saysOf } from "../../../src/app/announcements.ts";
import { neededSlices } from "../../../src/app/neededSlices.ts";
import { FIRST_YEAR, LAST_YEAR } from "../../../src/domain/actor.ts";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { CLASS_METHODS, partKey } from "../../../src/domain/indicator.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { partsOf } from "../../../src/domain/series.ts";
import { categoryColumns, figureRows } from "../../../src/indicators/figures/figureRows.ts";
import { actorRows, challengeRows } from "../../../src/indicators/tableRows.ts";
import { FIGURE_PAINTS } from "../../../src/map/figurePalette.ts";
import { buildScene, PAINTS } from "../../../src/map/scene.ts";
import { EMBED_PARAMETERS } from "../../../src/state/embed.ts";
import { fromSearch, PARAMETERS } from "../../../src/state/url.ts";
import {
  challengeOf,
  DEFAULT_VIEW,
  DISPLAYS,
  indicatorOf,
  isCategoryColumn,
  LAYERS,
  PAGES,
  SORT_COLUMNS,
  THEMES,
  type View,
} from "../../../src/state/view.ts";
import { hostileSearch } from "../../fixtures/addresses.ts";
import { pictureIn } from "../../fixtures/figures.ts";
import { atlas, languageOf, slices } from "../../fixtures/report.ts";

const languages = { sv: languageOf("sv"), en: languageOf("en") };

/** True when the layer is one that exists, with a year and a part that it has. */
function shows({ layer, second, year, part }: View): boolean {
  const id = indicatorOf(layer);
  if (!id) return LAYERS.includes(layer) && !second && !part && FIRST_YEAR <= year && year <= LAST_YEAR;
  const key = atlas.indicator(id);
  if (!key || key.kind === "monthly" || !key.periods.includes(year)) return false;
  const parts = partsOf(key).map(partKey);
  const crossed = second === null || (atlas.indicator(second)?.kind === "rate" && key.kind === "rate");
  return crossed && second !== id && (part === "" || parts.includes(part));
}

/** True when every part of the view is one that exists. */
function exists(view: View): boolean {
  return (
    Object.keys(view).sort().join() === Object.keys(DEFAULT_VIEW).sort().join() &&
    (view.county === null || COUNTY_CODES.includes(view.county)) &&
    shows(view) &&
    DISPLAYS.includes(view.display) &&
    (SORT_COLUMNS.some((column) => column === view.sort.column) || isCategoryColumn(view.sort.column)) &&
    (view.classing.method === null || CLASS_METHODS.includes(view.classing.method)) &&
    typeof view.classing.locked === "boolean" &&
    typeof view.sort.descending === "boolean" &&
    LOCALES.includes(view.locale) &&
    THEMES.includes(view.theme) &&
    (view.page === null || PAGES.includes(view.page))
  );
}

const BROKEN = /undefined|null|NaN|Infinity|\[object|function/;

/** Everything that a view shows in words, with the picture checked on the way. */
function shown(view: View): readonly string[] {
  const language = languages[view.locale];
  const picture = pictureIn(view);
  const scene = picture?.scene ?? buildScene(atlas, view);
  expect([...scene.areas.keys()].sort()).toEqual(COUNTY_CODES);
  for (const { fill } of scene.areas.values()) expect([...PAINTS, ...FIGURE_PAINTS]).toContain(fill);
  for (const name of neededSlices(view, view.locale, atlas)) expect(slices.has(name)).toBe(true);
  const challenge = challengeOf(view.layer);
  const rows = picture
    ? figureRows(atlas, categoryColumns(picture.subject), view.sort, view.locale)
    : challenge
      ? challengeRows(atlas, challenge, view.sort, view.locale)
      : actorRows(atlas, view.year, view.sort, language.t);
  expect(rows.map(({ county }) => county.code).sort()).toEqual(COUNTY_CODES);
  const says = saysOf(language, atlas, view, picture);
  return [
    announcement(language, atlas, DEFAULT_VIEW, view, picture) ?? "",
    ...(picture ? [picture.title, picture.yearSaid, ...picture.insight] : []),
    ...COUNTY_CODES.flatMap((code) => picture?.sentences(code) ?? []),
    ...COUNTY_CODES.map(says),
    ...rows.map(({ county }) => county.long[view.locale]),
  ];
}

test("10 000 addresses through codec, scene, table and sentences", () => {
  // Two addresses with the same view show the same: each view is drawn once.
  const drawn = new Set<string>();
  fc.assert(
    fc.property(hostileSearch, (search) => {
      const { view, notices, foreign } = fromSearch(search, atlas);
      expect(exists(view)).toBe(true);
      for (const { parameter, value } of notices) {
        expect([...PARAMETERS, ...EMBED_PARAMETERS]).toContain(parameter);
        expect(value).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }
      for (const [name] of foreign) expect(PARAMETERS).not.toContain(name);
      const key = JSON.stringify(view);
      if (drawn.has(key)) return;
      drawn.add(key);
      expect(shown(view).filter((text) => BROKEN.test(text))).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
  expect(drawn.size).toBeGreaterThan(1000);
});

test("an address of a megabyte is read in no time", () => {
  const search = `?${"lan=x&foo=%E0%A4%A&".repeat(55_000)}`;
  const { view, notices } = fromSearch(search, atlas);
  expect(view).toEqual(DEFAULT_VIEW);
  expect(notices.map(({ kind, parameter }) => `${kind} ${parameter}`)).toEqual([
    "unknown lan",
    "repeated lan",
  ]);
});
