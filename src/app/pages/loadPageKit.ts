/** Fetches what a page is set from: its words in a language, and the code that only it needs. */

import { createElement, type ReactNode } from "react";
import type { Locale } from "../../domain/locale.ts";
import type { ExampleWords } from "../../i18n/examplesSv.ts";
import type { PageWords } from "../../i18n/pagesSv.ts";
import type { SourceWords } from "../../i18n/sourcesSv.ts";
import type { FooterPage, Page } from "../../state/view.ts";
import type { PageText } from "./PageBody.tsx";

export interface PageKit {
  /** The language of its words. */
  readonly locale: Locale;
  readonly body: ReactNode;
}

const PAGE_WORDS: Readonly<Record<Locale, () => Promise<PageWords>>> = {
  sv: () => import("../../i18n/pagesSv.ts").then(({ pagesSv }) => pagesSv),
  en: () => import("../../i18n/pagesEn.ts").then(({ pagesEn }) => pagesEn),
};

const SOURCE_WORDS: Readonly<Record<Locale, () => Promise<SourceWords>>> = {
  sv: () => import("../../i18n/sourcesSv.ts").then(({ sourcesSv }) => sourcesSv),
  en: () => import("../../i18n/sourcesEn.ts").then(({ sourcesEn }) => sourcesEn),
};

const EXAMPLE_WORDS: Readonly<Record<Locale, () => Promise<ExampleWords>>> = {
  sv: () => import("../../i18n/examplesSv.ts").then(({ examplesSv }) => examplesSv),
  en: () => import("../../i18n/examplesEn.ts").then(({ examplesEn }) => examplesEn),
};

async function loadExamples(locale: Locale): Promise<PageKit> {
  const [words, { ExamplesPage }] = await Promise.all([
    EXAMPLE_WORDS[locale](),
    import("../../examples/ExamplesPage.tsx"),
  ]);
  return { locale, body: createElement(ExamplesPage, { words }) };
}

/** A page of the footer with its words. */
async function textOf(page: FooterPage, locale: Locale): Promise<PageText> {
  if (page === "kallor") return { page, words: await SOURCE_WORDS[locale]() };
  return { page, words: await PAGE_WORDS[locale]() };
}

/** The kit of `page`, or a rejection when a part of it cannot be had. */
export async function loadPageKit(page: Page, locale: Locale): Promise<PageKit> {
  if (page === "exempel") return loadExamples(locale);
  const [text, { PageBody }] = await Promise.all([textOf(page, locale), import("./PageBody.tsx")]);
  return { locale, body: createElement(PageBody, text) };
}
