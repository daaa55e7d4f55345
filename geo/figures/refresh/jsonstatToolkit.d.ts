/** The part of jsonstat-toolkit that is used here: the library has no types of its own. */

declare module "jsonstat-toolkit" {
  interface Dimension {
    readonly id: readonly string[];
    Category(id: string): { readonly label: string } | null;
  }
  interface Dataset {
    readonly class: string;
    readonly id: readonly string[];
    readonly size: readonly number[];
    /** As many as there are cells; a sparse answer's gaps are null. */
    readonly value: readonly unknown[];
    readonly status: readonly unknown[] | null;
    Dimension(id: string): (Dimension & { readonly label: string | null }) | null;
  }
  export default function JSONstat(response: object): Dataset;
}
