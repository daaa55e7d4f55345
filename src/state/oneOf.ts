/** A reader of a closed list of words. */

/** The word of `values` that a text is, or null. */
export const oneOf =
  <T extends string>(values: readonly T[]) =>
  (text: string): T | null =>
    values.find((value) => value === text) ?? null;
