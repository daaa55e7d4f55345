/** The shape of the slice that the page of examples is set from: all examples, and what the report says leads from one county to others. */

import type { ReferenceKind } from "../domain/challenge.ts";
import type { CountyCode } from "../domain/county.ts";
import type { Example } from "./slices.ts";

export interface ExamplesSlice {
  /** In the report's order. */
  readonly examples: readonly ListedExample[];
  readonly references: readonly CrossReference[];
}

/** An example with what the address calls its forms and actors, in either language. */
export interface ListedExample extends Example {
  /** One for `form` and each of `formAlt`, in their order. */
  readonly formKeys: readonly string[];
  /** One for each of `actorsNamed`, in their order. */
  readonly actorKeys: readonly string[];
}

/** Where the report itself leads from one county's example to other counties. */
export interface CrossReference {
  /** The example's id. */
  readonly example: string;
  readonly kind: ReferenceKind;
  readonly from: CountyCode;
  /** None: to all counties. */
  readonly to: readonly CountyCode[];
  readonly section: string;
  readonly text: string;
}
