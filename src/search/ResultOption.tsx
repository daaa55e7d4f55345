/** One result: its name, what it is, and why it was found where the name does not show it. */

import { type MouseEvent, useMemo } from "react";
import type { CountyCode } from "../domain/county.ts";
import type { SearchWords } from "../i18n/searchSv.ts";
import { useAtlas, useLanguage } from "../state/world.tsx";
import { type Goal, isUsedIn, type Name, nameIn } from "./entries.ts";
import type { Hit } from "./finder.ts";
import { markedParts } from "./fold.ts";

/** What the words on screen call the thing, with the county it belongs to. */
function useWhat(words: SearchWords) {
  const atlas = useAtlas();
  const { t, locale } = useLanguage();
  const county = (code: CountyCode) => atlas.county(code).long[locale];
  return (goal: Goal): string => {
    switch (goal.kind) {
      case "municipality":
        return words.municipality(county(goal.county));
      case "actor": {
        const { type, county: code, from, to } = goal.spell;
        return words.actor(t.actorType[type], county(code), from, to);
      }
      case "example":
        return words.example(goal.counties.map(county));
      case "recommendation":
        return words.recommendation(goal.no);
      default:
        return words[goal.kind];
    }
  };
}

function Marked({ name: { text, locale }, marks }: { name: Name; marks: readonly string[] }) {
  return (
    <span lang={locale ?? "sv"}>
      {markedParts(text, marks).map((part, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, which has no other order
        part.marked ? <mark key={i}>{part.text}</mark> : part.text,
      )}
    </span>
  );
}

/** The name that `hit` was found by, where what it is called does not hold all that was looked for; else null. */
function otherName({ name, marks }: Hit, called: Name): Name | null {
  if (name.text === called.text) return null;
  const marked = markedParts(called.text, marks).filter((part) => part.marked).length;
  return marked >= marks.length ? null : name;
}

interface Props {
  readonly hit: Hit;
  readonly words: SearchWords;
  readonly onPick: (hit: Hit, event: MouseEvent) => void;
}

export function ResultOption({ hit, words, onPick }: Props) {
  const { locale } = useLanguage();
  const what = useWhat(words);
  const { entry, code, marks } = hit;
  const called = nameIn(entry, locale);
  const other = useMemo(() => otherName(hit, called), [hit, called]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: combobox pattern, focus stays in the field (aria-activedescendant)
    // biome-ignore lint/a11y/useKeyWithClickEvents: combobox pattern, the field handles the keys and clicks
    <div
      role="option"
      id={`search-${entry.id}`}
      aria-selected={false}
      className="search-option"
      onClick={(event) => onPick(hit, event)}
    >
      <span className="search-name">
        <Marked name={called} marks={marks} />
      </span>{" "}
      <span className="search-why">
        {what(entry.goal)}
        {code && (
          <>
            , <mark>{words.code[code.kind](code.text)}</mark>
          </>
        )}
        {other && (
          <>
            , {words.also[other.about ?? (isUsedIn(other, locale) ? "same" : (other.locale ?? "sv"))]}{" "}
            <Marked name={other} marks={marks} />
          </>
        )}
      </span>
    </div>
  );
}
