/** Static tags for search engines and for sites that show a card of a link. */

import { sv } from "../src/i18n/sv.ts";

const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** Description and `og:` tags of the default view; the address only where the build knows it. */
export function shareTags(siteUrl: string | undefined): readonly string[] {
  const property = (name: string, content: string) =>
    `<meta property="og:${name}" content="${attribute(content)}">`;
  return [
    `<meta name="description" content="${attribute(sv.description)}">`,
    property("type", "website"),
    property("site_name", sv.site),
    property("title", sv.headline.actors),
    property("description", sv.description),
    property("locale", "sv_SE"),
    property("locale:alternate", "en_GB"),
    ...(siteUrl ? [property("url", siteUrl), `<link rel="canonical" href="${attribute(siteUrl)}">`] : []),
  ];
}
