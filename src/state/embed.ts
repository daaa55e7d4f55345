/** How an agency's page shows the map: what of it is hidden, what its reader may not change, and how the frame gets its height. */

import { oneOf } from "./oneOf.ts";

/** Parts that the address can hide (`dolj`): the panel, the legend, the controls, the table. */
export const HIDEABLE = ["panel", "forklaring", "reglage", "tabell"] as const;
export type Hideable = (typeof HIDEABLE)[number];

/** What the address can lock (`las`): the counties, the layer, the year. Locks bind the reader, not the host page. */
export const LOCKABLE = ["lan", "visa", "ar"] as const;
export type Lockable = (typeof LOCKABLE)[number];

export interface Embed {
  readonly hidden: readonly Hideable[];
  readonly locked: readonly Lockable[];
  /** What the host page calls the frame; null: the frame makes a name up. */
  readonly id: string | null;
  /** What pym.js calls the frame. */
  readonly childId: string | null;
  /** True: the height is told in our own form only. */
  readonly ownResize: boolean;
}

export const PLAIN_EMBED: Embed = { hidden: [], locked: [], id: null, childId: null, ownResize: false };

/** The parameters of an embedded page, in the order in which they are written; without `inbaddad` they are other people's. */
export const EMBED_PARAMETERS = ["inbaddad", "dolj", "las", "id", "childId", "resize"] as const;
export type EmbedParameter = (typeof EMBED_PARAMETERS)[number];

export const isEmbedParameter = oneOf(EMBED_PARAMETERS);

/** A change of the embed, and whether all of the text was understood. */
interface Read {
  readonly change: Partial<Embed>;
  readonly whole: boolean;
}

const NOTHING: Read = { change: {}, whole: false };

/** The known ones of a comma-separated list, each once, in their own order. */
function listOf<T extends string>(values: readonly T[], text: string) {
  const words = text.split(",");
  return {
    known: values.filter((value) => words.includes(value)),
    whole: words.every((word) => oneOf(values)(word) !== null),
  };
}

const matching = (pattern: RegExp, key: "id" | "childId", text: string): Read =>
  pattern.test(text) ? { change: { [key]: text }, whole: true } : NOTHING;

const READERS: { readonly [P in EmbedParameter]: (text: string) => Read } = {
  inbaddad: (text) => ({ change: {}, whole: text === "1" }),
  dolj(text) {
    const { known, whole } = listOf(HIDEABLE, text);
    return { change: { hidden: known }, whole };
  },
  las(text) {
    const { known, whole } = listOf(LOCKABLE, text);
    return { change: { locked: known }, whole };
  },
  id: (text) => matching(/^[A-Za-z0-9_-]{1,40}$/, "id", text),
  // pym takes the id of an element of the host page, which may be anything that can be seen.
  childId: (text) => matching(/^[^\s\p{C}]{1,100}$/u, "childId", text),
  resize: (text) => (text === "own" ? { change: { ownResize: true }, whole: true } : NOTHING),
};

/** Reads one parameter: what it changes in the embed, and whether it was understood whole. */
export const readEmbed = (parameter: EmbedParameter, text: string): Read => READERS[parameter](text);

/** The parameters that give `embed` back. */
export function embedSearch(embed: Embed): readonly (readonly [EmbedParameter, string])[] {
  const values: Readonly<Record<EmbedParameter, string | null>> = {
    inbaddad: "1",
    dolj: embed.hidden.join(),
    las: embed.locked.join(),
    id: embed.id,
    childId: embed.childId,
    resize: embed.ownResize ? "own" : null,
  };
  return EMBED_PARAMETERS.flatMap((parameter) => {
    const value = values[parameter];
    return value ? [[parameter, value] as const] : [];
  });
}
