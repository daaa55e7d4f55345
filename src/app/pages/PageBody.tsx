/** The text of a page of the footer. */

import type { PageWords } from "../../i18n/pagesSv.ts";
import type { Page } from "../../state/view.ts";
import { About } from "./About.tsx";
import { Accessibility } from "./Accessibility.tsx";
import { publisherOf } from "./publisher.ts";
import { Sources } from "./Sources.tsx";

const PUBLISHER = publisherOf(import.meta.env);

export function PageBody({ page, words }: { page: Page; words: PageWords }) {
  const { about, accessibility, sources } = words;
  if (page === "om") return <About words={about} publisher={PUBLISHER} />;
  if (page === "kallor") return <Sources words={sources} />;
  return <Accessibility words={accessibility} about={about} publisher={PUBLISHER} />;
}
