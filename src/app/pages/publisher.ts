/** Who publishes this copy of the map and how to reach them, as given at build. Nothing is invented where nothing was given. */

export interface Publisher {
  readonly name: string | null;
  readonly contact: { readonly text: string; readonly href: string } | null;
}

const EMAIL = /^[\w.%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** An e-mail address or an https address as a link; anything else is not a contact. */
function contactOf(given: string): Publisher["contact"] {
  if (EMAIL.test(given)) return { text: given, href: `mailto:${given}` };
  try {
    const { protocol, username, host, pathname, href } = new URL(given);
    if (protocol !== "https:" || username) return null;
    // Brackets would end the link in the page's marked-up words.
    const safe = href.replaceAll("(", "%28").replaceAll(")", "%29");
    return { text: host + (pathname === "/" ? "" : pathname), href: safe };
  } catch {
    return null;
  }
}

const text = (value: unknown) => (typeof value === "string" ? value.trim() : "");

/** Reads `VITE_PUBLISHER` and `VITE_CONTACT` of the build's environment. */
export function publisherOf(env: Readonly<Record<string, unknown>>): Publisher {
  return { name: text(env.VITE_PUBLISHER) || null, contact: contactOf(text(env.VITE_CONTACT)) };
}
