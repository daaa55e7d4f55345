/** What every part of the dialogue is given. */

import type { OwnDataWords } from "../i18n/ownDataSv.ts";
import type { Work, WorkState } from "./work.ts";

export interface PartProps {
  readonly words: OwnDataWords;
  readonly work: Work;
  readonly state: WorkState;
}
