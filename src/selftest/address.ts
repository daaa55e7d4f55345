/** What the self-test's address asks for, the address in the other language, the origin of others, and the code that puts the test into a page. */

import type { Locale } from "../domain/locale.ts";
import { readEmbed } from "../state/embed.ts";
import { oneOf } from "../state/oneOf.ts";

export interface Address {
  readonly locale: Locale;
  /** `data-theme`; null: as the reader's system has it. */
  readonly theme: "ljust" | "morkt" | null;
  readonly id: string | null;
  readonly childId: string | null;
  /** Only our own form of the height's message is to be sent. */
  readonly own: boolean;
}

/** Reads a query (`?sprak=en&id=…`); what is not understood is as if it were not there. */
export function readAddress(search: string): Address {
  const values = new URLSearchParams(search);
  const text = (name: string) => values.get(name) ?? "";
  return {
    locale: text("sprak") === "en" ? "en" : "sv",
    theme: oneOf(["ljust", "morkt"])(text("tema")),
    id: readEmbed("id", text("id")).change.id ?? null,
    childId: readEmbed("childId", text("childId")).change.childId ?? null,
    own: text("resize") === "own",
  };
}

/** The query that shows the page in `locale`, everything else in it as it was. */
export function inLanguage(search: string, locale: Locale): string {
  const values = new URLSearchParams(search);
  values.set("sprak", locale);
  return `?${values}`;
}

/** The origin of an absolute address; null where the text is none. */
export function originOf(address: string): string | null {
  try {
    return new URL(address).origin;
  } catch {
    return null;
  }
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The tag of the script that gives frames their height; `href` is the self-test's address. */
export const scriptTag = (href: string) =>
  `<script src="${escaped(new URL("embed/v1.js", href).href)}" defer></script>`;

/** Height (CSS pixels) in the code until the script gives the real one. */
const START_HEIGHT = 900;

/** The HTML that puts the test at `href` (absolute; its query is left out) into a page, with the script that gives it its height. */
export function pasteCode(
  href: string,
  { locale, frameTitle }: { locale: Locale; frameTitle: string },
): string {
  const page = new URL(href);
  page.search = locale === "en" ? "?sprak=en" : "";
  page.hash = "";
  return [
    `<iframe src="${escaped(page.href)}" title="${escaped(frameTitle)}" lang="${locale}" width="100%" height="${START_HEIGHT}" style="border:0" loading="lazy" allow="clipboard-write"></iframe>`,
    scriptTag(page.href),
  ].join("\n");
}
