/** From what the page shows to what is taken away. */

import { titlesOf } from "./pictureInput.ts";
import { facts, isoDay, type Section, type Take, type TakeInput } from "./take.ts";
import { actorSection } from "./takeActors.ts";
import { challengeSection } from "./takeChallenge.ts";
import { figureSections } from "./takeFigures.ts";

function sectionsOf(input: TakeInput) {
  const { figures } = input.source;
  if (figures) return figureSections(input, figures);
  return [input.challenge ? challengeSection(input, input.challenge) : actorSection(input)];
}

/** What the file is called. One of all years and parts is not named by those that the map shows. */
function titles({ source, take, all }: TakeInput, sections: readonly Section[]) {
  if (!all) return titlesOf(source);
  const every = take.download.all;
  if (!source.figures) return { title: titlesOf(source).title, subtitle: every.actors };
  return { title: sections.map(({ title }) => title).join("; "), subtitle: every.figures };
}

/** All that a file is made of. */
export function takeOf(input: TakeInput): Take {
  const { source, take, edition, accessed } = input;
  const sections = sectionsOf(input);
  return {
    words: take,
    ...titles(input, sections),
    sections,
    facts: facts([
      ["address", source.address],
      ["accessed", isoDay(accessed)],
      ["version", edition.version],
      ["site", take.notService],
    ]),
  };
}
