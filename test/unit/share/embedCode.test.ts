// @vitest-environment jsdom
/** The handed-out codes: for any view, settings and title they are valid HTML that says what was chosen, and nothing else. */

import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { EMBED_LINK } from "../../../src/i18n/embedLink.ts";
import {
  type EmbedInput,
  elementCode,
  frameAttributes,
  iframeCode,
  integrityCode,
  pageAddress,
  policyLines,
} from "../../../src/share/embedCode.ts";
import { allowedText } from "../../../src/share/markup.ts";
import { EMBED_PARAMETERS, HIDEABLE, LOCKABLE, PLAIN_EMBED } from "../../../src/state/embed.ts";
import { fromSearch } from "../../../src/state/url.ts";
import { DEFAULT_VIEW, type View } from "../../../src/state/view.ts";
import { anyView } from "../../fixtures/addresses.ts";
import { hostileText } from "../../fixtures/hostileText.ts";
import { atlas } from "../../fixtures/report.ts";

const SITE = "https://exempel.se/karta/";
const SCRIPT = { file: "embed/v1-0123456789.js", integrity: "sha384-abc+/=" };

const anyInput = (title: fc.Arbitrary<string>): fc.Arbitrary<EmbedInput> =>
  fc.record({
    site: fc.constantFrom(SITE, "http://localhost:4173/", "https://exempel.se/under/index.html"),
    view: anyView,
    embed: fc.record({
      ...{ hidden: fc.subarray([...HIDEABLE]), locked: fc.subarray([...LOCKABLE]) },
      ...{ id: fc.constant(null), childId: fc.constant(null), ownResize: fc.constant(false) },
    }),
    ownCode: fc.constantFrom(null, "aAbc-_"),
    title,
    height: fc.integer({ min: 1, max: 9999 }),
  });
const hostileInput = anyInput(hostileText);
/** A title that anybody would write. */
const plainInput = anyInput(fc.constantFrom("Karta: Jämtlands län", 'Karta: "a" & <b>', "x"));

const codesOf = (input: EmbedInput) => [iframeCode(input), elementCode(input), integrityCode(input, SCRIPT)];
const read = (html: string) => new DOMParser().parseFromString(html, "text/html").body;
const attributesOf = (element: Element | null) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
const names = (html: string) => [...read(html).querySelectorAll("*")].map(({ localName }) => localName);
const mapOnly = (view: View): View => ({ ...view, page: null, selection: "", example: null });
const input = (change: Partial<EmbedInput> = {}): EmbedInput => ({
  ...{ site: SITE, view: DEFAULT_VIEW, ownCode: null, embed: PLAIN_EMBED, title: "Karta", height: 900 },
  ...change,
});

describe("every code", () => {
  test("is valid HTML, but for the frame's width in percent", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:recommended"],
      // Hosts without a sheet of their own need the frame's; the tests below hold that nothing else has a style.
      rules: { "no-inline-style": ["error", { allowedProperties: ["border"] }] },
    });
    const complaints = async (code: string) => {
      const { results } = await validator.validateString(`${code}\n`);
      return results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      );
    };
    await fc.assert(
      fc.asyncProperty(plainInput, async (any) => {
        // Not strictly valid, and what works everywhere.
        for (const code of codesOf(any))
          expect(await complaints(code)).toEqual([
            'attribute-allowed-values: Attribute "width" has invalid value "100%"',
          ]);
      }),
      { numRuns: 60 },
    );
  });

  test("has its elements and no others, whatever the title says", () => {
    fc.assert(
      fc.property(hostileInput, (any) => {
        const [frame = "", element = "", integrity = ""] = codesOf(any);
        expect(names(frame)).toEqual(["iframe", "p", "a"]);
        for (const code of [element, integrity])
          expect(names(code)).toEqual(["lanskartan-karta", "iframe", "script", "p", "a"]);
      }),
    );
  });

  test("links to the whole page: absolute, in the map's language, without a word on embedding", () => {
    fc.assert(
      fc.property(hostileInput, (any) => {
        for (const code of codesOf(any)) {
          const link = read(code).querySelector("a");
          const href = link?.getAttribute("href") ?? "";
          expect(href).toBe(pageAddress(any));
          const { searchParams, origin } = new URL(href);
          expect(origin).toBe(new URL(any.site).origin);
          expect(EMBED_PARAMETERS.filter((name) => searchParams.has(name))).toEqual([]);
          const { view, embed, notices, foreign } = fromSearch(new URL(href).search, atlas);
          expect({ view, embed, notices, foreign }).toEqual({
            ...{ view: mapOnly(any.view), embed: null, notices: [], foreign: [] },
          });
          expect(link?.getAttribute("lang")).toBe(any.view.locale);
          expect(link?.textContent).toBe(allowedText(`${EMBED_LINK[any.view.locale]}: ${any.title}`));
        }
      }),
    );
  });

  test("keeps both counties of a comparison", () => {
    const view: View = { ...DEFAULT_VIEW, county: "23", other: "25" };
    for (const code of codesOf(input({ view }))) expect(code).toContain("jamfor");
  });
});

describe("the frame", () => {
  test("has the described attributes in their order, and no others", () => {
    fc.assert(
      fc.property(hostileInput, (any) => {
        const attributes = attributesOf(read(iframeCode(any)).querySelector("iframe"));
        expect(attributes).toEqual({ ...frameAttributes(any), title: allowedText(any.title) });
        expect(Object.keys(attributes)).toEqual([
          "src",
          "title",
          "lang",
          "loading",
          "width",
          "height",
          "style",
          "allow",
        ]);
      }),
    );
  });

  test("shows the view and the embed that were chosen, at an absolute address", () => {
    fc.assert(
      fc.property(hostileInput, (any) => {
        const { src } = frameAttributes(any);
        expect(src.startsWith(`${any.site}?`)).toBe(true);
        const { view, embed, notices } = fromSearch(new URL(src).search, atlas);
        expect({ view, embed, notices }).toEqual({ view: mapOnly(any.view), embed: any.embed, notices: [] });
      }),
    );
  });

  test("is written as editors know it", () => {
    expect(iframeCode(input({ title: "Karta: Jämtland & Gotland", height: 620 }))).toBe(
      `<iframe src="${SITE}?inbaddad=1" title="Karta: Jämtland &amp; Gotland" lang="sv" loading="lazy" width="100%" height="620" style="border:0" allow="clipboard-write"></iframe>
<p><a href="${SITE}" lang="sv" target="_blank" rel="noopener">Öppna kartan i eget fönster: Karta: Jämtland &amp; Gotland</a></p>`,
    );
  });
});

describe("the element", () => {
  test("gives the frame's view back, but for classes and the table's order, and has that frame in it", () => {
    fc.assert(
      fc.property(hostileInput, (any) => {
        const code = read(elementCode(any));
        const attributes = attributesOf(code.querySelector("lanskartan-karta"));
        const search = new URLSearchParams({ ...attributes, inbaddad: "1" }).toString();
        const { view, embed } = fromSearch(search, atlas);
        const { classing, sort } = DEFAULT_VIEW;
        expect(view).toEqual({ ...mapOnly(any.view), classing, sort });
        expect(embed).toEqual(any.embed);
        const plain = read(iframeCode(any)).querySelector("iframe");
        expect(attributesOf(code.querySelector("lanskartan-karta > iframe"))).toEqual(attributesOf(plain));
      }),
    );
  });

  test("has figures of the reader's own in an attribute, in the frame and in the link, where the view shows them", () => {
    const own: View = { ...DEFAULT_VIEW, layer: "egna", year: 2024 };
    const code = read(elementCode(input({ view: own, ownCode: "aBc-_" })));
    expect(attributesOf(code.querySelector("lanskartan-karta"))).toMatchObject({
      visa: "egna",
      egna: "aBc-_",
    });
    const addresses = ["iframe", "a"].map((name) => attributesOf(code.querySelector(name)));
    expect(addresses.map(({ src, href }) => new URL(src ?? href ?? "").hash)).toEqual([
      "#egna=aBc-_",
      "#egna=aBc-_",
    ]);
    expect(elementCode(input({ ownCode: "aBc-_" }))).not.toContain("aBc");
  });

  test("comes with the script under the site, and with a checksum where that is wanted", () => {
    const script = (code: string) => attributesOf(read(code).querySelector("script"));
    expect(script(elementCode(input()))).toEqual({ src: `${SITE}embed/v1.js`, defer: "" });
    expect(script(integrityCode(input({ site: `${SITE}index.html` }), SCRIPT))).toEqual({
      src: `${SITE}${SCRIPT.file}`,
      integrity: SCRIPT.integrity,
      crossorigin: "anonymous",
      defer: "",
    });
  });
});

test("the policy's lines name the origin alone", () => {
  expect(policyLines("https://exempel.se:8443/under/index.html")).toEqual([
    "frame-src https://exempel.se:8443",
    "script-src https://exempel.se:8443",
  ]);
});
