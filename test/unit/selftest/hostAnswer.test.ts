/** The host's answer: taken when it is whole, cut where it is long, dropped without a word when anything in it is off. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { readHostAnswer } from "../../../src/selftest/hostAnswer.ts";

const answer = {
  type: "lanskartan:host",
  v: 1,
  script: "v1",
  title: "Karta",
  lang: "sv",
  policies: ["default-src 'self'"],
  violations: [{ directive: "img-src", blocked: "https://example.org" }],
  width: 600,
  height: 300.5,
};

test("is read field by field", () => {
  const { type: _type, v: _v, ...fields } = answer;
  expect(readHostAnswer({ ...answer, more: "x" })).toEqual(fields);
});

test("is dropped when any field is not what it should be", () => {
  const wrong = fc.oneof(
    fc.constantFrom(undefined, null, Number.NaN, Number.POSITIVE_INFINITY, -1, true, Symbol.iterator),
    fc.array(fc.constantFrom(1, null, {}, []), { minLength: 1, maxLength: 3 }),
    fc.record({ length: fc.integer() }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(answer)), wrong, (field, value) => {
      expect(readHostAnswer({ ...answer, [field]: value })).toBeNull();
    }),
  );
});

test("does not count what is inherited", () => {
  expect(readHostAnswer(Object.create(answer))).toBeNull();
  expect(
    readHostAnswer({ ...answer, violations: [Object.create({ directive: "a", blocked: "b" })] }),
  ).toBeNull();
});

test("is cut where it is long", () => {
  const read = readHostAnswer({
    ...answer,
    title: "x".repeat(1e6),
    policies: Array(1000).fill("y".repeat(1e4)),
    violations: Array(1000).fill(answer.violations[0]),
  });
  expect(read?.title).toHaveLength(2000);
  expect(read?.policies).toHaveLength(20);
  expect(read?.policies[0]).toHaveLength(2000);
  expect(read?.violations).toHaveLength(20);
});

test("throws at nothing", () => {
  const parts = fc.anything({ withNullPrototype: true, withMap: true, withSparseArray: true });
  fc.assert(
    fc.property(
      fc.oneof(parts, fc.record({ type: fc.constant(answer.type), v: fc.constant(1), title: parts })),
      (data) => {
        expect(readHostAnswer(data)).toBeNull();
      },
    ),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(parts, parts, (policies, violations) => {
      const read = readHostAnswer({ ...answer, policies, violations });
      expect(read === null || read.policies.every((policy) => typeof policy === "string")).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
