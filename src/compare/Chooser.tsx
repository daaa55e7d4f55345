/** The choice of the county to compare with: from a list, or on the map. */

import { useId } from "react";
import type { CountyCode } from "../domain/county.ts";
import { useYearlyIndicators } from "../indicators/useIndicators.ts";
import { useActions, useAtlas } from "../state/world.tsx";
import { CountySelect } from "./CountySelect.tsx";
import type { CompareKit } from "./compareKit.ts";
import { useChoosing } from "./useChoosing.ts";
import { useSimilarCodes } from "./useSimilar.ts";

export function Chooser({ kit, code }: { kit: CompareKit; code: CountyCode }) {
  const { choose } = kit.words;
  const atlas = useAtlas();
  const { compareWith } = useActions();
  const [choosing, toggleChoosing] = useChoosing();
  const similar = useSimilarCodes(code, useYearlyIndicators());
  const id = useId();
  return (
    <>
      <p>
        <label htmlFor={id}>{choose.label}</label>{" "}
        <CountySelect
          kit={kit}
          id={id}
          beside={code}
          similar={similar}
          value={null}
          onChoose={(other) => compareWith(other, "panel")}
        />{" "}
        <button type="button" aria-pressed={choosing} onClick={toggleChoosing}>
          {choose.onMap}
        </button>
      </p>
      <p className="panel-note" role="status">
        {choosing ? choose.onMapHint(atlas.county(code).short) : choose.keys}
      </p>
    </>
  );
}
