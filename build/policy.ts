/** The content security policy, as meta tag and in the headers, and the header samples for common hosts. */

import { createHash } from "node:crypto";

/** `'sha256-…'` of an inline script or style, as a policy wants it. */
export function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** The policy of the meta tag: nothing but our own files, and inline only what is hashed. */
export function policy(scripts: readonly string[], styles: readonly string[]): string {
  const own = (inline: readonly string[]) => ["'self'", ...inline.map(hashSource)].join(" ");
  return [
    "default-src 'none'",
    `script-src ${own(scripts)}`,
    `style-src ${own(styles)}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** What every answer of the host carries. Pages of other origins may embed the map and read its data. */
function headers(meta: string): readonly (readonly [string, string])[] {
  return [
    ["Content-Security-Policy", `${meta}; frame-ancestors *`],
    ["Access-Control-Allow-Origin", "*"],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
  ];
}

const FOREVER = "public, max-age=31536000, immutable";
const HOUR = "public, max-age=3600";

/** Which files may be kept for how long, in the words of the three samples: whatever has its hash in the name, for ever. */
const CACHING = [
  { path: "/assets/*", location: "/assets/", name: "-[A-Za-z0-9_-]{8}\\.(js|css|json)$", value: FOREVER },
  {
    path: "/embed/v1-*.js",
    location: "/embed/v1-[0-9a-f]+\\.js$",
    name: "^v1-[0-9a-f]{10}\\.js$",
    value: FOREVER,
  },
  // Pages of others ask for it by this name: what is mended in it must reach them.
  { path: "/embed/v1.js", location: "/embed/v1\\.js$", name: "^v1\\.js$", value: HOUR },
] as const;

/** Path in `dist` → text: `_headers` for hosts that read it, samples for nginx and Apache. */
export function headerFiles(meta: string): ReadonlyMap<string, string> {
  const all = headers(meta);
  const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;
  const nginx = ([name, value]: readonly [string, string]) => `add_header ${name} ${quoted(value)} always;`;
  const apache = ([name, value]: readonly [string, string]) => `Header always set ${name} ${quoted(value)}`;
  const cache = (value: string) => ["Cache-Control", value] as const;
  const file = (blocks: readonly string[], between: string) => `${blocks.join(between)}\n`;
  return new Map([
    [
      "_headers",
      file(
        [
          `/*\n${all.map(([name, value]) => `  ${name}: ${value}`).join("\n")}`,
          ...CACHING.map(({ path, value }) => `${path}\n  Cache-Control: ${value}`),
        ],
        "\n\n",
      ),
    ],
    [
      "headers.nginx.conf",
      file(
        [
          "# Include in the server block that serves this folder.",
          ...all.map(nginx),
          // A block with headers of its own inherits none.
          ...CACHING.map(({ location, value }) =>
            [`location ~ ${location} {`, ...[...all, cache(value)].map((one) => `  ${nginx(one)}`), "}"].join(
              "\n",
            ),
          ),
        ],
        "\n",
      ),
    ],
    [
      "headers.apache.conf",
      file(
        [
          "# Include for the folder, or rename to .htaccess (needs mod_headers).",
          ...all.map(apache),
          ...CACHING.map(
            ({ name, value }) => `<FilesMatch "${name}">\n  ${apache(cache(value))}\n</FilesMatch>`,
          ),
        ],
        "\n",
      ),
    ],
  ]);
}
