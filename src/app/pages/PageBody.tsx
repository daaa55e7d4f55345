/** The text of a page of the footer. */

import type { PageWords } from "../../i18n/pagesSv.ts";
import type { SourceWords } from "../../i18n/sourcesSv.ts";
import type { FooterPage } from "../../state/view.ts";
import { About } from "./About.tsx";
import { Accessibility } from "./Accessibility.tsx";
import { publisherOf } from "./publisher.ts";
import { Sources } from "./Sources.tsx";

/** A page with its words: those of the sources come by themselves. */
export type PageText =
  | { readonly page: "kallor"; readonly words: SourceWords }
  | { readonly page: Exclude<FooterPage, "kallor">; readonly words: PageWords };

const PUBLISHER = publisherOf(import.meta.env);

export function PageBody(text: PageText) {
  if (text.page === "kallor") return <Sources words={text.words} />;
  const { about, accessibility } = text.words;
  if (text.page === "om") return <About words={about} publisher={PUBLISHER} />;
  return <Accessibility words={accessibility} about={about} publisher={PUBLISHER} />;
}
