/** Running text with the marks of the language files: `[words](address)` is a link, `{words}` a Swedish name. */

import { Fragment, type ReactNode } from "react";
import type { Chapter } from "../../i18n/pagesSv.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { PAGES, type Page } from "../../state/view.ts";
import { useActions } from "../../state/world.tsx";

const MARK = /(\[[^\]]+\]\([^)]+\)|\{[^}]+\})/;
const LINK = /^\[([^\]]+)\]\(([^)]+)\)$/;

/** A link to another page of ours, in the language and with the map that the reader has. */
function PageLink({ page, children }: { page: Page; children: ReactNode }) {
  const { openPage } = useActions();
  return (
    <ViewLink to={{ page }} onFollow={() => openPage(page)}>
      {children}
    </ViewLink>
  );
}

/** A piece of text that is either one whole mark or has none. */
function piece(text: string): ReactNode {
  if (text.startsWith("{")) return <span lang="sv">{text.slice(1, -1)}</span>;
  const [, words, href] = LINK.exec(text) ?? [];
  if (!words || !href) return text;
  const page = PAGES.find((name) => href === `?sida=${name}`);
  if (page)
    return (
      <PageLink page={page}>
        <Prose text={words} />
      </PageLink>
    );
  return (
    <a href={href} rel={href.startsWith("https:") ? "noreferrer external" : undefined}>
      <Prose text={words} />
    </a>
  );
}

export function Prose({ text }: { text: string }) {
  return text.split(MARK).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
    <Fragment key={index}>{piece(part)}</Fragment>
  ));
}

/** Chapters, each with its heading, paragraphs and lists. */
export function Chapters({ chapters }: { chapters: readonly Chapter[] }) {
  return chapters.map(({ title, text }) => (
    <section key={title}>
      <h3>{title}</h3>
      {text.map((block) =>
        typeof block === "string" ? (
          <p key={block}>
            <Prose text={block} />
          </p>
        ) : (
          <ul key={block[0]}>
            {block.map((item) => (
              <li key={item}>
                <Prose text={item} />
              </li>
            ))}
          </ul>
        ),
      )}
    </section>
  ));
}
