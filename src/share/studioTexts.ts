/** The texts that go with an embedded map: what stands beside it, and what the accessibility statement says of it. */

import type { ShareWords } from "../i18n/shareSv.ts";
import { toSearch } from "../state/url.ts";
import { DEFAULT_VIEW } from "../state/view.ts";
import { type EmbedInput, pageAddress } from "./embedCode.ts";

/** The map's table in its place; null where the frame shows it. */
const tableAddress = (input: EmbedInput) =>
  input.view.display === "tabell"
    ? null
    : pageAddress({ ...input, view: { ...input.view, display: "tabell" } });

/** Title, sentences, and where the same is in a table. */
export function alternativeText(words: ShareWords, input: EmbedInput, sentences: readonly string[]): string {
  const table = tableAddress(input);
  return [
    `${input.title}.`,
    ...sentences.filter(Boolean),
    ...(table ? [words.texts.alternative.table(table)] : []),
  ].join(" ");
}

/** A paragraph for the host's accessibility statement. */
export function statementText(words: ShareWords, input: EmbedInput): string {
  const { site, title } = input;
  return words.texts.statement.text({
    title,
    page: pageAddress(input),
    table: tableAddress(input),
    statement: site + toSearch({ ...DEFAULT_VIEW, locale: words.locale, page: "tillganglighet" }),
  });
}
