/** Which examples are listed, as the address has it: `utmaning.c03,lan.14`, each dimension at most once. */

export const DIMENSIONS = ["utmaning", "form", "slag", "aktor", "lan"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The value chosen in a dimension, by its word in the address; a dimension without one lets all examples through. */
export type Selection = Readonly<Partial<Record<Dimension, string>>>;

const isDimension = (text: string): text is Dimension => (DIMENSIONS as readonly string[]).includes(text);

/** The selection that an address writes so; what is no dimension is left out. */
export function parseSelection(text: string): Selection {
  const pairs = text.split(",").flatMap((part) => {
    const [dimension = "", value = ""] = part.split(".");
    return isDimension(dimension) && value ? [[dimension, value] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** The selection as the address writes it, its dimensions in their order; empty for all examples. */
export const selectionText = (selection: Selection): string =>
  DIMENSIONS.flatMap((dimension) => {
    const value = selection[dimension];
    return value ? [`${dimension}.${value}`] : [];
  }).join();
