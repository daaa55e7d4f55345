/** The five municipalities with the highest values and the five with the lowest. */

import { fromHighest } from "../../domain/municipalFigures.ts";
import type { Picture } from "../figures/picture.ts";
import type { Figures } from "../useFigures.ts";
import { MunicipalList } from "./MunicipalList.tsx";

/** How many at each end. */
const SHOWN = 5;

interface Props {
  readonly figures: Figures;
  readonly picture: Picture & { readonly kind: "municipal" };
}

export function MunicipalEnds({ figures, picture }: Props) {
  const falling = fromHighest(picture.figures);
  const { highest, lowest } = figures.kit.words.municipal;
  if (falling.length < 2 * SHOWN) {
    return falling.length > 0 && <MunicipalList figures={figures} caption={highest} list={falling} />;
  }
  return (
    <>
      <MunicipalList figures={figures} caption={highest} list={falling.slice(0, SHOWN)} />
      <MunicipalList figures={figures} caption={lowest} list={falling.slice(-SHOWN).reverse()} />
    </>
  );
}
