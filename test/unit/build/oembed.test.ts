/** oEmbed's answer and its link: valid HTML, the default view at the right address, whatever the site is called. */

import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { oembed, oembedTag } from "../../../build/oembed.ts";
import { fromSearch } from "../../../src/state/url.ts";
import { DEFAULT_VIEW } from "../../../src/state/view.ts";
import { atlas } from "../../fixtures/report.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  // The frame is as wide as its place, and has no border where the host's policy lets it say so.
  rules: { "no-inline-style": "off", "attribute-allowed-values": "off" },
});

describe("oEmbed", () => {
  test("answers with the default view in a plain frame", () => {
    const { html, ...rest } = oembed("https://example.org/karta/");
    expect(rest).toEqual({
      version: "1.0",
      type: "rich",
      title: expect.stringContaining("2015"),
      provider_name: "Länskartan",
      provider_url: "https://example.org/karta/",
      cache_age: 86_400,
      width: 600,
      height: 900,
    });
    const src = /src="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(src).toBe("https://example.org/karta/?inbaddad=1&dolj=panel,tabell");
    const { view, embed, notices } = fromSearch(new URL(src).search, atlas);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(embed?.hidden).toEqual(["panel", "tabell"]);
    expect(notices).toEqual([]);
  });

  test("is the same with and without a slash at the end of the address", () => {
    for (const make of [oembed, oembedTag])
      expect(make("https://example.org/karta")).toEqual(make("https://example.org/karta/"));
    expect(oembedTag("https://example.org/karta")).toContain('href="https://example.org/karta/oembed.json"');
  });

  test.each(["https://example.org/", "https://example.org/a&b/", 'https://example.org/"><b>/'])(
    "is valid HTML with nothing outside its attributes: %s",
    async (site) => {
      const { html } = oembed(site);
      const { results } = await validator.validateString(html);
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message])),
      ).toEqual([]);
      expect(html).toMatch(/^<iframe( [a-z]+="[^"<]*")+><\/iframe>$/);
      expect(oembedTag(site)).toMatch(/^<link( [a-z]+="[^"<]*")+>$/);
    },
  );
});
