/** Which county or municipality a text names: codes, letters and names in their usual forms. Nothing is guessed; what is only alike is a proposal. */

import municipalities from "../content/boundaries/municipalityNames.json" with { type: "json" };
import counties from "../content/counties.json" with { type: "json" };
import { withoutMarks } from "../domain/marks.ts";
import type { OwnAreas } from "../domain/ownFigures.ts";
import { nearest } from "./nearest.ts";

/** `loose`: found only with å, ä and ö read as a and o. */
export type Found =
  | { readonly kind: "area"; readonly codes: readonly [string]; readonly loose: boolean }
  | { readonly kind: "ambiguous"; readonly codes: readonly string[] }
  | { readonly kind: "country" }
  | { readonly kind: "unknown" };

/** What two spellings of one name have in common: case, spaces, hyphens and the ways to encode a letter are set aside; å, ä and ö are kept. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/\p{Cf}/gu, "")
    .toLocaleLowerCase("sv")
    .replaceAll(/[\s\p{Pd}\u2212]+/gu, " ")
    .replaceAll("’", "'")
    .trim();
}

const COUNTRY = new Set(
  ["riket", "hela riket", "hela landet", "sverige", "sweden", "se", "totalt", "total", "00 riket"].map(fold),
);

/** `Borås` and `Malå` as `Borås stad` and `Malå kommun`: the name itself, and its genitive where it has one of its own. */
const genitives = (name: string) => (/[sxz]$/.test(name) ? [name] : [name, `${name}s`]);
/** The one municipality whose name changes before "kommun". */
const IRREGULAR: ReadonlyMap<string, string> = new Map([["Falun", "Falu"]]);

function municipalityForms(code: string, name: string): string[] {
  const stems = [...genitives(name), IRREGULAR.get(name) ?? name];
  const titled = stems.flatMap((stem) => ["kommun", "stad", "municipality"].map((word) => `${stem} ${word}`));
  const region = name === "Gotland" ? ["Region Gotland"] : [];
  return [code, name, ...titled, `Municipality of ${name}`, ...region];
}

type County = (typeof counties)[number];
function countyForms(county: County): string[] {
  const { code, letter, iso, isoNumericAlt, nuts3, short, long, regionToday, countyCouncilBefore } = county;
  const codes = [code, letter, iso, isoNumericAlt, nuts3];
  const names = [short, long.sv, long.en, `County of ${short}`, regionToday, `Länsstyrelsen i ${long.sv}`];
  // Where several councils became one, none of them is the county of today.
  const council = /,| och |\(/.test(countyCouncilBefore.sv) ? [] : [countyCouncilBefore.sv];
  return [...codes, ...names, ...council];
}

type Index = ReadonlyMap<string, readonly string[]>;

function indexOf(forms: readonly (readonly [form: string, code: string])[]): Index {
  const index = new Map<string, string[]>();
  for (const [form, code] of forms) {
    const codes = index.get(form) ?? [];
    if (!codes.includes(code)) index.set(form, [...codes, code]);
  }
  return index;
}

const FORMS: Readonly<Record<OwnAreas, readonly (readonly [string, string])[]>> = {
  counties: counties.flatMap((county) =>
    countyForms(county).map((form) => [fold(form), county.code] as const),
  ),
  municipalities: municipalities.flatMap(({ code, name }) =>
    municipalityForms(code, name).map((form) => [fold(form), code] as const),
  ),
};
const EXACT: Readonly<Record<OwnAreas, Index>> = {
  counties: indexOf(FORMS.counties),
  municipalities: indexOf(FORMS.municipalities),
};
const BARE: Readonly<Record<OwnAreas, Index>> = {
  counties: indexOf(FORMS.counties.map(([form, code]) => [withoutMarks(form), code])),
  municipalities: indexOf(FORMS.municipalities.map(([form, code]) => [withoutMarks(form), code])),
};

const UNKNOWN: Found = { kind: "unknown" };
const found = (codes: readonly string[] | undefined, loose: boolean): Found | null => {
  const [code, ...others] = codes ?? [];
  if (code === undefined) return null;
  return others.length > 0
    ? { kind: "ambiguous", codes: codes ?? [] }
    : { kind: "area", codes: [code], loose };
};

/** A number as the code it stands for: `1`, `01` and `0001` are county 01, `114` and `0114` municipality 0114. */
function byNumber(text: string, areas: OwnAreas): Found {
  const number = Number(text);
  if (number === 0) return { kind: "country" };
  const code = String(number).padStart(areas === "counties" ? 2 : 4, "0");
  return (text.length <= 4 && found(EXACT[areas].get(code), false)) || UNKNOWN;
}

function byName(folded: string, areas: OwnAreas): Found {
  if (COUNTRY.has(folded)) return { kind: "country" };
  return (
    found(EXACT[areas].get(folded), false) ?? found(BARE[areas].get(withoutMarks(folded)), true) ?? UNKNOWN
  );
}

/** The area of one sort that `text` names. A code and a name in one cell must agree: `0305 Habo` is ambiguous. */
export function findArea(text: string, areas: OwnAreas): Found {
  const folded = fold(text);
  if (/^\d+$/.test(folded)) return byNumber(folded, areas);
  const both = /^(\d{1,4})[ ,:]+(\D.*)$/.exec(folded) ?? null;
  if (!both) return byName(folded, areas);
  const [, number = "", name = ""] = both;
  const [a, b] = [byNumber(number, areas), byName(name, areas)];
  if (a.kind === "country" || b.kind === "country") return a.kind === b.kind ? a : UNKNOWN;
  if (a.kind !== "area" || b.kind === "unknown") return UNKNOWN;
  // The code decides between names that are alike; it never overrules one.
  if (b.codes.includes(a.codes[0])) return a;
  return { kind: "ambiguous", codes: [...a.codes, ...b.codes] };
}

/** Whether a name found exactly is another area's when å, ä and ö are lost, as `Habo`. */
export function hasTwin(text: string, areas: OwnAreas): readonly string[] | null {
  const codes = BARE[areas].get(withoutMarks(fold(text))) ?? [];
  return codes.length > 1 ? codes : null;
}

const PROPOSED: Readonly<Record<OwnAreas, readonly (readonly [string, string])[]>> = {
  counties: counties.flatMap(({ code, short, long, regionToday }) =>
    [short, long.sv, long.en, regionToday].map((name) => [fold(name), code] as const),
  ),
  municipalities: municipalities.flatMap(({ code, name }) =>
    [name, ...genitives(name).map((stem) => `${stem} kommun`)].map((form) => [fold(form), code] as const),
  ),
};

/** The one area whose name is nearest to a misspelt one, for the reader to accept or not; null when none or several are. */
export const proposeArea = (text: string, areas: OwnAreas): string | null =>
  nearest(fold(text.slice(0, 60)).replace(/^\d{1,4}[ ,:]+/, ""), PROPOSED[areas]);
