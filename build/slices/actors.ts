/** Cuts the actors that the report names: read by few, so a slice of their own. */

import type { ActorsSlice, NamedActor } from "../../src/content/actorsSlice.ts";
import type { Content } from "../contentSource.ts";
import type { Words } from "./words.ts";

export function cutActors({ actors }: Content, words: Words): ActorsSlice {
  return { note: words.text(actors.note), actors: actors.actors.map((actor) => actorOf(actor, words)) };
}

function actorOf(actor: Content["actors"]["actors"][number], words: Words): NamedActor {
  return {
    id: actor.id,
    name: words.text(actor.name),
    type: words.word("actorTypes", actor.type),
    sections: actor.sections.map(words.section),
    description: words.text(actor.description),
    roleIntegration: words.text(actor.roleIntegration),
    roleGrowth: words.text(actor.roleGrowth),
    sources: actor.sources,
    note: words.textOrNull(actor.note),
  };
}
