/** Cuts the page of examples: all of them, with the words of the address for their forms and actors. */

import type { CrossReference, ExamplesSlice } from "../../src/content/examplesSlice.ts";
import type { Content } from "../contentSource.ts";
import { exampleOf } from "./county.ts";
import type { Words } from "./words.ts";

export function cutExamples({ examples: file }: Content, words: Words): ExamplesSlice {
  return {
    examples: file.examples.map((example) => ({
      ...exampleOf(example, words),
      formKeys: [example.form, ...example.formAlt].map(addressWord),
      actorKeys: example.actorsNamed.map(addressWord),
    })),
    references: file.references.map(
      (reference): CrossReference => ({
        ...reference,
        section: words.section(reference.section),
        text: words.text(reference.text),
      }),
    ),
  };
}

/** A code of the content as it stands in an address, the same in every language: `råd/forum` is `rad-forum`. */
export function addressWord(code: string): string {
  return code
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z\d]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
