/** A choice among the counties beside one of them: neighbours first, then similar ones, then the others. */

import type { CountyCode } from "../domain/county.ts";
import { useAtlas } from "../state/world.tsx";
import type { CompareKit } from "./compareKit.ts";
import { countyGroups } from "./countyGroups.ts";

interface Props {
  readonly kit: CompareKit;
  readonly id: string;
  /** The county that the others stand beside. */
  readonly beside: CountyCode;
  readonly similar: readonly CountyCode[];
  /** Null while none is chosen. */
  readonly value: CountyCode | null;
  readonly onChoose: (code: CountyCode) => void;
}

export function CountySelect({ kit, id, beside, similar, value, onChoose }: Props) {
  const atlas = useAtlas();
  const { groups } = kit.words.choose;
  const sorted = countyGroups(beside, similar);
  return (
    <select
      id={id}
      value={value ?? ""}
      onChange={(event) => onChoose(event.currentTarget.value as CountyCode)}
    >
      {value === null && <option value="">…</option>}
      {(["neighbours", "similar", "others"] as const).map(
        (group) =>
          sorted[group].length > 0 && (
            <optgroup key={group} label={groups[group]}>
              {sorted[group].map((code) => (
                <option key={code} value={code}>
                  {atlas.county(code).short}
                </option>
              ))}
            </optgroup>
          ),
      )}
    </select>
  );
}
