/** What the map rests on: the report and its contents, the statistics, the evidence, the boundaries, the licences, the files. */

import type { SourcesSlice } from "../../content/sourcesSlice.ts";
import type { SourceWords } from "../../i18n/sourcesSv.ts";
import { sectionId } from "../../panel/parts.tsx";
import { SliceStatus } from "../../panel/SliceStatus.tsx";
import { useLanguage, useSlice } from "../../state/world.tsx";
import { Chapters, Prose } from "./Prose.tsx";

function Imprint({ words, report }: { words: SourceWords; report: SourcesSlice["report"] }) {
  return (
    <p>
      <cite>{report.title}</cite>
      {words.originalTitle && (
        <>
          {" "}
          (<cite lang="sv">{words.originalTitle}</cite>)
        </>
      )}
      . <Prose text={words.imprint(report.kind, report.publisher, report.date, report.dnr)} />
    </p>
  );
}

/** The report's table of contents; every section can be led to. */
function Contents({ words, sections }: { words: SourceWords; sections: SourcesSlice["sections"] }) {
  return (
    <ul className="app-contents">
      {sections.map(({ no, title, page }) => (
        <li key={no} id={sectionId(no)} tabIndex={-1}>
          <span>{no}</span> <span>{title}</span> {page !== null && <span>{words.page(page)}</span>}
        </li>
      ))}
    </ul>
  );
}

export function Sources({ words }: { words: SourceWords }) {
  const { locale } = useLanguage();
  const name = `${locale}/sources` as const;
  const loaded = useSlice(name);
  return (
    <>
      <p>
        <Prose text={words.lead} />
      </p>
      <section>
        <h3>{words.report}</h3>
        <SliceStatus name={name} loaded={loaded} />
        {loaded.status === "ready" && <Imprint words={words} report={loaded.data.report} />}
        <p>{words.ownWords}</p>
        {loaded.status === "ready" && (
          <>
            <h4>{words.contents}</h4>
            <p>{words.contentsNote}</p>
            <Contents words={words} sections={loaded.data.sections} />
          </>
        )}
      </section>
      {loaded.status === "ready" && <Chapters chapters={[loaded.data.statistics]} />}
      <Chapters chapters={words.chapters} />
    </>
  );
}
