/** Under the slider: which counties changed class since the year before. */

import { useAtlas } from "../../state/world.tsx";
import type { Figures } from "../useFigures.ts";
import { changeText } from "./changeText.ts";

export function Changes({ figures: { kit, first, picture } }: { figures: Figures }) {
  const atlas = useAtlas();
  if (picture.kind !== "classes") return null;
  const shown = { part: picture.part, period: picture.year };
  return (
    <details className="indicators-changes">
      <summary>{kit.words.changed.title}</summary>
      <p>{changeText(kit.words, first.series, shown, picture.choice, (code) => atlas.county(code).short)}</p>
    </details>
  );
}
