/** All 210 pairs in both languages with the real content: nothing throws, every row is balanced, and nothing that the content has is left out. */

import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { Comparison } from "../../src/compare/Comparison.tsx";
import { type CompareKit, loadCompareKit } from "../../src/compare/compareKit.ts";
import { createLibrary } from "../../src/content/library.ts";
import type { Pair } from "../../src/domain/compare.ts";
import { COUNTY_CODES, type CountyCode } from "../../src/domain/county.ts";
import { LOCALES, type Locale } from "../../src/domain/locale.ts";
import { FigureKitProvider } from "../../src/indicators/FigureKitProvider.tsx";
import { createViewStore } from "../../src/state/store.ts";
import { fromSearch } from "../../src/state/url.ts";
import { LanguageProvider, WorldProvider } from "../../src/state/world.tsx";
import { compareWords } from "../fixtures/compareClaims.ts";
import { countyIn, PAIRS } from "../fixtures/comparison.ts";
import { atlas, languageOf, slices } from "../fixtures/report.ts";
import { worldOf } from "./renderApp.tsx";

const library = createLibrary(async (name) => slices.get(name));
const languages = { sv: languageOf("sv"), en: languageOf("en") };
const kits = new Map<Locale, CompareKit>();

beforeAll(async () => {
  for (const locale of LOCALES) {
    kits.set(locale, await loadCompareKit(locale));
    const series = [...languages[locale].indicators.keys()].map((id) => `figures/${id}` as const);
    const counties = COUNTY_CODES.map((code) => `${locale}/county-${code}` as const);
    await Promise.all([...series, ...counties].map((name) => library.request(name)));
  }
});

/** The comparison as HTML. */
function render([a, b]: Pair<CountyCode>, locale: Locale): string {
  const kit = kits.get(locale);
  if (!kit) throw new Error(`There is no kit in ${locale}`);
  const store = createViewStore(fromSearch(`?lan=${a}&jamfor=${b}&sprak=${locale}`, atlas));
  const world = worldOf(store, library);
  return renderToStaticMarkup(
    <WorldProvider world={world}>
      <LanguageProvider language={languages[locale]}>
        <FigureKitProvider first={null}>
          <Comparison kit={kit} a={a} b={b} />
        </FigureKitProvider>
      </LanguageProvider>
    </WorldProvider>,
  );
}

/** The innermost pictures. */
const PICTURES = /<svg(?:(?!<svg).)*?<\/svg>/gs;

/** Its parts without the pictures: they are most of the HTML, and all of them hidden from who reads by ear. */
function parse(html: string): Element {
  const page = document.createElement("div");
  page.innerHTML = html.replaceAll(PICTURES, "").replaceAll(PICTURES, "");
  return page;
}

const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? "";
const all = (element: Element | null | undefined, selector: string) => [
  ...(element?.querySelectorAll(selector) ?? []),
];

/** Every row has its head and a cell under each heading, and says something in every one of them. */
function expectBalanced(table: Element, names: Pair<string>) {
  const heads = all(table, "thead th").map(textOf);
  expect(heads.slice(1, 3)).toEqual(names);
  expect(heads).not.toContain("");
  expect(textOf(table.querySelector("caption"))).not.toBe("");
  for (const row of all(table, "tr.compare-row")) {
    const head = textOf(row.querySelector("th[scope=row]"));
    expect(head).not.toBe("");
    const cells = [...row.children].filter(({ tagName }) => tagName === "TD");
    expect(row.children, head).toHaveLength(cells.length + 1);
    const labels = cells.map((cell) => textOf(cell.firstElementChild));
    expect(labels, head).toEqual(heads.slice(1));
    // What is missing says so.
    for (const [index, cell] of cells.entries())
      expect(textOf(cell).slice(labels[index]?.length).trim(), head).not.toBe("");
  }
  for (const group of all(table, "tr.compare-group th"))
    expect(group.getAttribute("colspan")).toBe(String(heads.length));
}

describe.each(LOCALES)("in %s", (locale) => {
  const words = compareWords[locale];
  const figures = [...languages[locale].indicators.values()].filter(({ kind }) => kind !== "monthly");

  test.each(COUNTY_CODES.slice(0, -1))("%s beside each county after it", (first) => {
    for (const pair of PAIRS.filter(([a]) => a === first)) {
      const html = render(pair, locale);
      const page = parse(html);
      const names: Pair<string> = [atlas.county(pair[0]).short, atlas.county(pair[1]).short];
      const at = names.join(" – ");

      expect(html, at).not.toMatch(/undefined|NaN|\[object|Infinity/);
      expect(all(page, "progress, .ui-again"), at).toEqual([]);

      const tables = all(page, "table");
      expect(tables, at).toHaveLength(4);
      for (const table of tables) expectBalanced(table, names);
      const figuresTable = tables[3] ?? null;
      expect(all(figuresTable, "thead th").map(textOf), at).toEqual([
        words.columns.row,
        ...names,
        words.columns.riket,
        words.columns.difference,
      ]);

      const rows = new Map(all(figuresTable, "tr.compare-row").map((row) => [row.id, row]));
      expect([...rows.keys()].toSorted(), at).toEqual(figures.map(({ id }) => `jamfor-${id}`).toSorted());
      for (const { id, short } of figures)
        expect(textOf(rows.get(`jamfor-${id}`)?.querySelector("th a")), at).toBe(short);

      const examples = tables[2];
      for (const [side, code] of pair.entries()) {
        const told = all(examples, `td:nth-of-type(${side + 1}) > ul > li > strong`).map(textOf);
        const real = countyIn(code, locale).examples.map(({ name }) => name);
        expect(told.toSorted(), at).toEqual(real.toSorted());
      }

      const parts = all(page, "[id]");
      const ids = new Map(parts.map((part) => [part.id, part]));
      expect(ids.size, at).toBe(parts.length);
      const links = all(page, ".compare-summary li a");
      expect(links.length, at).toBeGreaterThan(1);
      expect(links.length, at).toBeLessThanOrEqual(6);
      expect(all(page, ".compare-summary li"), at).toHaveLength(links.length);
      for (const link of links) {
        const target = ids.get(link.getAttribute("href")?.slice(1) ?? "");
        expect(target?.getAttribute("tabindex"), `${at}: ${link.outerHTML}`).toBe("-1");
        const name = target?.getAttribute("aria-label") ?? textOf(target?.querySelector("th a"));
        expect(link.getAttribute("aria-label"), at).toBe(words.toRow(name));
      }
    }
  });
});
