/**
 * oEmbed for the default view: what a CMS gets that asks a pasted address how it wants to be embedded.
 * The limit: the answer is a static file, and what is asked for (`url`, `maxwidth`, `maxheight`, `format`) is not read.
 * Whichever view's address was pasted, the default view is embedded; any other takes the code from "Bädda in".
 */

import { REPORT_YEAR } from "../src/domain/actor.ts";
import { sv } from "../src/i18n/sv.ts";

/** Width and height (CSS pixels) that the map has room in until the frame gets its own height. */
const WIDTH = 600;
const HEIGHT = 900;
/** How long (seconds) the answer may be kept: a day. */
const CACHE_AGE = 86_400;

/** The default view's title. */
const TITLE = `${sv.headline.actors} ${REPORT_YEAR}`;

/** An answer of oEmbed 1.0, type `rich`. */
export interface Oembed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

const attribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** An address of this copy of the page; `siteUrl` may end with a slash or not. Throws when it is no absolute address. */
const address = (siteUrl: string, path: string) => new URL(path, siteUrl.replace(/\/*$/, "/")).href;

/** What stands in `oembed.json`: the default view without panel and table, in a plain iframe. */
export function oembed(siteUrl: string): Oembed {
  const attributes = [
    ["src", address(siteUrl, "?inbaddad=1&dolj=panel,tabell")],
    ["title", `Karta: ${TITLE}`],
    ["lang", "sv"],
    ["width", "100%"],
    ["height", String(HEIGHT)],
    ["loading", "lazy"],
    ["allow", "clipboard-write"],
    ["style", "border:0"],
  ] as const;
  return {
    version: "1.0",
    type: "rich",
    title: TITLE,
    provider_name: sv.site,
    provider_url: address(siteUrl, ""),
    cache_age: CACHE_AGE,
    width: WIDTH,
    height: HEIGHT,
    html: `<iframe ${attributes.map(([name, value]) => `${name}="${attribute(value)}"`).join(" ")}></iframe>`,
  };
}

/** The tag by which a CMS finds the answer from the page's address. */
export function oembedTag(siteUrl: string): string {
  const href = attribute(address(siteUrl, "oembed.json"));
  return `<link rel="alternate" type="application/json+oembed" href="${href}" title="${attribute(TITLE)}">`;
}
