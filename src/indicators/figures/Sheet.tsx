/** Under the map: how sure the pattern is, or how two indicators go together, and the table. */

import { TABLE_ID } from "../CountyTable.tsx";
import { MunicipalTable } from "../municipal/MunicipalTable.tsx";
import type { Figures } from "../useFigures.ts";
import { Crossing } from "./Crossing.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { Robustness } from "./Robustness.tsx";

export function Sheet({ figures }: { figures: Figures }) {
  const { picture } = figures;
  return (
    <>
      {picture.kind === "classes" && <Robustness figures={figures} picture={picture} />}
      {picture.kind === "crossed" && <Crossing figures={figures} picture={picture} />}
      <div className="indicators-table-frame figures-table" id={TABLE_ID} tabIndex={-1}>
        {picture.kind === "municipal" ? (
          <MunicipalTable figures={figures} picture={picture} />
        ) : (
          <FigureTable figures={figures} />
        )}
      </div>
    </>
  );
}
