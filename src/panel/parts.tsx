/** Small pieces that every panel is set from: section references, links to counties and challenges, foreign sources. */

import type { ReactNode } from "react";
import type { Fact } from "../content/slices.ts";
import type { ChallengeId } from "../domain/challenge.ts";
import type { CountyCode } from "../domain/county.ts";
import { LayerLink } from "../state/LayerLink.tsx";
import { ViewLink } from "../state/ViewLink.tsx";
import { useActions, useAtlas, useLanguage } from "../state/world.tsx";

/** Items one after another with commas between them. */
export function Separated<T extends string>({
  items,
  children,
}: {
  items: readonly T[];
  children: (item: T) => ReactNode;
}) {
  return items.map((item, index) => (
    <span key={item}>
      {index > 0 && ", "}
      {children(item)}
    </span>
  ));
}

/** The id of a section of the report on the page of sources. */
export const sectionId = (section: string) => `avsnitt-${section.replaceAll(" ", "-")}`;

/** Sections may come as one text, as `2.1 / Sammanfattning`. */
const sectionsOf = (text: string) => text.split(" / ");

/** A reference to the report that leads to its table of contents. */
export function SectionRef({ section }: { section: string }) {
  const { t } = useLanguage();
  const { openPage } = useActions();
  return (
    <Separated items={sectionsOf(section)}>
      {(no) => (
        <ViewLink
          to={{ page: "kallor" }}
          hash={sectionId(no)}
          onFollow={() => openPage("kallor", sectionId(no))}
        >
          {t.panel.section(no)}
        </ViewLink>
      )}
    </Separated>
  );
}

/** A county's name that leads to its panel. */
export function CountyLink({ code }: { code: CountyCode }) {
  const atlas = useAtlas();
  const { selectCounty } = useActions();
  const { locale } = useLanguage();
  return (
    <ViewLink to={{ county: code, page: null }} onFollow={() => selectCounty(code, "panel")}>
      {atlas.county(code).long[locale]}
    </ViewLink>
  );
}

/** Links to counties in the order of their codes, with commas between them. */
export function CountyLinks({ codes }: { codes: readonly CountyCode[] }) {
  return <Separated items={[...codes].sort()}>{(code) => <CountyLink code={code} />}</Separated>;
}

/** A challenge's name that leads to its layer. */
export function ChallengeLink({ id, children }: { id: ChallengeId; children?: ReactNode }) {
  const { labels } = useLanguage();
  return <LayerLink layer={`utmaning-${id}`}>{children ?? labels.get(id)?.label}</LayerLink>;
}

/** Links to challenges with commas between them. */
export function ChallengeLinks({ ids }: { ids: readonly ChallengeId[] }) {
  return <Separated items={ids}>{(id) => <ChallengeLink id={id} />}</Separated>;
}

/** The way to the page of examples: to those of a challenge, or to all. */
export function ExamplesLink({ challenge }: { challenge?: ChallengeId }) {
  const { t } = useLanguage();
  const { openExamples } = useActions();
  const selection = challenge ? `utmaning.${challenge}` : "";
  return (
    <p>
      <ViewLink to={{ page: "exempel", selection, example: null }} onFollow={() => openExamples(selection)}>
        {challenge ? t.pages.challengeExamples : t.pages.allExamples}
      </ViewLink>
    </p>
  );
}

/** The host of an address, without `www.`, for a reader who wants to know where a link leads. */
function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, "");
  } catch {
    return address;
  }
}

/** A link out of the page, named by its host. */
export function SourceLink({ url }: { url: string }) {
  return (
    <a className="panel-source" href={url} rel="noreferrer external">
      {/* On paper the whole address stands in its place. */}
      <span>{hostOf(url)}</span>
    </a>
  );
}

/** Facts that do not come from the report, each with its source. */
export function Facts({ title, facts }: { title: string; facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <div className="panel-foreign">
      <p className="panel-foreign-title">{title}</p>
      <ul>
        {facts.map(({ text, source }) => (
          <li key={text}>
            {text} <SourceLink url={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
