/** Fetches what a page is set from: its words in a language, and the code that only it needs. */

import { createElement, type ReactNode } from "react";
import type { Locale } from "../../domain/locale.ts";
import type { ExampleWords } from "../../i18n/examplesSv.ts";
import type { PageWords } from "../../i18n/pagesSv.ts";
import type { Page } from "../../state/view.ts";

export interface PageKit {
  /** The language of its words. */
  readonly locale: Locale;
  readonly body: ReactNode;
}

const PAGE_WORDS: Readonly<Record<Locale, () => Promise<PageWords>>> = {
  sv: () => import("../../i18n/pagesSv.ts").then(({ pagesSv }) => pagesSv),
  en: () => import("../../i18n/pagesEn.ts").then(({ pagesEn }) => pagesEn),
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

/** The kit of `page`, or a rejection when a part of it cannot be had. */
export async function loadPageKit(page: Page, locale: Locale): Promise<PageKit> {
  if (page === "exempel") return loadExamples(locale);
  const [words, { PageBody }] = await Promise.all([PAGE_WORDS[locale](), import("./PageBody.tsx")]);
  return { locale, body: createElement(PageBody, { page, words }) };
}
