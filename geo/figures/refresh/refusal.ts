/** Why a refresh is refused: one sentence for the person at the keyboard, naming series, county and year where it can. */

export class Refusal extends Error {}

/** Runs `work`; a refusal in it gets the series' name in front, so that each part need not know for whom it works. */
export async function about<T>(series: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(`${series}: ${error.message}`);
    throw error;
  }
}
