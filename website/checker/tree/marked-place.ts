import type { Note } from "../notes/notes.js";

/** A place of which there is something to say, or of what is in it. */
export interface MarkedPlace {
  /** What there is to say of the place itself. */
  notes: Note[];
  /** How many notes there are on what is in it. */
  inside: number;
  members: Map<string | number, MarkedPlace>;
}

/** The root of all places of which there is something to say. */
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
