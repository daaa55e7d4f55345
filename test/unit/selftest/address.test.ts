/** The self-test's address: read without trust, kept when the language changes, and the code to paste, valid whatever the address. */

import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { inLanguage, pasteCode, readAddress } from "../../../src/selftest/address.ts";

test("is read, and what is not understood is left out", () => {
  expect(readAddress("?sprak=en&tema=morkt&id=a-1&childId=plats&resize=own")).toEqual({
    locale: "en",
    theme: "morkt",
    id: "a-1",
    childId: "plats",
    own: true,
  });
  const nothing = { locale: "sv", theme: null, id: null, childId: null, own: false };
  expect(readAddress("")).toEqual(nothing);
  expect(readAddress("?sprak=de&tema=%3Cb%3E&id=a b&childId=&resize=all")).toEqual(nothing);
});

test("keeps everything but the language in the other language", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string(), fc.string())),
      fc.constantFrom("sv", "en"),
      (pairs, locale) => {
        const kept = (search: string) =>
          [...new URLSearchParams(search)].filter(([name]) => name !== "sprak");
        const search = `?${new URLSearchParams(pairs)}`;
        const other = inLanguage(search, locale);
        expect(kept(other)).toEqual(kept(search));
        expect(readAddress(other).locale).toBe(locale);
      },
    ),
  );
});

test("gives code that is valid HTML and leads to this test and its script, without the query", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended"],
    // As wide as its place; scripts of other origins are named by a version, not by a hash.
    rules: { "no-inline-style": "off", "attribute-allowed-values": "off", "require-sri": "off" },
  });
  for (const place of ["https://example.org/karta/", "https://example.org/a&b'\"<c>/"]) {
    const code = pasteCode(`${place}sjalvtest.html?tema=morkt&id=x#y`, {
      locale: "en",
      frameTitle: 'A "&<b>',
    });
    const { results } = await validator.validateString(code);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    const sources = [...code.matchAll(/src="([^"]+)"/g)].map(([, src]) => src?.replaceAll("&amp;", "&"));
    const base = new URL(place).href;
    expect(sources).toEqual([`${base}sjalvtest.html?sprak=en`, `${base}embed/v1.js`]);
    expect(code).toContain('title="A &quot;&amp;&lt;b>"');
  }
});
