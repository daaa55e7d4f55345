/** While an indicator is on the map: what it says of the county that is open, in sentences and over time. */

import type { CountyCode } from "../../domain/county.ts";
import { useAtlas } from "../../state/world.tsx";
import { CountyMunicipalities } from "../municipal/CountyMunicipalities.tsx";
import type { Figures } from "../useFigures.ts";
import { Monthly } from "./Monthly.tsx";
import { OverTime } from "./OverTime.tsx";
import { sourceLine } from "./sourceLine.ts";

export function CountyNote({ figures, code }: { figures: Figures; code: CountyCode }) {
  const atlas = useAtlas();
  const { kit, first, picture } = figures;
  const { words } = kit;
  const name = atlas.county(code).short;
  if (picture.kind === "municipal")
    return (
      <section>
        <h3>{picture.title}</h3>
        <p>{picture.sentences(code).join(" ")}</p>
        <CountyMunicipalities figures={figures} picture={picture} code={code} />
        <p className="panel-note">{sourceLine(words, first.about)}</p>
      </section>
    );
  return (
    <section>
      <h3>{picture.title}</h3>
      <p>{picture.sentences(code).join(" ")}</p>
      <OverTime
        words={words}
        indicator={first}
        part={picture.part}
        area={code}
        name={name}
        current={picture.year}
      />
      <Monthly words={words} id={first.about.id} area={code} name={name} />
      <p className="panel-note">{sourceLine(words, first.about)}</p>
    </section>
  );
}
