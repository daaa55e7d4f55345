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

/** Files under `assets/` have their hash in the name. */
const FOREVER = "public, max-age=31536000, immutable";

/** Path in `dist` → text: `_headers` for hosts that read it, samples for nginx and Apache. */
export function headerFiles(meta: string): ReadonlyMap<string, string> {
  const all = headers(meta);
  const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;
  return new Map([
    [
      "_headers",
      `/*\n${all.map(([name, value]) => `  ${name}: ${value}`).join("\n")}\n\n/assets/*\n  Cache-Control: ${FOREVER}\n`,
    ],
    [
      "headers.nginx.conf",
      `# Include in the server block that serves this folder.\n${all
        .map(([name, value]) => `add_header ${name} ${quoted(value)} always;`)
        .join("\n")}\nlocation ~ /assets/ {\n${[...all, ["Cache-Control", FOREVER] as const]
        .map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`)
        .join("\n")}\n}\n`,
    ],
    [
      "headers.apache.conf",
      `# Include for the folder, or rename to .htaccess (needs mod_headers).\n${all
        .map(([name, value]) => `Header always set ${name} ${quoted(value)}`)
        .join(
          "\n",
        )}\n<FilesMatch "-[A-Za-z0-9_-]{8}\\.(js|css|json)$">\n  Header always set Cache-Control ${quoted(FOREVER)}\n</FilesMatch>\n`,
    ],
  ]);
}
