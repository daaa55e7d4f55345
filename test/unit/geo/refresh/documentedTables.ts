/**
 * SCB's tables with the variables, codes and labels that public code which uses them shows (geo/README.md says where); codes that
 * were not seen are made up. What a plan must not choose has the value −1, which the refresh refuses.
 */

import { type FakeTable, type FakeVariable, REGIONS, YEARS } from "./fakeServices.ts";

const variable = (
  code: string,
  values: Readonly<Record<string, string>>,
  elimination = false,
): FakeVariable => ({
  code,
  values,
  elimination,
});
/** Categories whose codes were not seen. */
const labelled = (code: string, ...labels: readonly string[]): FakeVariable =>
  variable(code, Object.fromEntries(labels.map((label, index) => [`${code}${index}`, label])));

type At = Readonly<Record<string, string>>;
/** A number between 1 and 100 that depends on region and time. */
const number = ({ Region, Tid = "" }: At) =>
  20 + (Region === "00" ? 5 : Number(Region)) + (Number(Tid.slice(2, 4)) % 10) / 10;
const table = (variables: readonly FakeVariable[], meant: (label: At, code: At) => boolean): FakeTable => ({
  variables,
  value: (at) => {
    const labels = variables.map(({ code, values }) => [code, values[at[code] ?? ""] ?? ""] as const);
    return meant(Object.fromEntries(labels), at) ? number(at) : -1;
  },
});

const STATUS = [
  "antal sysselsatta",
  "antal arbetslösa",
  "antal sysselsatta och arbetslösa (arbetskraften)",
  "antal totalt",
  "arbetslöshet",
  "arbetskraftsdeltagande",
  "sysselsättningsgrad",
];
const SEX = variable("Kon", { "1": "män", "2": "kvinnor", "1+2": "totalt" }, true);
const AGES = variable("Alder", { "15-74": "15-74 år", "16-64": "16-64 år", "20-64": "20-64 år" });
const BIRTH = labelled("Fodelseregion", "inrikes född", "utrikes född", "totalt");
const BACKGROUND = [
  "samtliga",
  "födelseregion: Sverige",
  "samtliga utrikes födda",
  "vistelsetid 0-1 år",
  "vistelsetid 2-3 år",
  "vistelsetid 4-9 år",
  "vistelsetid 10- år",
];
const SEXES = labelled("Kon", "män och kvinnor", "män", "kvinnor");
const GRP = labelled(
  "ContentsCode",
  "BRP, löpande priser, mnkr",
  "BRP, volymutveckling i procent",
  "BRP per invånare, löpande priser, tkr",
  "BRP per sysselsatt, löpande priser, tkr",
  "Medelantal sysselsatta, personer i 1000-tal",
);

export const DOCUMENTED: Readonly<Record<string, FakeTable>> = {
  "BE/BE0101/BE0101A/BefolkningNy": table(
    [
      REGIONS,
      variable("Civilstand", { OG: "ogifta", G: "gifta", SK: "skilda", ÄNKL: "änkor/änklingar" }, true),
      variable("Alder", { "0": "0 år", tot: "totalt ålder" }, true),
      variable("Kon", { "1": "män", "2": "kvinnor" }, true),
      variable("ContentsCode", { BE0101N1: "Folkmängd", BE0101N2: "Folkökning" }),
      YEARS(1968, 2006, 2007, 2024),
    ],
    ({ Civilstand, Alder, Kon, ContentsCode }) =>
      !(Civilstand || Alder || Kon) && ContentsCode === "Folkmängd",
  ),
  "BE/BE0101/BE0101E/InrUtrFoddaRegAlKon": table(
    [
      REGIONS,
      variable("Alder", { "0": "0 år", "1": "1 år" }, true),
      variable("Kon", { "1": "män", "2": "kvinnor" }, true),
      variable("Fodelseregion", { "09": "Född i Sverige", "11": "Utrikes född" }, true),
      labelled("ContentsCode", "Folkmängd"),
      YEARS(2000, 2013, 2023),
    ],
    ({ Alder, Kon, Fodelseregion }) => !(Alder || Kon) && Fodelseregion === "Utrikes född",
  ),
  "BE/BE0101/BE0101C/BefArealTathetKon": table(
    [
      REGIONS,
      SEX,
      variable("ContentsCode", { BE0101U1: "Invånare per kvadratkilometer", BE0101U2: "Folkmängd" }),
      YEARS(1991, 2018),
    ],
    (_, { Kon, ContentsCode }) => Kon === "1+2" && ContentsCode === "BE0101U1",
  ),
  "BE/BE0101/BE0101I/MedellivslangdL": table(
    [
      REGIONS,
      labelled("Kon", "män", "kvinnor"),
      labelled("ContentsCode", "medellivslängd"),
      YEARS("2014-2018"),
    ],
    () => true,
  ),
  "AM/AM0210/AM0210D/ArRegArbStatus": table(
    [REGIONS, SEX, AGES, BIRTH, labelled("ContentsCode", ...STATUS), YEARS(2020, 2024)],
    ({ Kon, Alder, Fodelseregion, ContentsCode }) =>
      Kon === "totalt" &&
      Alder === "20-64 år" &&
      Fodelseregion !== "totalt" &&
      ContentsCode === "sysselsättningsgrad",
  ),
  "AM/AM0210/AM0210A/ArbStatusM": table(
    [REGIONS, SEX, AGES, BIRTH, labelled("ContentsCode", ...STATUS), YEARS("2020M01", "2024M01")],
    ({ Kon, Alder, Fodelseregion, ContentsCode }) =>
      Kon === "totalt" &&
      Alder === "20-64 år" &&
      Fodelseregion === "totalt" &&
      ContentsCode === "arbetslöshet",
  ),
  "AA/AA0003/AA0003X/IntGr1LanKonUtb": table(
    [
      REGIONS,
      SEXES,
      labelled("UtbNiv", "samtliga utbildningsnivåer", "utbildningsnivå: gymnasial utbildning"),
      labelled("BakgrVar", "samtliga 20-64 år", ...BACKGROUND),
      labelled(
        "ContentsCode",
        "Andel förvärvsarbetande (ny definition från och med 2019)",
        "Andel företagare av de förvärvsarbetande (ny definition från och med 2019)",
      ),
      YEARS(1997, 2010, 2021),
    ],
    ({ UtbNiv, BakgrVar, ContentsCode }) =>
      UtbNiv === "samtliga utbildningsnivåer" &&
      BakgrVar?.startsWith("vistelsetid") === true &&
      ContentsCode === "Andel förvärvsarbetande (ny definition från och med 2019)",
  ),
  "AA/AA0003/AA0003H/IntGr8LanKON2": table(
    [
      REGIONS,
      SEXES,
      labelled("Bakgrund", ...BACKGROUND),
      labelled(
        "ContentsCode",
        "Andel behöriga till gymnasium, procent",
        "Andel behöriga till högskola, procent",
      ),
      YEARS(1997, 2015, 2022),
    ],
    ({ Bakgrund, ContentsCode }) =>
      Bakgrund === "samtliga" && ContentsCode === "Andel behöriga till gymnasium, procent",
  ),
  "BO/BO0101/BO0101A/LghReHustypAr": table(
    [
      REGIONS,
      variable("Hustyp", { FLERBO: "flerbostadshus", SMÅHUS: "småhus" }),
      variable("ContentsCode", { BO0101A5: "Färdigställda lägenheter i nybyggda hus" }),
      YEARS(1975, 2011, 2024),
    ],
    () => true,
  ),
  "BO/BO0501/BO0501B/FastprisSHRegionAr": table(
    [
      REGIONS,
      variable("Fastighetstyp", { "220": "permanentbostad (ej tomträtt)", "221": "fritidsbostad" }),
      variable("ContentsCode", { BO0501C2: "Köpeskilling, medelvärde i tkr", BO0501C4: "K/T" }),
      YEARS(1981, 2011, 2024),
    ],
    (_, { Fastighetstyp, ContentsCode }) => Fastighetstyp === "220" && ContentsCode === "BO0501C2",
  ),
  "HE/HE0110/HE0110G/TabVX4bDispInkN": table(
    [
      REGIONS,
      variable("Hushallstyp", { E90: "samtliga hushåll", ESUM: "ensamstående" }),
      variable("Alder", { "18+": "18+ år", "18-29": "18-29 år" }),
      variable("ContentsCode", { "000006SX": "Medelvärde, tkr", "000006SY": "Medianvärde, tkr" }),
      YEARS(2011, 2024),
    ],
    (_, { Hushallstyp, Alder, ContentsCode }) =>
      Hushallstyp === "E90" && Alder === "18+" && ContentsCode === "000006SY",
  ),
  "NR/NR0105/NR0105A/NR0105ENS2010T01A": table(
    [
      { ...REGIONS, values: { ...REGIONS.values, RIKS1: "Stockholm", "90": "extra-regio" } },
      GRP,
      YEARS(2000, 2008, 2022),
    ],
    ({ ContentsCode = "" }) => /^BRP( per (invånare|sysselsatt))?, löpande priser/.test(ContentsCode),
  ),
};
