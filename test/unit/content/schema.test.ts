/** A content file with a slip is refused, in a sentence that says where. */

import { describe, expect, it } from "vitest";
import { CONTENT_FILES, parseContent, parseFile } from "../../../build/contentSource.ts";
import { content } from "./readContent.ts";

type Editable = { [key: string]: Editable } & Editable[] & { [key: string]: unknown };

/** The file `name` with one slip made by `edit`. */
function slip(name: (typeof CONTENT_FILES)[number], edit: (draft: Editable) => void): () => unknown {
  const draft = structuredClone(content[name]) as unknown as Editable;
  edit(draft);
  return () => parseFile(name, draft);
}

describe("the schemas", () => {
  it("take the content as it is", () => {
    for (const name of CONTENT_FILES) expect(parseFile(name, content[name])).toEqual(content[name]);
  });

  it.each<[string, () => unknown, RegExp]>([
    [
      "an unknown county",
      slip("examples", (draft) => Object.assign(at(draft, "examples", 3), { counties: ["02"] })),
      /^src\/content\/examples\.json is not as its schema asks, at examples\.3\.counties\.0: .*"02"/,
    ],
    [
      "an unknown key",
      slip("actors", (draft) => Object.assign(at(draft, "actors", 0), { phone: "08" })),
      /actors\.json .* at actors\.0\.phone: .*"phone"/,
    ],
    [
      "a missing language",
      slip("counties", (draft) => Object.assign(at(draft, 8), { note: { sv: "Bara svenska." } })),
      /counties\.json .* at 8\.note\.en: .*"en"/,
    ],
    [
      "an empty text",
      slip("recommendations", (draft) =>
        Object.assign(at(draft, "recommendations", 0), { resources: { sv: "", en: "" } }),
      ),
      /recommendations\.0\.resources\.sv: .*null/,
    ],
    [
      "a straight quote",
      slip("report", (draft) =>
        Object.assign(draft, { kind: { sv: "Delrapport", en: "The agency's report" } }),
      ),
      /report\.json .* at kind\.en: has a straight quotation mark/,
    ],
    [
      "an unknown challenge",
      slip("challenges", (draft) => Object.assign(at(draft, "challenges", 1), { related: ["c12"] })),
      /challenges\.1\.related\.0: .*"c12"/,
    ],
    [
      "an impossible level",
      slip("challenges", (draft) => Object.assign(at(draft, "context", 0), { level: 9 })),
      /context\.0\.level/,
    ],
    [
      "a gap between spells",
      slip("spells", (draft) => Object.assign(at(draft, 0), { to: 2017 })),
      /spells\.json .* at the top: county 01 has 0 holders in 2018 instead of one/,
    ],
    [
      "overlapping spells",
      slip("spells", (draft) => Object.assign(at(draft, 0), { to: 2019 })),
      /county 01 has 2 holders in 2019/,
    ],
    [
      "doubt without a note",
      slip("spells", (draft) => Object.assign(at(draft, 2), { note: null })),
      /spells\.json .* at 2: is not certain, so it needs a note/,
    ],
    [
      "a missing county",
      slip("counties", (draft) => {
        draft.pop();
      }),
      /counties\.json .* at the top: must hold every county once/,
    ],
    [
      "no web address",
      slip("spells", (draft) => Object.assign(at(draft, 0, "sources", 0), { url: "esv.se" })),
      /0\.sources\.0\.url/,
    ],
  ])("refuse %s", (_, parse, sentence) => {
    expect(parse).toThrow(sentence);
  });

  it("name a file that is no JSON at all", () => {
    expect(() => parseContent(() => "{")).toThrow(/^src\/content\/counties\.json is no JSON: /);
  });

  it("name at most five faults", () => {
    expect(() => parseFile("publications", { publications: Array(9).fill({}) })).toThrow(
      /^([^;]*;){4}[^;]*$/,
    );
  });
});

/** The record at the end of `path`. */
function at(draft: Editable, ...path: readonly (string | number)[]): Editable {
  return path.reduce<Editable>(
    (value, key) => (value as Record<string | number, Editable>)[key] as Editable,
    draft,
  );
}
