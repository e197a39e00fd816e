import type { IndexChange } from "../index/index-change";
import type { PeopleDirectory } from "../people/directory";
import type { ItemQuery } from "../query/item-query";

function touchesDays({ days }: IndexChange, { dueFrom, dueTo }: ItemQuery): boolean {
  if (dueFrom === null && dueTo === null) return days.size > 0;
  for (const day of days) {
    if (day !== null && (dueFrom === null || day >= dueFrom) && (dueTo === null || day <= dueTo)) return true;
  }
  return false;
}

function touchesPath({ notes }: IndexChange, { path }: ItemQuery): boolean {
  if (path === "" || /[*?]/.test(path)) return true;
  const start = path.replace(/^\/+/, "").toLowerCase();
  for (const note of notes) if (note.toLowerCase().startsWith(start)) return true;
  return false;
}

/** Whoever a note speaks of is named in a change of it, once the index has been asked for somebody's notes. */
function touchesPersons({ persons }: IndexChange, query: ItemQuery, directory: PeopleDirectory): boolean {
  if (query.persons.length === 0 || persons === null) return true;
  return query.persons.some((text) => {
    const person = directory.person(text);
    const named = person ? [person] : directory.isMe(text) ? [directory.me] : directory.named(text);
    return named.length === 0 || named.some(({ id }) => persons.has(id));
  });
}

/**
 * Whether a change may give a query, asked before, another answer. True when in doubt; false costs nothing more than
 * this look at what the change names.
 */
export function mayChangeAnswer(change: IndexChange, query: ItemQuery, directory: PeopleDirectory): boolean {
  if (change.persons === null) return true;
  // A note whose items came, went or changed names their days; without a day no item was touched.
  return touchesDays(change, query) && touchesPath(change, query) && touchesPersons(change, query, directory);
}
