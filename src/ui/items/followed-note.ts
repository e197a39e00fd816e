import type { Ports } from "../ports";

/** The note in front, and whose items are shown while it is followed. */
export interface FollowedNote {
  readonly title: string;
  /** Ids of its people; without me, unless nobody else is in it. */
  readonly persons: readonly string[];
}

/** @returns the people of the active note; null when there is none, or none that is indexed. */
export function followedNote({ app, index }: Ports): FollowedNote | null {
  const file = app.workspace.getActiveFile();
  const resolved = file && index.note(file.path);
  if (!file || !resolved) return file ? { title: file.basename, persons: [] } : null;
  const { persons } = resolved.people;
  const others = persons.filter((person) => !person.isMe);
  return {
    title: resolved.note.title,
    persons: (others.length > 0 ? others : persons).map((person) => person.id),
  };
}
