/** The frozen file: what the page shows as one HTML document without a script, that opens from disk, asks nobody for anything and stays as it is. */

import { day } from "../i18n/format.ts";
import type { Scheme } from "../map/palette.ts";
import { challengeOf, type Theme } from "../state/view.ts";
import { FROZEN_STYLE, FROZEN_STYLE_HASH } from "./frozenStyle.ts";
import { type FrozenCell, type FrozenRow, type FrozenTable, frozenTable } from "./frozenTable.ts";
import { escapeText, htmlElement as html } from "./markup.ts";
import { insightOf, type PictureSource, pictureInput, sourcesOf, titlesOf } from "./pictureInput.ts";
import { pictureSvg } from "./pictureSvg.ts";

/** Nothing but the one stylesheet. */
export const FROZEN_POLICY = `default-src 'none'; style-src '${FROZEN_STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** The picture cannot follow the reader's system, as the page around it does: it is light unless dark was asked for. */
const schemeOf = (theme: Theme): Scheme => (theme === "morkt" ? "dark" : "light");

const paragraph = (text: string, className?: string) => html("p", { class: className }, escapeText(text));

function cellMarkup({ text, said, swedish }: FrozenCell, lang: string): string {
  if (said)
    return html(
      "td",
      {},
      html("span", { "aria-hidden": "true" }, escapeText(text)),
      html("span", { class: "hidden" }, escapeText(said)),
    );
  return html("td", { lang: swedish && lang !== "sv" ? "sv" : undefined }, escapeText(text));
}

function rowMarkup(row: FrozenRow, { view, words }: PictureSource): string {
  const { code, name, note, cells } = row;
  const chosen = code === view.county || code === view.other;
  const small = chosen ? words.frozen.chosen : note;
  return html(
    "tr",
    { class: note !== undefined ? "country" : chosen ? "chosen" : undefined },
    html("td", {}, escapeText(code)),
    html("th", { scope: "row" }, escapeText(name), small ? ` ${html("small", {}, escapeText(small))}` : ""),
    ...cells.map((cell) => cellMarkup(cell, view.locale)),
  );
}

/** The table may be wider than the screen: what holds it can be scrolled, also by keyboard. */
function tableMarkup(
  { caption, head, numbers, wordsFirst, rows }: FrozenTable,
  source: PictureSource,
): string {
  return html(
    "section",
    { "aria-label": caption, tabindex: 0 },
    html(
      "table",
      { class: numbers ? (wordsFirst ? "numbers words" : "numbers") : undefined },
      // What stays in sight while the table is scrolled.
      html("caption", {}, html("span", {}, escapeText(caption))),
      html(
        "thead",
        {},
        html("tr", {}, ...head.map((title) => html("th", { scope: "col" }, escapeText(title)))),
      ),
      html("tbody", {}, ...rows.map((row) => rowMarkup(row, source))),
    ),
  );
}

/** What has to be known to read the map right: definitions and doubts, or what an example is and is not. */
function notesMarkup({ language: { t }, view, figures }: PictureSource): readonly string[] {
  if (!figures) {
    const notes = challengeOf(view.layer) ? [t.legend.noneNote, t.legend.editorial] : [t.legend.actorsNote];
    return [paragraph(notes.join(" "))];
  }
  const { first, second, kit } = figures;
  return [first, ...(second ? [second] : [])].flatMap(({ about }) => [
    paragraph(about.definition),
    ...(about.doubts.length > 0
      ? [
          paragraph(`${kit.words.about.doubts}:`),
          html("ul", {}, ...about.doubts.map((doubt) => html("li", {}, escapeText(doubt)))),
        ]
      : []),
  ]);
}

/** A link to what can be opened; an address of another kind is words alone. */
function addressMarkup({ words, address }: PictureSource): string {
  const { living } = words.frozen;
  if (!/^https?:\/\//i.test(address)) return paragraph(address);
  return html(
    "p",
    {},
    `${escapeText(living)}: `,
    html("a", { href: address, rel: "noreferrer" }, escapeText(address)),
  );
}

/** The whole document. `today` dates it; the theme is the view's. Throws a RangeError for a map of municipalities without `municipal`. */
export function frozenFile(source: PictureSource, today: Date): string {
  const { language, words, view } = source;
  const { title, subtitle } = titlesOf(source);
  const picture = html("figure", {}, pictureSvg(pictureInput(source, "page", schemeOf(view.theme))));
  const head = html(
    "head",
    {},
    html("meta", { charset: "utf-8" }),
    html("meta", { "http-equiv": "Content-Security-Policy", content: FROZEN_POLICY }),
    html("meta", { name: "viewport", content: "width=device-width" }),
    html("title", {}, escapeText(`${title}. ${subtitle} – ${language.t.site}`)),
    // As it was hashed.
    `<style>${FROZEN_STYLE}</style>`,
  );
  const body = html(
    "main",
    {},
    html("h1", {}, escapeText(title)),
    paragraph(subtitle, "quiet"),
    ...insightOf(source).map((sentence) => paragraph(sentence)),
    html("div", { class: "parts" }, picture, tableMarkup(frozenTable(source), source)),
    html(
      "footer",
      {},
      ...notesMarkup(source),
      ...sourcesOf(source).map((line) => paragraph(line)),
      paragraph(words.frozen.made(day(today, view.locale))),
      addressMarkup(source),
    ),
  );
  const page = html("html", { lang: view.locale, "data-theme": view.theme }, head, html("body", {}, body));
  return `<!DOCTYPE html>\n${page}\n`;
}
