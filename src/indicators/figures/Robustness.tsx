/** How sure the pattern is: the same figures in the four ways to make classes, as small maps, and who changes class between them. */

import { useId, useState } from "react";
import { PictureGrid } from "../../charts/PictureGrid.tsx";
import { CLASS_METHODS } from "../../domain/indicator.ts";
import { robustness } from "../../domain/robustness.ts";
import { robustnessSentence } from "../../i18n/patternSentences.ts";
import { figureScene } from "../../map/figureScene.ts";
import { HoverOutline } from "../../map/HoverOutline.tsx";
import { FRAME } from "../../map/places.ts";
import { SvgMap } from "../../map/SvgMap.tsx";
import { viewBox } from "../../map/svgPath.ts";
import { OVERVIEW_PATHS } from "../../map/useMapGeometry.ts";
import { useAtlas, useView } from "../../state/world.tsx";
import type { Figures } from "../useFigures.ts";
import type { Picture } from "./picture.ts";

const WHOLE = viewBox(FRAME, FRAME);

interface Props {
  readonly figures: Figures;
  readonly picture: Picture & { readonly kind: "classes" };
}

function Methods({ figures: { kit, first }, picture }: Props) {
  const { words } = kit;
  const atlas = useAtlas();
  const { county } = useView();
  const id = useId();
  const shown = { part: picture.part, period: picture.year };
  const { breaks, unsure, sure } = robustness(first.series, shown, picture.choice);
  return (
    <>
      <PictureGrid
        caption={words.robust.intro}
        pictures={CLASS_METHODS.map((method) => ({
          name: words.classes.methods[method],
          picture: (
            <SvgMap
              id={`${id}-${method}`}
              scene={figureScene(first.series, shown, breaks[method], county)}
              geometry={OVERVIEW_PATHS}
              viewBox={WHOLE}
            >
              <HoverOutline areas={OVERVIEW_PATHS.areas} />
            </SvgMap>
          ),
        }))}
      />
      <p>{robustnessSentence(words, { sure, unsure }, (code) => atlas.county(code).short)}</p>
    </>
  );
}

export function Robustness(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className="figures-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{props.figures.kit.words.robust.title}</h3>
      </summary>
      {/* Four maps are drawn only for those who want to see them. */}
      {open && <Methods {...props} />}
    </details>
  );
}
