/** The reader's work on a table, kept for the visit: what was typed, read, decided and is on its way, whether the dialogue is open or not. */

import type { OwnFigures } from "../domain/ownFigures.ts";
import { type Details, figuresText, type Proposed, proposeDetails } from "./details.ts";
import { type Fixes, NO_FIXES } from "./fixes.ts";
import type { Report } from "./join.ts";
import type { Layout, Settings } from "./layout.ts";
import type { Preview, Reading, Source } from "./session.ts";
import { type Refusal, Refused } from "./table.ts";
import type { EndableSession } from "./workerSession.ts";

export interface WorkState {
  /** What is in the text area. */
  readonly text: string;
  readonly file: string | null;
  readonly busy: "no" | "reading" | "joining";
  /** Bytes read, of all. */
  readonly progress: { readonly read: number; readonly all: number } | null;
  /** Why the last try failed; `unknown` is an error that nobody foresaw. */
  readonly failure: Refusal | "unknown" | null;
  readonly preview: Preview | null;
  /** False where no column names areas. */
  readonly found: boolean;
  readonly report: Report | null;
  readonly fixes: Fixes;
  readonly details: Details;
  /** What the table proposed for them. */
  readonly proposed: Proposed;
}

const BEGINNING: WorkState = {
  text: "",
  file: null,
  busy: "no",
  progress: null,
  failure: null,
  preview: null,
  found: true,
  report: null,
  fixes: NO_FIXES,
  details: { title: "", unit: "", kind: null, year: "" },
  proposed: { title: "", unit: "", kind: null },
};

const NO_TABLE = { busy: "no", progress: null, failure: null, preview: null, report: null } as const;

export interface Work {
  get(): WorkState;
  subscribe(listener: () => void): () => void;
  /** Has a session start now, so that it is there when a table comes. */
  prepare(): void;
  setText(text: string): void;
  /** Reads what is in the text area. */
  readPaste(): void;
  readFile(file: File): void;
  /** Puts figures into the text area and reads them, to be changed. */
  take(figures: OwnFigures): void;
  cancel(): void;
  setSheet(index: number): void;
  setLayout(change: Partial<Layout>): void;
  setSettings(change: Partial<Settings>): void;
  setFixes(change: Partial<Fixes>): void;
  setDetails(change: Partial<Details>): void;
}

/** Work that has its tables read by the sessions that `start` makes. */
export function createWork(start: () => Promise<EndableSession>): Work {
  let state = BEGINNING;
  let session: Promise<EndableSession> | null = null;
  /** Which table it is about: what an earlier one still answers is not taken. */
  let generation = 0;
  let pending = 0;
  let queue: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  const set = (change: Partial<WorkState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  /** The session that is there or on its way; one that could not start is not kept. */
  function started(): Promise<EndableSession> {
    const one = session ?? start();
    session = one;
    one.catch(() => {
      if (session === one) session = null;
    });
    return one;
  }
  type Ask = (session: EndableSession) => Promise<Partial<WorkState>>;
  async function answer(ask: Ask, mine: number) {
    if (mine !== generation) return;
    try {
      const change = await ask(await started());
      if (mine !== generation) return;
      pending -= 1;
      set({ ...change, busy: pending > 0 ? state.busy : "no", progress: null });
    } catch (error) {
      if (mine !== generation) return;
      pending = 0;
      generation += 1;
      // A session that broke is of no use to the next try, and its table is gone with it.
      if (!(error instanceof Refused)) end();
      const failure = error instanceof Refused ? error.refusal : "unknown";
      set({ ...NO_TABLE, failure });
    }
  }
  /** One after the other: each sees what the one before it has changed. */
  function run(busy: "reading" | "joining", ask: Ask) {
    const mine = generation;
    pending += 1;
    set({ busy, failure: null });
    queue = queue.then(() => answer(ask, mine));
  }
  /** Begins anew with another table; a worker that is at something is ended, not waited for. */
  function leave() {
    if (pending > 0) end();
    generation += 1;
    pending = 0;
    queue = Promise.resolve();
    set(NO_TABLE);
  }
  const end = () => {
    session?.then((ended) => ended.end()).catch(() => {});
    session = null;
  };

  /** A report, and what its table proposes wherever the reader has not written anything else. */
  function proposing(preview: Preview, report: Report): Partial<WorkState> {
    const { details, proposed: was } = state;
    const now = proposeDetails(preview, report);
    const change = {
      title: details.title === was.title ? now.title : details.title,
      unit: details.unit === was.unit ? now.unit : details.unit,
      kind: details.kind === was.kind ? now.kind : details.kind,
    };
    return { report, details: { ...details, ...change }, proposed: now };
  }
  const taken = ({ preview, found, report }: Reading): Partial<WorkState> => ({
    preview,
    found,
    ...proposing(preview, report),
  });
  function read(source: Source, file: string | null) {
    leave();
    set({
      file,
      fixes: NO_FIXES,
      progress: typeof source === "string" ? null : { read: 0, all: source.size },
    });
    const mine = generation;
    run("reading", async (one) =>
      taken(
        await one.read(source, NO_FIXES, (bytes, all) => {
          if (mine === generation) set({ progress: { read: bytes, all } });
        }),
      ),
    );
  }
  /** The report anew, with the settings and decisions as they are when its turn comes. */
  const join = (ask: (session: EndableSession, settings: Settings) => Promise<Report>) => {
    if (!state.report) return;
    run("joining", async (one) => {
      const { preview, report } = state;
      return preview && report ? proposing(preview, await ask(one, report.settings)) : {};
    });
  };

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    prepare: () => void started(),
    setText: (text) => set({ text }),
    readPaste: () => read(state.text, null),
    readFile: (file) => read(file, file.name),
    take(figures) {
      const { title, unit, kind } = figures;
      set({ text: figuresText(figures), details: { title, unit, kind, year: "" } });
      read(state.text, null);
    },
    cancel: leave,
    setSheet: (index) => run("reading", async (one) => taken(await one.sheet(index, state.fixes))),
    setLayout: (change) => join((one, settings) => one.layout({ ...settings, ...change }, state.fixes)),
    setSettings: (change) => join((one, settings) => one.join({ ...settings, ...change }, state.fixes)),
    setFixes(change) {
      set({ fixes: { ...state.fixes, ...change } });
      join((one, settings) => one.join(settings, state.fixes));
    },
    setDetails: (change) => set({ details: { ...state.details, ...change } }),
  };
}
