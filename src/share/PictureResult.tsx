/** The picture as it will be, the buttons that hand it out, and its text alternative. */

import { useEffect, useState } from "react";
import type { PicturePanelWords } from "../i18n/picturePanelSv.ts";
import { save } from "../ui/save.ts";
import { canCopyPictures, copyPicture } from "./copyPicture.ts";
import { type PictureChoice, pictureFileName } from "./pictureChoice.ts";
import type { PictureSource } from "./pictureInput.ts";
import type { MadePicture } from "./pictures.ts";
import { pngOf } from "./png.ts";
import { TextOutput } from "./TextOutput.tsx";

interface Props {
  readonly words: PicturePanelWords;
  readonly source: PictureSource;
  readonly choice: PictureChoice;
  readonly made: MadePicture;
}

/** An address of `svg` for as long as it is shown. */
function useAddress(svg: string): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return address;
}

type Outcome = "none" | "waiting" | "saved" | "copied" | "failed" | "refused";

export function PictureResult({ words, source, choice, made }: Props) {
  const { svg, width, height } = made;
  const address = useAddress(svg);
  const [outcome, setOutcome] = useState<Outcome>("none");
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture makes the message old
  useEffect(() => setOutcome("none"), [svg, choice]);
  const png = () => pngOf(svg, width, height, choice.scale, made.words);
  const file = () =>
    choice.format === "png" ? png() : Promise.resolve(new Blob([svg], { type: "image/svg+xml" }));
  const run = (doing: Promise<unknown>, done: Outcome, otherwise: () => Outcome) => {
    setOutcome("waiting");
    doing.then(
      () => setOutcome(done),
      () => setOutcome(otherwise()),
    );
  };
  const onDownload = () => {
    const year = source.figures?.picture.year ?? source.view.year;
    const name = pictureFileName(words, choice, source.view, year);
    run(
      file().then((blob) => save(blob, name)),
      "saved",
      () => "failed",
    );
  };
  const onCopy = () => {
    let drawn = true;
    const blob = png();
    blob.catch(() => {
      drawn = false;
    });
    run(copyPicture(blob), "copied", () => (drawn ? "refused" : "failed"));
  };
  const busy = outcome === "waiting";
  const copies = canCopyPictures();
  return (
    <div>
      {address && (
        <img
          className="pictures-preview"
          src={address}
          width={width}
          height={height}
          alt={made.words.description}
        />
      )}
      <p className="share-copy">
        <button type="button" aria-disabled={busy} onClick={busy ? undefined : onDownload}>
          {words.download}
        </button>
        {copies && (
          <button type="button" aria-disabled={busy} onClick={busy ? undefined : onCopy}>
            {words.copy}
          </button>
        )}
        <span role="status">{outcome === "none" ? "" : words[outcome]}</span>
      </p>
      {!copies && <p className="share-note">{words.noCopy}</p>}
      <TextOutput
        words={words.alternative}
        label={words.alternative.label}
        note={words.alternative.note}
        text={made.words.description}
      />
    </div>
  );
}
