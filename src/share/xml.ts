/** XML from names, attributes and texts: everything is escaped, and what XML forbids is left out. */

/** The characters that XML 1.0 allows; all others, lone surrogates among them, make a document that no reader opens. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** `text` as it stands between tags or quotes, in XML and in HTML. */
export const escapeText = (text: string): string =>
  text.replace(FORBIDDEN, "").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");

/** Numbers are written with at most two decimals; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** The elements of HTML that never have an end tag. */
const VOID = new Set(["meta", "link", "br", "hr", "img"]);

const written = (value: string | number) =>
  typeof value === "number" ? String(+value.toFixed(2)) : escapeText(value);

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${written(value)}"`))
    .join("");

/** An element around `children`, which are markup already; one without children closes itself. */
export const element = (name: string, attributes: Attributes, ...children: readonly string[]): string =>
  children.length === 0
    ? `<${name}${attributesOf(attributes)}/>`
    : `<${name}${attributesOf(attributes)}>${children.join("")}</${name}>`;

/** The same for HTML, where only some elements may be without an end tag. */
export const htmlElement = (name: string, attributes: Attributes, ...children: readonly string[]): string =>
  VOID.has(name)
    ? `<${name}${attributesOf(attributes)}>`
    : `<${name}${attributesOf(attributes)}>${children.join("")}</${name}>`;
