/** Text as it may stand in HTML that is handed out: between tags and in quoted attributes it reads as what it is, whoever wrote it. */

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Control characters, which HTML forbids or changes, and halves of characters; tab and line feed may stay. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}]/gu;
/** The last two of every plane, and 32 in the first, are no characters. */
const NONCHARACTER = /\p{Noncharacter_Code_Point}/gu;

/** `text` with a mark of replacement for each thing that HTML does not allow. */
export const allowedText = (text: string): string =>
  text.replace(FORBIDDEN, "\uFFFD").replace(NONCHARACTER, "\uFFFD");

/** `text` for HTML, between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  allowedText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** Attributes in the order in which they are written; true: the name alone. */
export type Attributes = Readonly<Record<string, string | true>>;

/** An element with text or HTML that is already safe in it. `name` and the attributes' names come from us, never from a reader. */
export function element(name: string, attributes: Attributes, inner = ""): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`,
  );
  return `<${name}${written.join("")}>${inner}</${name}>`;
}
