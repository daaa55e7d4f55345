/** The contact comes from the build, or there is none. */

import { expect, test } from "vitest";
import { publisherOf } from "../../../src/app/pages/publisher.ts";

test.each([
  ["karta@example.se", { text: "karta@example.se", href: "mailto:karta@example.se" }],
  [" https://example.se/kontakt ", { text: "example.se/kontakt", href: "https://example.se/kontakt" }],
  ["https://example.se", { text: "example.se", href: "https://example.se/" }],
  ["http://example.se", null],
  ["javascript:alert(1)", null],
  ["https://bank.se@example.se", null],
  ["karta@example.se?subject=x", null],
  ["ring oss", null],
  ["", null],
  [undefined, null],
])("%s", (VITE_CONTACT, contact) => {
  expect(publisherOf({ VITE_CONTACT })).toEqual({ name: null, contact });
});

test("the publisher's name is as given, without blanks around it", () => {
  expect(publisherOf({ VITE_PUBLISHER: " Region Exempel " }).name).toBe("Region Exempel");
});
