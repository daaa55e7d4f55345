/** How accessible the map is, what is not, how it was tested, and whom to turn to. */

import type { PageWords } from "../../i18n/pagesSv.ts";
import { Chapters, Prose } from "./Prose.tsx";
import type { Publisher } from "./publisher.ts";

interface Props {
  readonly words: PageWords["accessibility"];
  readonly about: PageWords["about"];
  readonly publisher: Publisher;
}

export function Accessibility({ words, about, publisher: { name, contact } }: Props) {
  return (
    <>
      <p>
        <Prose text={words.lead} />
      </p>
      <Chapters chapters={words.chapters} />
      <section>
        <h3>{words.contact}</h3>
        {name && <p>{about.publishedBy(name)}</p>}
        <p>
          {contact ? <Prose text={words.contactBy(`[${contact.text}](${contact.href})`)} /> : words.noContact}
        </p>
      </section>
      <Chapters chapters={words.supervision} />
    </>
  );
}
