/** Type-ahead in a list: letters typed in quick succession find the next name that begins with them. */

import type { CoreCounty } from "../content/slices.ts";
import type { CountyCode } from "../domain/county.ts";
import type { Locale } from "../domain/locale.ts";

/** Longest pause within one search, in milliseconds. */
const PAUSE = 700;

export interface TypeAhead {
  /** True while a space still belongs to the name being typed, as in "Västra Götaland". */
  isTyping(time: number): boolean;
  /** The county that `letter` leads to at `time` (ms), searching on from `active`; null when none begins so. */
  find(
    letter: string,
    time: number,
    counties: readonly CoreCounty[],
    active: CountyCode,
    locale: Locale,
  ): CountyCode | null;
}

/** A type-ahead with its own memory of what was typed. */
export function typeAhead(): TypeAhead {
  let typed = "";
  let last = Number.NEGATIVE_INFINITY;

  return {
    isTyping: (time) => typed !== "" && time - last < PAUSE,
    find(letter, time, counties, active, locale) {
      typed = time - last < PAUSE ? typed + letter : letter;
      last = time;
      const all = typed.toLocaleLowerCase(locale);
      // The same letter again and again goes from name to name.
      const repeated = [...all].every((one) => one === all[0]);
      const wanted = repeated ? all.slice(0, 1) : all;
      const at = counties.findIndex(({ code }) => code === active);
      // A first letter moves on to the next match; more letters may stay where they are.
      const from = at + (repeated ? 1 : 0);
      const round = counties.map((_, index) => counties[(from + index) % counties.length] as CoreCounty);
      return (
        round.find((county) => county.long[locale].toLocaleLowerCase(locale).startsWith(wanted))?.code ?? null
      );
    },
  };
}
