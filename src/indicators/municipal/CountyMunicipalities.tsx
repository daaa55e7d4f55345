/** A county's own municipalities, the highest value first, those without one last. */

import type { CountyCode } from "../../domain/county.ts";
import { fromHighest } from "../../domain/municipalFigures.ts";
import { isNumber } from "../../domain/series.ts";
import type { Picture } from "../figures/picture.ts";
import type { Figures } from "../useFigures.ts";
import { MunicipalList } from "./MunicipalList.tsx";

interface Props {
  readonly figures: Figures;
  readonly picture: Picture & { readonly kind: "municipal" };
  readonly code: CountyCode;
}

export function CountyMunicipalities({ figures, picture, code }: Props) {
  const own = picture.figures.filter(({ county }) => county === code);
  const list = [...fromHighest(own), ...own.filter(({ value }) => !isNumber(value))];
  return <MunicipalList figures={figures} caption={figures.kit.words.municipal.title} list={list} />;
}
