/** The choices for a picture: what it shows, its size, its format, its colours where it is not printed. */

import type { PicturePanelWords } from "../i18n/picturePanelSv.ts";
import { Choice } from "./Choice.tsx";
import { FILE_SIZES, FORMATS, type PictureChoice } from "./pictureChoice.ts";
import type { PictureSource } from "./pictureInput.ts";
import { SIZES } from "./pictureSizes.ts";
import { type MadePicture, type PictureKind, showsActors } from "./pictures.ts";
import { PNG_SCALES } from "./png.ts";

interface Props {
  readonly words: PicturePanelWords;
  readonly source: PictureSource;
  /** Those that the view has. */
  readonly kinds: readonly PictureKind[];
  readonly choice: PictureChoice;
  /** The picture as chosen; null while it cannot be made. */
  readonly made: MadePicture | null;
  readonly onChange: (choice: PictureChoice) => void;
}

export function PictureChoices({ words, source, kinds, choice, made, onChange }: Props) {
  const { kind, size, format, scale, scheme } = choice;
  const named = (one: PictureKind) =>
    one === "time" && showsActors(source) ? words.kinds.timeline : words.kinds[one];
  return (
    <div>
      <Choice
        legend={words.kind}
        options={kinds.map((one) => [one, named(one)])}
        value={kind}
        onChoose={(one) => onChange({ ...choice, kind: one })}
      />
      <Choice
        legend={words.size}
        options={FILE_SIZES.map((one) => [one, words.sizes[one]])}
        value={size}
        onChoose={(one) => onChange({ ...choice, size: one })}
      />
      {!SIZES[size].printed && (
        <Choice
          legend={words.scheme}
          options={(["light", "dark"] as const).map((one) => [one, words.schemes[one]])}
          value={scheme}
          onChoose={(one) => onChange({ ...choice, scheme: one })}
        />
      )}
      <Choice
        legend={words.format}
        options={FORMATS.map((one) => [one, words.formats[one]])}
        value={format}
        onChoose={(one) => onChange({ ...choice, format: one })}
      />
      {format === "png" && made && (
        <Choice
          legend={words.scale}
          options={PNG_SCALES.map((one) => [one, words.scales(one, made.width * one, made.height * one)])}
          value={scale}
          onChoose={(one) => onChange({ ...choice, scale: one })}
        />
      )}
    </div>
  );
}
