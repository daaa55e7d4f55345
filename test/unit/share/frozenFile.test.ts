/** The frozen file: valid HTML of every layer in both languages, every county in it, nothing in it that runs or is fetched, and no text that becomes markup. */
// @vitest-environment jsdom

import fc from "fast-check";
import { HtmlValidate } from "html-validate/node";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../src/domain/locale.ts";
import { formatNumber } from "../../../src/i18n/formatValue.ts";
import { FROZEN_POLICY, frozenFile } from "../../../src/share/frozenFile.ts";
import { FROZEN_STYLE_HASH } from "../../../src/share/frozenStyle.ts";
import { FROZEN_DAY, pictureSource, SHOWN } from "../../fixtures/pictures.ts";

// A title is as long as what it names: the rule on its length is advice for search engines.
const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: { "long-title": "off" },
});
const parse = (html: string) => new DOMParser().parseFromString(html, "text/html");
const texts = (page: ParentNode, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe.each(Object.entries(SHOWN))("%s", (_, shown) => {
  test.each(LOCALES)("is valid and complete in %s", async (locale) => {
    const source = pictureSource(shown, locale);
    const html = frozenFile(source, FROZEN_DAY);
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    const page = parse(html);
    expect(page.documentElement.lang).toBe(locale);
    expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toBe(FROZEN_POLICY);
    expect(FROZEN_POLICY).toContain(`style-src '${FROZEN_STYLE_HASH}'`);
    const counties = source.atlas.counties.map(({ long }) => long[locale]);
    const rows = texts(page, "tbody th[scope=row]");
    expect(counties.filter((name) => !rows.some((row) => row?.startsWith(name)))).toEqual([]);
    const columns = page.querySelectorAll("thead th[scope=col]").length;
    for (const row of page.querySelectorAll("tbody tr")) expect(row.children.length).toBe(columns);
    expect(page.querySelectorAll("svg[role=img] > title, svg[role=img] > desc").length).toBe(2);
    expect(page.querySelectorAll("script, link, img, iframe, [style], [src], [onload]").length).toBe(0);
    const targets = [...page.querySelectorAll("[href]")].map((link) => link.getAttribute("href"));
    expect(targets).toEqual([source.address]);
    expect(html).toContain(locale === "sv" ? "den 26 november 2026" : "26 November 2026");
  });
});

test("the country comes first where it has a value, and says what its value is", () => {
  const page = parse(frozenFile(pictureSource(SHOWN.rate ?? {}, "sv"), FROZEN_DAY));
  expect(texts(page, "tbody th")[0]).toBe("Riket vägt medel av länen");
  expect(texts(page, "tbody th").length).toBe(22);
});

test("the values are the series', and a missing one says why", () => {
  const source = pictureSource(SHOWN["missing values"] ?? {}, "sv");
  const page = parse(frozenFile(source, FROZEN_DAY));
  const cell = (code: string) => {
    const row = [...page.querySelectorAll("tbody tr")].find(
      ({ children }) => children[0]?.textContent === code,
    );
    const head = texts(page, "thead th").indexOf("Afrika");
    return row?.children[head]?.textContent;
  };
  expect(cell("09")).toBe("..Skyddas av sekretess");
  const value = source.figures?.picture.values?.get("25");
  expect(cell("25")).toBe(typeof value === "number" ? formatNumber(value, 1, "sv") : "");
});

test("both counties of a comparison are named and marked in the table", () => {
  const page = parse(frozenFile(pictureSource(SHOWN["two counties"] ?? {}, "sv"), FROZEN_DAY));
  expect(texts(page, ".chosen th")).toEqual([
    "Jämtlands län markerat på kartan",
    "Norrbottens län markerat på kartan",
  ]);
});

test("the view's theme is the file's", () => {
  const dark = frozenFile(pictureSource({ theme: "morkt" }, "sv"), FROZEN_DAY);
  const auto = frozenFile(pictureSource({}, "sv"), FROZEN_DAY);
  expect(parse(dark).documentElement.dataset.theme).toBe("morkt");
  expect(parse(auto).documentElement.dataset.theme).toBe("auto");
  const ground = (html: string) => parse(html).querySelector("svg > rect")?.getAttribute("fill");
  expect([ground(dark), ground(auto)]).toEqual(["#12191e", "#fbfaf7"]);
});

test("no address becomes markup, and only what the web serves becomes a link", () => {
  const source = pictureSource({}, "sv");
  const plain = parse(frozenFile(source, FROZEN_DAY)).querySelectorAll("*").length;
  const address = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(
      "javascript:alert(1)",
      " https:",
      '"><script>alert(1)</script>',
      "https://a.se/\"onclick='x'",
      "data:text/html,x",
    ),
  );
  fc.assert(
    fc.property(address, (text) => {
      const page = parse(frozenFile({ ...source, address: text }, FROZEN_DAY));
      const links = [...page.querySelectorAll("a")].map((link) => link.protocol);
      expect(links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
      expect(page.querySelectorAll("script, [onclick]").length).toBe(0);
      expect(Math.abs(page.querySelectorAll("*").length - plain)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
});
