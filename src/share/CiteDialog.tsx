/** "Cite": references to what the map shows and to what is behind it, to copy and as files for reference managers. */

import { useEffect, useState } from "react";
import type { TakeWords } from "../i18n/takeSv.ts";
import { challengeOf } from "../state/view.ts";
import { useSlice, useWorld } from "../state/world.tsx";
import { bibtex, bibtexFile } from "./bibtex.ts";
import { Choice } from "./Choice.tsx";
import { FileOutput } from "./FileOutput.tsx";
import type { PictureSource } from "./pictureInput.ts";
import { apa, harvard } from "./references.ts";
import { ris, risFile } from "./ris.ts";
import { TakeDialog } from "./TakeDialog.tsx";
import { TextOutput } from "./TextOutput.tsx";
import type { TakeKit } from "./takeKit.ts";
import { figureWorks, mapWork, reportWork, type Work } from "./work.ts";

const STYLES = ["apa", "harvard", "bibtex", "ris"] as const;
type Style = (typeof STYLES)[number];

const WRITERS: Readonly<Record<Style, (work: Work, cite: TakeWords["cite"]) => string>> = {
  apa,
  harvard,
  bibtex: (work) => bibtex(work).trimEnd(),
  ris: (work) => ris(work).replaceAll("\r\n", "\n").trimEnd(),
};

const FILES = {
  bibtex: { end: "bib", write: bibtexFile, type: "application/x-bibtex" },
  ris: { end: "ris", write: risFile, type: "application/x-research-info-systems" },
} as const;

interface Cited {
  readonly label: string;
  readonly work: Work;
}

/** What the figures or the challenge rest on; the report may be on its way. It is in Swedish, and cited so in both languages. */
function useSources({ words }: TakeKit, { view, figures }: Omit<PictureSource, "words">) {
  const { library } = useWorld();
  const name = challengeOf(view.layer) ? ("sv/country" as const) : null;
  const country = useSlice(name);
  useEffect(() => {
    if (name) library.request(name);
  }, [library, name]);
  const { cite } = words;
  const works = figures ? figureWorks(figures, words) : [];
  const ofFigures = works.map(
    (work, index): Cited => ({
      label: works.length > 1 ? `${cite.figures} ${index + 1}` : cite.figures,
      work,
    }),
  );
  const report = country?.status === "ready" ? reportWork(country.data.report, words) : null;
  return {
    sources: report ? [{ label: cite.report, work: report }] : ofFigures,
    failed: country?.status === "failed",
  };
}

function Citations({ kit, source }: { kit: TakeKit; source: Omit<PictureSource, "words"> }) {
  const { words } = kit;
  const { cite } = words;
  const { edition, today } = useWorld();
  const [style, setStyle] = useState<Style>("apa");
  const { sources, failed } = useSources(kit, source);
  const view = mapWork({ source, take: words, edition, accessed: today() });
  const cited: readonly Cited[] = [{ label: cite.view, work: view }, ...sources];
  const ofFigures = source.figures !== null;
  const ofActors = !source.figures && !challengeOf(source.view.layer);
  const file = style === "bibtex" || style === "ris" ? { ...FILES[style], ...cite.file[style] } : null;
  return (
    <>
      <p className="take-lead">{cite.intro(edition.version)}</p>
      <Choice
        legend={cite.style}
        options={STYLES.map((one) => [one, cite.styles[one]] as const)}
        value={style}
        onChoose={setStyle}
      />
      {cited.map(({ label, work }, index) => (
        <TextOutput
          key={`${style} ${work.key}`}
          words={cite}
          label={label}
          note={index === 0 ? cite.notes[style] : ofFigures ? cite.figuresNote : cite.reportNote}
          text={WRITERS[style](work, cite)}
          code={file !== null}
        />
      ))}
      {ofActors && <p className="share-note">{cite.actors}</p>}
      <p role="status">{failed && cite.noReport}</p>
      {file && (
        <FileOutput
          key={file.end}
          heading="h3"
          words={words.files}
          file={{
            ...file,
            name: `${view.key}.${file.end}`,
            make: async () => new Blob([file.write(cited.map(({ work }) => work))], { type: file.type }),
          }}
        />
      )}
    </>
  );
}

export const CiteDialog = ({ kit, onClose }: { kit: TakeKit; onClose: () => void }) => (
  <TakeDialog
    kit={kit}
    title={kit.words.cite.title}
    onClose={onClose}
    of={(source) => <Citations kit={kit} source={source} />}
  />
);
