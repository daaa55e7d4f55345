/** What only the host page knows, as its script `embed/v1.js` tells it: asked for, and read as if it came from an enemy. */

/** What the frame asks its host. */
export const ASK = { type: "lanskartan:ask", v: 1 } as const;

export interface Violation {
  readonly directive: string;
  /** An origin, or a word such as `inline`. */
  readonly blocked: string;
}

export interface HostAnswer {
  /** The script's name, as `v1`. */
  readonly script: string;
  /** Of the frame's element; empty: it has none. */
  readonly title: string;
  readonly lang: string;
  /** The policies in the host page's meta tags. */
  readonly policies: readonly string[];
  readonly violations: readonly Violation[];
  /** Size of the frame's element in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** No list is read further, no text longer than this. */
const MOST = 20;
const LONGEST = 2000;

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (data: unknown): Fields | null =>
  typeof data === "object" && data !== null && !Array.isArray(data) ? (data as Fields) : null;
/** A field of the object's own; what it inherits does not count. */
const own = (fields: Fields, name: string) => (Object.hasOwn(fields, name) ? fields[name] : undefined);
const text = (value: unknown) => (typeof value === "string" ? value.slice(0, LONGEST) : null);
const size = (value: unknown) => (typeof value === "number" && value >= 0 && value <= 1e6 ? value : null);

/** The first items of a list; null when it is none, or when one of them cannot be read. */
function listOf<T>(value: unknown, read: (item: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const items = value.slice(0, MOST).map(read);
  return items.every((item) => item !== null) ? items : null;
}

function violation(item: unknown): Violation | null {
  const fields = fieldsOf(item);
  const [directive, blocked] = ["directive", "blocked"].map((name) => text(fields && own(fields, name)));
  return directive != null && blocked != null ? { directive, blocked } : null;
}

/** The answer in a message's data; null when any of its fields is not what it should be. Throws nothing. */
export function readHostAnswer(data: unknown): HostAnswer | null {
  const fields = fieldsOf(data);
  if (!fields || own(fields, "type") !== "lanskartan:host" || own(fields, "v") !== 1) return null;
  const script = text(own(fields, "script"));
  const title = text(own(fields, "title"));
  const lang = text(own(fields, "lang"));
  const policies = listOf(own(fields, "policies"), text);
  const violations = listOf(own(fields, "violations"), violation);
  const width = size(own(fields, "width"));
  const height = size(own(fields, "height"));
  if (script === null || title === null || lang === null || !policies || !violations) return null;
  if (width === null || height === null) return null;
  return { script, title, lang, policies, violations, width, height };
}
