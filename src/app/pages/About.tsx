/** What the map is, for whom, how it is read, and who is behind it. */

import type { PageWords } from "../../i18n/pagesSv.ts";
import { Chapters, Prose } from "./Prose.tsx";
import type { Publisher } from "./publisher.ts";

interface Props {
  readonly words: PageWords["about"];
  readonly publisher: Publisher;
}

export function About({ words, publisher }: Props) {
  return (
    <>
      <p>
        <Prose text={words.lead} />
      </p>
      <Chapters chapters={words.chapters} />
      {publisher.name && <p>{words.publishedBy(publisher.name)}</p>}
    </>
  );
}
