/** The parameters of an embedded page: read with `inbaddad=1` only, written back the same, never trusted. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createActions } from "../../../src/state/actions.ts";
import { type Embed, HIDEABLE, LOCKABLE, PLAIN_EMBED } from "../../../src/state/embed.ts";
import { createViewStore } from "../../../src/state/store.ts";
import { fromSearch, toSearch } from "../../../src/state/url.ts";
import { DEFAULT_VIEW } from "../../../src/state/view.ts";
import { anyView } from "../../fixtures/addresses.ts";
import { atlas } from "../../fixtures/report.ts";

const ID = /^[A-Za-z0-9_-]{1,40}$/;
const anyEmbed: fc.Arbitrary<Embed> = fc.record({
  hidden: fc.subarray([...HIDEABLE]),
  locked: fc.subarray([...LOCKABLE]),
  id: fc.option(fc.stringMatching(ID)),
  childId: fc.option(fc.stringMatching(/^[\w:.åäö-]{1,20}$/)),
  ownResize: fc.boolean(),
});

/** What the address becomes, and the parameters that the reader is told of. */
const read = (search: string) => {
  const { embed, foreign, notices } = fromSearch(search, atlas);
  return { embed, foreign, told: notices.map(({ kind, parameter }) => `${kind} ${parameter}`) };
};

describe("the address of an embed", () => {
  test("gives view and embed back, with the host's parameters after them", () => {
    fc.assert(
      fc.property(anyView, anyEmbed, (view, embed) => {
        const foreign = [["initialWidth", "600"]] as const;
        expect(fromSearch(toSearch(view, foreign, embed), atlas)).toEqual({
          view,
          embed,
          foreign,
          notices: [],
        });
      }),
      { numRuns: 1000 },
    );
  });

  test("has no default in it", () => {
    expect(toSearch(DEFAULT_VIEW, [], PLAIN_EMBED)).toBe("?inbaddad=1");
    expect(
      toSearch({ ...DEFAULT_VIEW, county: "23" }, [], {
        hidden: ["panel", "tabell"],
        locked: ["lan"],
        id: "karta-1",
        childId: "pym.0",
        ownResize: true,
      }),
    ).toBe("?lan=23&inbaddad=1&dolj=panel,tabell&las=lan&id=karta-1&childId=pym.0&resize=own");
  });

  test("without inbaddad the other parameters are other people's", () => {
    expect(read("?dolj=panel&las=lan&id=7&resize=own")).toEqual({
      embed: null,
      foreign: [
        ["dolj", "panel"],
        ["las", "lan"],
        ["id", "7"],
        ["resize", "own"],
      ],
      told: [],
    });
  });

  test.each<[string, Partial<Embed> | null, string[]]>([
    ["?inbaddad=ja", null, ["unknown inbaddad"]],
    ["?inbaddad=0&id=a", null, ["unknown inbaddad"]],
    ["?inbaddad=1&inbaddad=0", {}, ["repeated inbaddad"]],
    ["?dolj=tabell,panel&inbaddad=1", { hidden: ["panel", "tabell"] }, []],
    ["?inbaddad=1&dolj=panel,panel", { hidden: ["panel"] }, []],
    ["?inbaddad=1&dolj=panel,sidhuvud", { hidden: ["panel"] }, ["unknown dolj"]],
    ["?inbaddad=1&dolj=", {}, ["unknown dolj"]],
    ["?inbaddad=1&las=lan,__proto__", { locked: ["lan"] }, ["unknown las"]],
    ["?inbaddad=1&las=lan&las=ar", { locked: ["lan"] }, ["repeated las"]],
    ["?inbaddad=1&id=a<b", {}, ["unknown id"]],
    [`?inbaddad=1&id=${"a".repeat(41)}`, {}, ["unknown id"]],
    ["?inbaddad=1&id=%00", {}, ["unknown id"]],
    ["?inbaddad=1&childId=a%0Ab", {}, ["unknown childId"]],
    ["?inbaddad=1&childId=pym.0%3Akarta", { childId: "pym.0:karta" }, []],
    ["?inbaddad=1&resize=all", {}, ["unknown resize"]],
  ])("%s", (search, embed, told) => {
    expect(read(search)).toMatchObject({ embed: embed && { ...PLAIN_EMBED, ...embed }, told });
  });
});

describe("a lock", () => {
  const locked = (what: (typeof LOCKABLE)[number]) => {
    const store = createViewStore(
      fromSearch(`?lan=23&jamfor=25&visa=population&ar=2020&inbaddad=1&las=${what}`, atlas),
    );
    return { ...createActions(store, atlas), view: () => store.getState().view };
  };

  test("on the counties keeps both", () => {
    const { view, ...actions } = locked("lan");
    const before = view();
    actions.selectCounty("09", "stay");
    actions.compareWith("09", "stay");
    actions.compare(["01", "03"], "stay");
    actions.swapCounties();
    actions.leaveComparison();
    actions.setChoosing(true);
    actions.selectCounty("09", "stay");
    actions.clearCounty();
    actions.visit({ county: "09", other: null }, "stay");
    expect(view()).toEqual(before);
    actions.setYear(2019);
    expect(view()).toEqual({ ...before, year: 2019 });
  });

  test("on the layer keeps it, and the year can be changed", () => {
    const { view, ...actions } = locked("visa");
    const before = view();
    actions.showLayer("aktorer", "stay");
    actions.showSecond("foreign_born_share");
    expect(view()).toEqual(before);
    actions.setYear(2019);
    expect(view().year).toBe(2019);
  });

  test("on the year keeps it; another layer brings a year of its own", () => {
    const { view, ...actions } = locked("ar");
    const before = view();
    actions.setYear(2019);
    actions.play();
    expect(view()).toEqual(before);
    actions.showLayer("aktorer", "stay");
    expect(view()).toMatchObject({ layer: "aktorer", year: 2015 });
  });
});
