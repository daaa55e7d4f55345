/** The neighbouring countries as path data, in the frame's units. The built page reads it off the prerendered map (`build/landPlugin.ts`). */

export { CONTEXT_PATH } from "./context.ts";
