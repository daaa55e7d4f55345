/** The policy and the head script: to the letter what other people's pages and readers' browsers rely on. */

import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { headScript } from "../../../build/headScript.ts";
import { hashSource, headerFiles, policy } from "../../../build/policy.ts";
import { parseHeaders } from "../../../build/serve.mjs";
import { shareTags } from "../../../build/shareTags.ts";
import { fromSearch } from "../../../src/state/url.ts";
import { THEMES } from "../../../src/state/view.ts";
import { atlas } from "../../fixtures/report.ts";

describe("the policy", () => {
  test("allows our own files and what is hashed, and nothing else", () => {
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(hashSource("x")).toBe(hash("x"));
    expect(policy(["a()"], ["b{}"]).split("; ")).toEqual([
      "default-src 'none'",
      `script-src 'self' ${hash("a()")}`,
      `style-src 'self' ${hash("b{}")}`,
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "frame-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test("goes into the samples of every host, which let others embed the map and read its data", () => {
    const files = headerFiles(policy([], []));
    expect([...files.keys()]).toEqual(["_headers", "headers.nginx.conf", "headers.apache.conf"]);
    for (const [name, text] of files) {
      expect(text, name).toContain(`${policy([], [])}; frame-ancestors *`);
      expect(text, name).toMatch(/Access-Control-Allow-Origin:? "?\*/);
      expect(text, name).not.toContain("unsafe-inline");
    }
  });
});

describe("what may be kept", () => {
  const files = headerFiles(policy([], []));
  const FOREVER = "public, max-age=31536000, immutable";
  const HOUR = "public, max-age=3600";
  const cases: readonly (readonly [path: string, kept: string | undefined])[] = [
    ["/assets/index-Ab3_-x9Z.js", FOREVER],
    ["/embed/v1-0123456789.js", FOREVER],
    ["/embed/v1.js", HOUR],
    ["/index.html", undefined],
    ["/data/counties.csv", undefined],
  ];

  test.each(cases)("%s in _headers", (path, kept) => {
    const rules = parseHeaders(files.get("_headers") ?? "").filter(({ pattern }) => pattern.test(path));
    const values = rules.flatMap(({ headers }) => headers.filter(([name]) => name === "Cache-Control"));
    expect(values.map(([, value]) => value)).toEqual(kept ? [kept] : []);
  });

  test.each(cases)("%s at nginx", (path, kept) => {
    const blocks = [
      ...(files.get("headers.nginx.conf") ?? "").matchAll(/^location ~ (\S+) \{\n([^}]*)^\}/gm),
    ].filter(([, pattern = ""]) => new RegExp(pattern).test(path));
    expect(blocks.map(([, , body]) => /Cache-Control "([^"]+)"/.exec(body ?? "")?.[1])).toEqual(
      kept ? [kept] : [],
    );
    // A block with headers of its own inherits none.
    for (const [, , body] of blocks) expect(body).toContain("frame-ancestors *");
  });

  test.each(cases)("%s at Apache", (path, kept) => {
    const name = path.split("/").at(-1) ?? "";
    const blocks = [
      ...(files.get("headers.apache.conf") ?? "").matchAll(/<FilesMatch "([^"]+)">\n([^<]*)/g),
    ].filter(([, pattern = ""]) => new RegExp(pattern).test(name));
    expect(blocks.map(([, , body]) => /Cache-Control "([^"]+)"/.exec(body ?? "")?.[1])).toEqual(
      kept ? [kept] : [],
    );
  });
});

describe("the head script", () => {
  /** What it writes on the document's element at an address, and what it does when a script cannot be had. */
  function run(search: string, hash = "") {
    const dataset: Record<string, string> = {};
    const listeners: ((event: unknown) => void)[] = [];
    const listen = (_type: string, listener: (event: unknown) => void) => listeners.push(listener);
    new Function("document", "location", "addEventListener", headScript)(
      { documentElement: { dataset } },
      { search, hash },
      listen,
    );
    return {
      dataset,
      fail: (tagName: string) => listeners.forEach((listener) => void listener({ target: { tagName } })),
    };
  }

  test("hides nothing at the default address, and notes that nothing else is asked for", () => {
    expect(run("").dataset).toEqual({ default: "" });
  });

  test("leaves the address of a part of the default view alone", () => {
    expect(run("", "#tabell").dataset).toEqual({});
  });

  test("hides the default view at any other, until a script fails", () => {
    const { dataset, fail } = run("?lan=09");
    expect(dataset).toEqual({ pending: "" });
    fail("IMG");
    expect(dataset).toEqual({ pending: "" });
    fail("SCRIPT");
    expect(dataset).toEqual({});
  });

  test.each([...THEMES, "morktx", "", "<b>", "MORKT"])(
    "has the address's colours at once: tema=%s",
    (theme) => {
      for (const search of [
        `?tema=${theme}`,
        `?lan=09&tema=${theme}`,
        `?tema=${theme}&lan=09`,
        `?xtema=${theme}`,
      ]) {
        const { view } = fromSearch(search, atlas);
        expect(run(search).dataset.theme ?? "auto", search).toBe(view.theme);
      }
    },
  );

  test("can stand inside a script element", () => {
    expect(headScript).not.toMatch(/<\/|<!--/);
  });
});

describe("the tags for cards of links", () => {
  test("have no address where the build knows none", () => {
    expect(shareTags(undefined).join()).not.toMatch(/og:url|canonical/);
    expect(shareTags("https://example.org/karta/").join()).toContain(
      'rel="canonical" href="https://example.org/karta/"',
    );
  });

  test("keep quotes and ampersands inside their attribute", () => {
    const [canonical = ""] = shareTags('https://example.org/?a=1&b="2"').slice(-1);
    expect(canonical).toContain('href="https://example.org/?a=1&amp;b=&quot;2&quot;"');
  });
});
