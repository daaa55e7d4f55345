/** A picture to take away: what it shows and how large, the very picture before it is taken, and its text alternative. */

import { useId, useState } from "react";
import type { PicturePanelWords } from "../i18n/picturePanelSv.ts";
import type { PictureWords } from "../i18n/pictureSv.ts";
import { useScheme } from "../map/useScheme.ts";
import { useView } from "../state/world.tsx";
import { FetchStatus } from "../ui/FetchStatus.tsx";
import { PictureChoices } from "./PictureChoices.tsx";
import { PictureResult } from "./PictureResult.tsx";
import { firstChoice, schemeOf } from "./pictureChoice.ts";
import { type PictureSource, showsMunicipalities } from "./pictureInput.ts";
import { kindsOf, makePicture } from "./pictures.ts";
import { useCompared } from "./useCompared.ts";
import { useMonthly } from "./useMonthly.ts";
import { useMunicipalShapes } from "./useMunicipalShapes.ts";
import { usePictureSource } from "./usePictureSource.ts";

interface Props {
  readonly words: PicturePanelWords;
  readonly pictureWords: PictureWords;
}

function Choosing({ words, source }: { words: PicturePanelWords; source: PictureSource }) {
  const { theme } = useView();
  const page = useScheme(theme);
  const [choice, setChoice] = useState(() => firstChoice(page));
  const kinds = kindsOf(source);
  // The view may be another one by now.
  const shown = kinds.includes(choice.kind) ? choice : { ...choice, kind: kinds[0] ?? "legend" };
  const comparison = shown.kind === "comparison";
  const months = shown.kind === "months";
  const municipalMap = shown.kind === "map" && showsMunicipalities(source);
  const compared = useCompared(comparison);
  const monthly = useMonthly(source.figures?.first.about.id ?? null, months);
  const municipal = useMunicipalShapes(municipalMap);
  const missing = [
    { wanted: comparison, ...compared, words: words.compared },
    { wanted: months, ...monthly, words: words.months },
    { wanted: municipalMap, ...municipal, words: words.municipal },
  ].find(({ wanted, value }) => wanted && !value);
  const complete = {
    ...source,
    ...(compared.value ? { compared: compared.value } : {}),
    ...(monthly.value ? { monthly: monthly.value } : {}),
    ...(municipal.value ? { municipal: municipal.value } : {}),
  };
  const made = missing ? null : makePicture(shown.kind, complete, shown.size, schemeOf(shown));
  return (
    <div className="pictures-columns">
      <PictureChoices
        words={words}
        source={source}
        kinds={kinds}
        choice={shown}
        made={made}
        onChange={setChoice}
      />
      {made ? (
        <PictureResult words={words} source={source} choice={shown} made={made} />
      ) : (
        missing && <FetchStatus status={missing.status} words={missing.words} onRetry={missing.retry} />
      )}
    </div>
  );
}

export function PicturePanel({ words, pictureWords }: Props) {
  const id = useId();
  const found = usePictureSource();
  return (
    <section className="pictures" lang={pictureWords.locale} aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      <p className="share-note">{words.intro}</p>
      {found ? (
        <Choosing words={words} source={{ ...found, words: pictureWords }} />
      ) : (
        <p role="status">{words.noFigures}</p>
      )}
    </section>
  );
}
