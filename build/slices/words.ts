/** The words of one language: picks the language of a text, and turns the content's codes into words. */

import type { Locale, Localised } from "../../src/domain/locale.ts";
import type { Content } from "../contentSource.ts";

type Vocabulary = Content["vocabulary"];

export interface Words {
  readonly locale: Locale;
  text(localised: Localised): string;
  textOrNull(localised: Localised | null): string | null;
  /** The word of a code of `vocabulary.json`. */
  word(list: keyof Vocabulary, code: string): string;
  /** A section of the report: its number, or `Summary` for `Sammanfattning`. */
  section(no: string): string;
  /** Several sections as one text, as `2.1 / Summary`. */
  joined(sections: readonly string[]): string;
  /** An actor as an example names it. */
  actorNamed(name: string): string;
}

/** The words of `locale`. Each throws a sentence naming what has no words, so that no code reaches a reader. */
export function wordsIn(content: Content, locale: Locale): Words {
  const { vocabulary, report, actors } = content;
  const known = new Set(report.sections.map((one) => one.no));
  const text = (localised: Localised) => localised[locale];

  const find = (list: keyof Vocabulary, code: string) => {
    const words: Readonly<Record<string, Localised>> = vocabulary[list];
    return Object.hasOwn(words, code) ? words[code] : undefined;
  };
  const section = (no: string) => {
    if (!known.has(no)) throw new Error(`report.json has no section ${no}, which the content refers to`);
    const named = find("sections", no);
    return named ? text(named) : no;
  };

  return {
    locale,
    text,
    textOrNull: (localised) => localised && text(localised),
    word(list, code) {
      const found = find(list, code);
      if (!found) throw new Error(`vocabulary.json has no words for "${code}" under ${list}`);
      return text(found);
    },
    section,
    joined: (sections) => sections.map(section).join(" / "),
    actorNamed(name) {
      const found = find("actorsNamed", name) ?? actors.actors.find((actor) => actor.name.sv === name)?.name;
      if (!found)
        throw new Error(
          `Neither vocabulary.json nor actors.json has the actor "${name}", which an example names`,
        );
      return text(found);
    },
  };
}
