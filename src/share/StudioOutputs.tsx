/** What the studio hands out: codes, lines for the host's policy, files, and texts that belong beside the map. */

import type { ShareWords } from "../i18n/shareSv.ts";
import { type EmbedInput, elementCode, iframeCode, integrityCode, policyLines } from "./embedCode.ts";
import script from "./embedScript.json";
import { FileOutput } from "./FileOutput.tsx";
import { alternativeText, statementText } from "./studioTexts.ts";
import { TextOutput } from "./TextOutput.tsx";
import { useOutputFiles } from "./useOutputFiles.ts";

interface Props {
  readonly words: ShareWords;
  readonly input: EmbedInput;
  /** The sentences under the map's title. */
  readonly alternative: readonly string[];
}

export function StudioOutputs({ words, input, alternative }: Props) {
  const { codes, texts } = words;
  const files = useOutputFiles(words.files, input);
  const codesShown = [
    { ...codes.iframe, note: codes.iframe.note(input.height), text: iframeCode(input) },
    { ...codes.element, text: elementCode(input) },
    { ...codes.integrity, text: integrityCode(input, script) },
    { ...codes.policy, text: policyLines(input.site).join("\n") },
  ];
  const textsShown = [
    { ...texts.alternative, text: alternativeText(words, input, alternative) },
    { ...texts.statement, text: statementText(words, input) },
  ];
  return (
    <div className="share-outputs">
      <h3>{codes.title}</h3>
      {codesShown.map(({ label, note, text }) => (
        <TextOutput key={label} words={words} label={label} note={note} text={text} code />
      ))}
      {files.length > 0 && <h3>{words.files.title}</h3>}
      {files.map((file) => (
        <FileOutput key={file.name} words={words.files} file={file} />
      ))}
      <h3>{texts.title}</h3>
      {textsShown.map(({ label, note, text }) => (
        <TextOutput key={label} words={words} label={label} note={note} text={text} />
      ))}
    </div>
  );
}
