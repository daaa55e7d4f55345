/** The outlines for the picture of a map of municipalities: fetched when it is chosen. */

import { type Fetched, useFetchedWhen } from "../ui/useFetched.ts";
import type { MunicipalShapes } from "./municipalShapes.ts";

const load = async () => (await import("./municipalShapes.ts")).loadMunicipalShapes();

/** `wanted`: the picture is chosen. */
export const useMunicipalShapes = (wanted: boolean): Fetched<MunicipalShapes> =>
  useFetchedWhen(wanted, "municipal", load);
