/** The height in six systems' words, letter by letter as they document them. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { heightMessages, resizerIdIn } from "../../../src/embed/heightMessages.ts";

const SIZE = { width: 600, height: 812, cause: "resize" } as const;
const ADDRESS = "https://exempel.se/karta/?inbaddad=1";

test("all forms, with the names that the host gave", () => {
  const names = { id: "k1", childId: "pym-0", resizerId: "ram", own: false };
  expect(heightMessages(names, SIZE, ADDRESS)).toEqual([
    { type: "lanskartan:resize", v: 1, id: "k1", height: 812 },
    { "datawrapper-height": { k1: 812 } },
    { sentinel: "amp", type: "embed-size", height: 812 },
    '{"src":"https://exempel.se/karta/?inbaddad=1","context":"iframe.resize","height":812}',
    "pymxPYMxpym-0xPYMxheightxPYMx812",
    "[iFrameSizer]ram:812:600:resize",
  ]);
});

test("no name, no message of the form that needs it; with resize=own nothing but our own", () => {
  const names = { id: "k1", childId: null, resizerId: null, own: false };
  expect(heightMessages(names, SIZE, ADDRESS)).toHaveLength(4);
  expect(heightMessages({ ...names, childId: "a", resizerId: "b", own: true }, SIZE, ADDRESS)).toEqual([
    { type: "lanskartan:resize", v: 1, id: "k1", height: 812 },
  ]);
});

test("an id named __proto__ is a name like any other", () => {
  const names = { id: "__proto__", childId: null, resizerId: null, own: false };
  expect(JSON.stringify(heightMessages(names, SIZE, ADDRESS)[1])).toBe(
    '{"datawrapper-height":{"__proto__":812}}',
  );
});

test("iframe-resizer's first message names the frame, and nothing else does", () => {
  const init =
    "[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true";
  expect(resizerIdIn(init)).toBe("iFrameResizer0");
  expect(resizerIdIn("[iFrameSizer]resize")).toBeNull();
  expect(resizerIdIn("[iFrameSizer]:8:")).toBeNull();
  fc.assert(
    fc.property(fc.anything(), (data) => {
      const id = resizerIdIn(data);
      expect(id === null || (typeof data === "string" && data.startsWith("[iFrameSizer]"))).toBe(true);
    }),
  );
});
