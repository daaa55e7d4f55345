/** What an editor pastes into a page: the frame, the element with its script, and the lines that the host's policy needs. */

import { OWN_ID } from "../domain/indicator.ts";
import { EMBED_LINK } from "../i18n/embedLink.ts";
import type { Embed } from "../state/embed.ts";
import { ownHash, showsOwn } from "../state/own.ts";
import { toSearch } from "../state/url.ts";
import { changeView, type View } from "../state/view.ts";
import { codeElement as element, escapeCode } from "./markup.ts";

/** What is embedded, and where it is. */
export interface EmbedInput {
  /** Absolute address of the page without a query, such as `https://exempel.se/karta/`. */
  readonly site: string;
  readonly view: View;
  /** The code of the figures that the view shows, where they are the reader's own. */
  readonly ownCode: string | null;
  readonly embed: Embed;
  /** The frame's title: what it shows, for those who do not see it. */
  readonly title: string;
  /** Height (CSS px) of a frame that nobody resizes. */
  readonly height: number;
}

/** The script as its bytes are now: the file under the site, and its integrity. */
export interface EmbedScript {
  readonly file: string;
  readonly integrity: string;
}

/** The script that follows the map, under the site. */
const SCRIPT = "embed/v1.js";

/** What the frame's style says, for a page and for the preview, which has no style attribute. */
export const FRAME_STYLE = [["border", "0"]] as const;

/** A frame's attributes, by their names in HTML. */
export interface FrameAttributes {
  readonly src: string;
  readonly title: string;
  readonly lang: string;
  readonly loading: "lazy";
  readonly width: string;
  readonly height: string;
  readonly style: string;
  readonly allow: string;
}

/** Attributes of the element, each the parameter of the same name in the frame's address. */
const ELEMENT_ATTRIBUTES = ["lan", "jamfor", "visa", "ar", "del", "vy", "sprak", "tema", "dolj", "las"];

/** The map and nothing else: a page of the footer is not what is embedded. */
const mapView = (view: View): View => changeView(view, { page: null });

/** Absolute address of the whole page at `view`, without a word on embedding. */
export const pageAddress = ({ site, view, ownCode }: Pick<EmbedInput, "site" | "view" | "ownCode">): string =>
  site + toSearch(mapView(view)) + ownHash(view, ownCode);

const frameSearch = ({ view, embed }: Pick<EmbedInput, "view" | "embed">) =>
  toSearch(mapView(view), [], embed);

/** The frame in the first code and in the preview. */
export function frameAttributes(input: EmbedInput): FrameAttributes {
  return {
    src: input.site + frameSearch(input) + ownHash(input.view, input.ownCode),
    title: input.title,
    lang: input.view.locale,
    loading: "lazy",
    width: "100%",
    height: String(input.height),
    style: FRAME_STYLE.map((pair) => pair.join(":")).join(";"),
    allow: "clipboard-write",
  };
}

/** The way to the whole page, for whoever gets no frame. Its language is the map's, whatever the page's is. */
function link(input: EmbedInput): string {
  const { locale } = input.view;
  const attributes = { href: pageAddress(input), lang: locale, target: "_blank", rel: "noopener" };
  return element("p", {}, element("a", attributes, escapeCode(`${EMBED_LINK[locale]}: ${input.title}`)));
}

const frame = (input: EmbedInput) => element("iframe", { ...frameAttributes(input) });

/** The first code: a frame that needs no script, and the link. */
export const iframeCode = (input: EmbedInput): string => `${frame(input)}\n${link(input)}`;

/**
 * The element as its attributes give the view back; what it has no attribute for only the frame in it says.
 * The frame is there before the script and without it: nothing moves when a late script takes it over.
 */
function mapElement(input: EmbedInput): string {
  const search = new URLSearchParams(frameSearch(input));
  const attributes = ELEMENT_ATTRIBUTES.flatMap((name) => {
    const value = search.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const own = showsOwn(input.view) && input.ownCode ? { [OWN_ID]: input.ownCode } : {};
  return element("lanskartan-karta", { ...Object.fromEntries(attributes), ...own }, frame(input));
}

const withScript = (input: EmbedInput, script: string) => `${mapElement(input)}\n${script}\n${link(input)}`;
const under = (site: string, file: string) => new URL(file, site).href;

/** The second code: the element with the frame, the script that sizes it, and the link. */
export const elementCode = (input: EmbedInput): string =>
  withScript(input, element("script", { src: under(input.site, SCRIPT), defer: true }));

/** The third code: as the second, with the script as it is now and for ever. */
export function integrityCode(input: EmbedInput, { file, integrity }: EmbedScript): string {
  const src = under(input.site, file);
  return withScript(input, element("script", { src, integrity, crossorigin: "anonymous", defer: true }));
}

/** What the host's policy must allow: the frame for every code, the script for all but the first. */
export function policyLines(site: string): readonly [frames: string, scripts: string] {
  const { origin } = new URL(site);
  return [`frame-src ${origin}`, `script-src ${origin}`];
}
