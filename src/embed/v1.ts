/**
 * The script for host pages (`embed/v1.js`): gives every frame that shows the map its height, and defines
 * `<lanskartan-karta>`. Public API for ever: it changes only by adding, and nothing on the host page may notice it.
 */

const ELEMENT = "lanskartan-karta";
/** Attributes that say what the map shows: a change is told to the page inside. */
const VIEW = ["lan", "jamfor", "visa", "ar", "del", "vy", "sprak", "tema"];
/** Attributes that only the frame's address can say: a change loads it anew. */
const ADDRESS = ["dolj", "las"];
/** The attribute with figures of the host's own, as the studio writes them: the fragment of the frame's address, which no server gets. A change loads it anew, too. */
const FIGURES = "egna";
/** No value that means anything is longer than this many characters; longer ones count as none. */
const LONGEST_VALUE = 500;
const LONGEST_FIGURES = 32_000;

/** From this width (px) on words and legend stand beside the map, not over and under it. */
const WIDE = 748;
/**
 * Heights (px) in a narrow frame and in a wide one: of the map with its words, legend and controls, and of what else there may be.
 * Measured; the page inside makes up for differences with the height of its map.
 */
const HEIGHTS = {
  aktorer: [1310, 800],
  utmaning: [1080, 680],
  indicator: [1400, 960],
  panel: [2900, 2900],
  tabell: [1400, 1000],
  reglage: [220, 100],
  forklaring: [130, 0],
} as const;

const isHeight = (value: unknown): value is number =>
  typeof value === "number" && value >= 1 && value <= 100_000;

/** The height (px) to reserve for a frame of `width` px that shows `layer` and hides `hidden`, comma-separated. */
function reservedHeight(width: number, layer: string, hidden: string): number {
  const of = (part: keyof typeof HEIGHTS) => HEIGHTS[part][width < WIDE ? 0 : 1];
  const isHidden = (part: string) => hidden.split(",").includes(part);
  const map = of(
    layer.startsWith("utmaning-") ? "utmaning" : !layer || layer === "aktorer" ? "aktorer" : "indicator",
  );
  const added = (["panel", "tabell"] as const).filter((part) => !isHidden(part)).map(of);
  const gone = (["reglage", "forklaring"] as const).filter(isHidden).map(of);
  const sum = (heights: readonly number[]) => heights.reduce((total, height) => total + height, 0);
  return map + sum(added) - sum(gone);
}

/** Sets styles past whatever the host page's own sheets say; a policy does not stop the CSSOM. */
function insist({ style }: HTMLElement, styles: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(styles)) style.setProperty(name, value, "important");
}

/** Makes the frame's inside `height` px high. Its width, border and padding stay the host's. */
function size(frame: HTMLIFrameElement, height: number) {
  const inside = Math.ceil(height);
  const style = getComputedStyle(frame);
  const around = ["padding-top", "padding-bottom", "border-top-width", "border-bottom-width"]
    .map((name) => Number.parseFloat(style.getPropertyValue(name)) || 0)
    .reduce((sum, width) => sum + width, 0);
  frame.height = String(inside);
  insist(frame, {
    transition: "none",
    "min-height": "0",
    "max-height": "none",
    height: `${style.boxSizing === "border-box" ? inside + around : inside}px`,
  });
}

/** An attribute's value, "" for none. */
function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name) ?? "";
  return value.length > (name === FIGURES ? LONGEST_FIGURES : LONGEST_VALUE) ? "" : value;
}

/** What a policy blocked: the origin alone, or the policy's own word, such as `inline`. */
const originOf = (blocked: string) => /^\w+:\/\/[^/?#]+/.exec(blocked)?.[0] ?? blocked.slice(0, 40);

/** An element on the page, with its frame. */
interface Embed {
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
  /** The frame was in the page before the script, and stays when the element goes. */
  readonly isTheirs: boolean;
  /** Keeps the reserved height right; null once the page inside has told its own. */
  widths: ResizeObserver | null;
  /** To whom changes are told; null until the page inside is ready for them. */
  target: string | null;
  /** Attributes that have changed since they were last told. */
  readonly changed: Set<string>;
}

/** Starts the script for the map at `site`, the address that ours and all frames' addresses begin with. */
function start(site: string) {
  const { origin: siteOrigin } = new URL(site);
  const embeds = new Map<Element, Embed>();
  const violations: { directive: string; blocked: string }[] = [];
  let count = 0;

  function addressOf(element: Element): string {
    const values = [...VIEW, ...ADDRESS].map((name) => [name, attribute(element, name)]);
    const search = new URLSearchParams(values.filter(([, value]) => value));
    search.set("inbaddad", "1");
    // Counted, not random: the same page asks for the same address again, and caches know it.
    search.set("id", `${ELEMENT}-${++count}`);
    search.set("resize", "own");
    const figures = attribute(element, FIGURES);
    return `${site}?${search}${/^[\w-]+$/.test(figures) ? `#${FIGURES}=${figures}` : ""}`;
  }

  /** Hosts hide the element with `hidden`, or by a style of its own. */
  function show({ hidden, style }: HTMLElement) {
    if (!style.display || style.display === "block") style.display = hidden === true ? "" : "block";
  }

  function reserve({ element, frame, widths }: Embed) {
    if (!widths) return;
    const given = Number(attribute(element, "height").replace(/px$/, ""));
    // Where the element is not shown yet, the window's width is the best guess.
    const width = frame.clientWidth || innerWidth;
    size(
      frame,
      isHeight(given) ? given : reservedHeight(width, attribute(element, "visa"), attribute(element, "dolj")),
    );
  }

  /** Whether the frame is one that an element made, here or on the page that it was copied from. */
  const isOurs = ({ src }: HTMLIFrameElement) => src.includes(`id=${ELEMENT}-`);

  function open(element: HTMLElement) {
    const children = [...element.querySelectorAll<HTMLIFrameElement>(":scope > iframe")];
    // What the element made is saved or copied along with it by editors and carousels.
    for (const old of children) if (isOurs(old)) old.remove();
    const isEnglish = attribute(element, "sprak") === "en";
    // A frame that shows the map without the script keeps its address and its height until the page inside tells its own.
    const theirs = children.find((one) => one.src.startsWith(site) && !isOurs(one));
    const frame = theirs ?? document.createElement("iframe");
    if (!theirs)
      Object.assign(frame, {
        loading: "lazy",
        title: isEnglish ? "Map: Länskartan" : "Karta: Länskartan",
        lang: isEnglish ? "en" : "sv",
        width: "100%",
        allow: "clipboard-write",
        src: addressOf(element),
      });
    insist(frame, {
      // Theirs stands as it stood: as a block it would lose the room that a line has under it, and the page would move.
      ...(theirs ? {} : { display: "block" }),
      ...{ width: "100%", border: "0", padding: "0", margin: "0" },
    });
    const embed: Embed = {
      element,
      frame,
      isTheirs: theirs !== undefined,
      // A frame later: an observer that changes at once what it observes is an error of the host page's.
      widths: theirs ? null : new ResizeObserver(() => requestAnimationFrame(() => reserve(embed))),
      target: null,
      // What the element says counts, should the frame in it say something else.
      changed: new Set(theirs ? VIEW.filter((name) => element.hasAttribute(name)) : []),
    };
    embeds.set(element, embed);
    show(element);
    if (!theirs) element.prepend(frame);
    reserve(embed);
    embed.widths?.observe(frame);
  }

  function close(element: Element) {
    const embed = embeds.get(element);
    embeds.delete(element);
    embed?.widths?.disconnect();
    if (!embed?.isTheirs) embed?.frame.remove();
  }

  /** Tells the page inside what has changed, or loads it anew. */
  function tell(embed: Embed) {
    const { element, frame, changed, target } = embed;
    if (embeds.get(element) !== embed) return;
    if ([...ADDRESS, FIGURES].some((name) => changed.has(name))) {
      embed.target = null;
      // Out and in again: a frame that is only sent elsewhere leaves an entry in the host page's history.
      frame.remove();
      frame.src = addressOf(element);
      element.prepend(frame);
      reserve(embed);
    } else {
      if (!target || changed.size === 0) return;
      const values = Object.fromEntries([...changed].map((name) => [name, attribute(element, name)]));
      frame.contentWindow?.postMessage({ type: "lanskartan:set", v: 1, ...values }, target);
    }
    changed.clear();
  }

  /** What the page inside asks for where an editor tests the embedding: what only the host page knows. */
  function hostOf({ title, lang, clientWidth: width, clientHeight: height }: HTMLIFrameElement) {
    const tags = document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy" i]');
    const policies = [...tags].map(({ content }) => content);
    return { type: "lanskartan:host", v: 1, script: "v1", title, lang, policies, violations, width, height };
  }

  /** The frame of ours that a message came from: of an element, wherever it is, or one written by hand. */
  function senderOf(source: MessageEventSource) {
    const own = [...embeds.values()].find(({ frame }) => frame.contentWindow === source);
    const frame =
      own?.frame ??
      [...document.querySelectorAll("iframe")].find(({ contentWindow }) => contentWindow === source);
    return frame?.src.startsWith(site) ? { own, frame } : null;
  }

  addEventListener("message", ({ data, origin, source }) => {
    // A sandboxed frame's origin is "null".
    if (!source || !data || typeof data !== "object" || (origin !== siteOrigin && origin !== "null")) return;
    const sender = senderOf(source);
    // A host page may have put anything on the prototype of all objects.
    const field = (name: string): unknown => (Object.hasOwn(data, name) ? data[name] : undefined);
    const text = (name: string, longest: number) => String(field(name)).slice(0, longest);
    const areText = (...names: string[]) => names.every((name) => typeof field(name) === "string");
    if (!sender || !areText("type") || field("v") !== 1) return;
    const { own, frame } = sender;
    const type = text("type", 40);
    const target = origin === "null" ? "*" : siteOrigin;
    const emit = (detail: Readonly<Record<string, string | null>>) =>
      (own?.element ?? frame).dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));

    if (type === "lanskartan:resize") {
      const height = field("height");
      if (!isHeight(height)) return;
      own?.widths?.disconnect();
      if (own) own.widths = null;
      size(frame, height);
    } else if (type === "lanskartan:ask") {
      frame.contentWindow?.postMessage(hostOf(frame), target);
    } else if (type === "lanskartan:ready" || type === "lanskartan:change") {
      if (!areText("search", "title", "lang")) return;
      const detail = {
        search: text("search", 10_000),
        title: text("title", 500),
        lang: text("lang", 35),
        // Of own figures; pages of before have none.
        ...(areText("hash") ? { hash: text("hash", 40_000) } : {}),
      };
      if (own) {
        frame.title = detail.title;
        frame.lang = detail.lang;
        if (type === "lanskartan:ready") {
          own.target = target;
          tell(own);
        }
      }
      emit(detail);
    } else if (type === "lanskartan:select" || type === "lanskartan:hover") {
      if (field("lan") === null) emit({ lan: null });
      else if (areText("lan")) emit({ lan: text("lan", 40) });
    }
  });

  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    if (violations.length < 20)
      violations.push({ directive: effectiveDirective, blocked: originOf(blockedURI) });
  });

  customElements.define(
    ELEMENT,
    class extends HTMLElement {
      static get observedAttributes() {
        return [...VIEW, ...ADDRESS, FIGURES, "height", "hidden"];
      }
      connectedCallback() {
        if (this.isConnected && !embeds.has(this)) open(this);
      }
      disconnectedCallback() {
        close(this);
      }
      attributeChangedCallback(name: string, before: string | null, after: string | null) {
        const embed = embeds.get(this);
        if (!embed || before === after) return;
        if (name === "hidden") return show(this);
        if (name === "height") return reserve(embed);
        embed.changed.add(name);
        // The first of a task's calls tells all its changes; the others find nothing to tell.
        queueMicrotask(() => tell(embed));
      }
    },
  );

  // Frames that were there first have said their height, and that they are ready, to nobody: one that is set nothing says it again.
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.src.startsWith(site)) frame.contentWindow?.postMessage({ type: "lanskartan:set", v: 1 }, "*");
}

/** Where the map is: the script's address without its own part; modules and bundles look for it in the page. */
const [site] = [document.currentScript, ...document.querySelectorAll('script[src*="embed/v1"]')].flatMap(
  (script) =>
    /^([^?#]+\/)embed\/v1(-[0-9a-f]+)?\.js([?#]|$)/.exec((script as HTMLScriptElement)?.src)?.[1] ?? [],
);
// However often the script is on the page, it runs once.
if (site && window.customElements && !customElements.get(ELEMENT)) start(site);

export {};
