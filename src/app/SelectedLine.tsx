/** The chosen county in one line, with the way to its panel: where the panel stands elsewhere, the reader sees what a tap did. */

import type { MouseEvent } from "react";
import { holdersIn } from "../domain/holders.ts";
import { pictureOf, useFigures } from "../indicators/useFigures.ts";
import { PANEL_ID } from "../panel/Panel.tsx";
import { focusAfter } from "../state/focusAfter.ts";
import { useActions, useAtlas, useHides, useLanguage, useLocked, useView } from "../state/world.tsx";
import { jump } from "../ui/jump.ts";
import { saysOf } from "./announcements.ts";

interface Props {
  /** Where the panel is, seen from here. */
  readonly panel: "below" | "above";
}

export function SelectedLine({ panel }: Props) {
  const language = useLanguage();
  const { t, locale } = language;
  const atlas = useAtlas();
  const view = useView();
  const { county, other, layer, year } = view;
  const { clearCounty } = useActions();
  const panelHidden = useHides("panel");
  const locked = useLocked("lan");
  const figures = useFigures();
  if (!county) return null;
  const clear = (event: MouseEvent) => {
    const focus = focusAfter(event);
    // The line goes, and a finger's reader stays at the map.
    if (focus === "stay") document.querySelector("main")?.focus({ preventScroll: true });
    clearCounty(focus);
  };
  const holder = layer === "aktorer" ? holdersIn(atlas.spells, year).get(county) : undefined;
  return (
    <div className="app-selected">
      <p>
        {other ? (
          t.compare.announced(atlas.county(county).short, atlas.county(other).short)
        ) : (
          <>
            <strong>{atlas.county(county).long[locale]}</strong>:{" "}
            {holder ? (
              <>
                <span lang="sv">{holder.actor}</span> {year}
              </>
            ) : (
              saysOf(language, atlas, view, pictureOf(figures))(county)
            )}
          </>
        )}
      </p>
      <p>
        {!panelHidden && (
          <a
            href={`#${PANEL_ID}`}
            onClick={(event) => {
              event.preventDefault();
              jump(PANEL_ID);
            }}
          >
            {t.map.readMore} <span aria-hidden="true">{panel === "below" ? "↓" : "↑"}</span>
          </a>
        )}
        {!locked && (
          <button type="button" onClick={clear}>
            {t.map.clearShort}
          </button>
        )}
      </p>
    </div>
  );
}
