/**
 * XML and HTML from names, attributes and texts: everything is escaped. What no document may have is left out of pictures and
 * files; in code that others paste and read a mark stands in its place.
 */

type Clean = (text: string) => string;

/** The characters that XML 1.0 allows; all others, lone surrogates among them, make a document that no reader opens. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const withoutForbidden: Clean = (text) => text.replace(NOT_XML, "");

/** Control characters, which HTML forbids or changes, and halves of characters; tab and line feed may stay. */
const NOT_HTML = /(?![\t\n])[\p{Cc}\p{Cs}]/gu;
/** The last two of every plane, and 32 in the first, are no characters. */
const NONCHARACTER = /\p{Noncharacter_Code_Point}/gu;

/** `text` with a mark of replacement for each thing that HTML does not allow. */
export const allowedText: Clean = (text) => text.replace(NOT_HTML, "\uFFFD").replace(NONCHARACTER, "\uFFFD");

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** `text` as it stands between tags or quotes, in XML and in HTML. */
const escaping =
  (clean: Clean): Clean =>
  (text) =>
    clean(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");

/** In the order in which they are written. Numbers have at most two decimals; true: the name alone; undefined: left out. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

/** The elements of HTML that never have an end tag. */
const VOID = new Set(["meta", "link", "br", "hr", "img"]);
/** How an element without children ends. */
const ENDS = {
  xml: () => "/>",
  html: (name: string) => (VOID.has(name) ? ">" : `></${name}>`),
};

/** Writes an element around `children`, which are markup already. Names come from us, never from a reader. */
const writing = (kind: keyof typeof ENDS, escaped: Clean) => {
  const attribute = ([name, value]: readonly [string, Attributes[string]]) => {
    if (value === undefined) return "";
    if (value === true) return ` ${name}`;
    return ` ${name}="${typeof value === "number" ? +value.toFixed(2) : escaped(value)}"`;
  };
  return (name: string, attributes: Attributes, ...children: readonly string[]): string => {
    const start = `<${name}${Object.entries(attributes).map(attribute).join("")}`;
    return children.length === 0 ? start + ENDS[kind](name) : `${start}>${children.join("")}</${name}>`;
  };
};

/** Text of pictures and files. */
export const escapeText = escaping(withoutForbidden);
/** An element of XML; one without children closes itself. */
export const element = writing("xml", escapeText);
/** An element of a file's HTML. */
export const htmlElement = writing("html", escapeText);

/** Text of code that is handed out. */
export const escapeCode = escaping(allowedText);
/** An element of code that is handed out. */
export const codeElement = writing("html", escapeCode);
