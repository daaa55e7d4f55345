/** The server of `npm start` and of the end-to-end tests, and the headers it sends. */

import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hashSource, headerFiles, policy } from "../../../build/policy.ts";
import { parseHeaders, serve } from "../../../build/serve.mjs";

function folder(): string {
  const dist = mkdtempSync(join(tmpdir(), "lanskartan-"));
  writeFileSync(join(dist, "index.html"), "<p>hej</p>");
  writeFileSync(join(dist, "_headers"), "/*\n  X-All: yes\n\n/assets/*\n  X-Assets: a: b\n");
  return dist;
}

/** A port that is taken until `release` is called. */
async function takePort(): Promise<{ port: number; release: () => void }> {
  const blocker = createServer();
  await new Promise<void>((listening) => blocker.listen(0, listening));
  const address = blocker.address();
  if (typeof address !== "object" || !address) throw new Error("no port");
  return { port: address.port, release: () => blocker.close() };
}

describe("the server", () => {
  test("takes the next port when one is taken, and says so once", async () => {
    const { port, release } = await takePort();
    const said: [number, number][] = [];
    const server = await serve({ dist: folder(), port, onTaken: (taken, next) => said.push([taken, next]) });
    expect(said[0]).toEqual([port, port + 1]);
    expect(server.port).toBeGreaterThan(port);
    server.close();
    release();
  });

  test("sends the headers of _headers, under any path", async () => {
    const { port, release } = await takePort();
    release();
    const server = await serve({ dist: folder(), port, base: "/en/mapp/" });
    const inside = await fetch(`http://localhost:${server.port}/en/mapp/?lan=25`);
    expect(await inside.text()).toBe("<p>hej</p>");
    expect(inside.headers.get("x-all")).toBe("yes");
    expect(inside.headers.get("x-assets")).toBeNull();
    expect((await fetch(`http://localhost:${server.port}/annat/`)).status).toBe(404);
    server.close();
  });

  test("reads header values that contain a colon", () => {
    expect(parseHeaders("/a/*\n  Name: x: y\n")[0]?.headers).toEqual([["Name", "x: y"]]);
  });
});

describe("the policy", () => {
  const meta = policy(["run()"], ["p{}"]);

  test("allows nothing inline but what is hashed", () => {
    expect(meta).toContain(`script-src 'self' ${hashSource("run()")};`);
    expect(meta).toContain(`style-src 'self' ${hashSource("p{}")};`);
    expect(meta).not.toMatch(/unsafe/);
  });

  test("is the same in every header sample, and lets pages of others embed the map", () => {
    for (const text of headerFiles(meta).values()) {
      expect(text).toContain(`${meta}; frame-ancestors *`);
      expect(text).toMatch(/Access-Control-Allow-Origin:? "?\*/);
    }
  });
});
