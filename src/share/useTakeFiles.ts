/** The files that hand out what the page shows, each made when it is asked for. */

import { type Library, sliceFrom } from "../content/library.ts";
import { challengeOf } from "../state/view.ts";
import { useWorld } from "../state/world.tsx";
import type { OutputFile } from "./FileOutput.tsx";
import type { PictureSource } from "./pictureInput.ts";
import type { Take } from "./take.ts";
import type { TakeKit } from "./takeKit.ts";
import { takeName } from "./takeName.ts";

async function challengeIn(library: Library, { language: { locale }, view }: PictureSource) {
  const id = challengeOf(view.layer);
  if (!id) return null;
  const [slice, country] = await Promise.all([
    sliceFrom(library, `${locale}/challenge-${id}`),
    sliceFrom(library, `${locale}/country`),
  ]);
  return { slice, report: country.report };
}

const textFile = (text: string, type: string) => new Blob([text], { type: `${type};charset=utf-8` });

/** `all`: every year and part, in all files but the one with outlines. */
export function useTakeFiles(
  { words, pictureWords }: TakeKit,
  shown: Omit<PictureSource, "words">,
  all: boolean,
): readonly OutputFile[] {
  const { library, edition, today } = useWorld();
  const source: PictureSource = { ...shown, words: pictureWords };

  const made = async (every: boolean) => {
    const [{ takeOf }, challenge] = await Promise.all([import("./takeOf.ts"), challengeIn(library, source)]);
    return takeOf({ source, take: words, edition, accessed: today(), all: every, challenge });
  };
  const file = (
    kind: "xlsx" | "excel" | "rfc" | "json" | "geojson" | "municipalGeojson",
    end: string,
    make: (take: Take) => Promise<Blob>,
  ): OutputFile => {
    const every = all && end !== "geojson";
    return {
      ...words.files[kind],
      name: `${takeName(source, every)}.${end}`,
      make: async () => make(await made(every)),
    };
  };
  const ofMunicipalities = Boolean(shown.figures?.first.series.areas);
  return [
    file("xlsx", "xlsx", async (take) => (await import("./takeWorkbook.ts")).takeWorkbook(take)),
    file("excel", "csv", async (take) => {
      return textFile((await import("./takeCsv.ts")).excelCsv(take), "text/csv");
    }),
    file("rfc", "rfc4180.csv", async (take) => {
      return textFile((await import("./takeCsv.ts")).rfcCsv(take), "text/csv");
    }),
    file("json", "json", async (take) => {
      return textFile((await import("./takeJson.ts")).takeJson(take), "application/json");
    }),
    file(ofMunicipalities ? "municipalGeojson" : "geojson", "geojson", async (take) => {
      const [{ takeGeojson }, outlines] = await Promise.all([
        import("./takeJson.ts"),
        sliceFrom(library, ofMunicipalities ? "municipal-outlines" : "outlines"),
      ]);
      return textFile(takeGeojson(take, outlines), "application/geo+json");
    }),
  ];
}
