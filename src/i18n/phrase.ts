/** Text in which actors' names stand apart: they are Swedish in every language and are marked so. */

export type Phrase = readonly (string | { readonly actor: string })[];
