import type { Note } from "../notes/notes.js";

/** A place with notes, or with notes on places inside it. */
export interface MarkedPlace {
  /** The notes on the place itself. */
  notes: Note[];
  /** The number of notes on places inside it. */
  inside: number;
  members: Map<string | number, MarkedPlace>;
}

/** Returns the root, with all marked places inside it. */
export function markPlaces(notes: readonly Note[]): MarkedPlace {
  const root = newPlace();
  for (const note of notes) {
    let place = root;
    for (const name of note.path) {
      place.inside += 1;
      let member = place.members.get(name);
      if (member === undefined) {
        member = newPlace();
        place.members.set(name, member);
      }
      place = member;
    }
    place.notes.push(note);
  }
  return root;
}

function newPlace(): MarkedPlace {
  return { notes: [], inside: 0, members: new Map() };
}
