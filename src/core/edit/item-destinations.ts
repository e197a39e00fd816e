import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";
import { pathTest } from "../exclusions";
import type { Settings } from "../settings";
import type { ItemDestination } from "./outcomes";

/** The heading below which new items are written. */
export const ACTION_ITEMS_HEADING = "Action Items";

const GLOB_SIGN = /[*?[\]{}]/;

/**
 * The inbox note that new items go to: the first inbox path of the settings that names one note. An entry may leave out
 * the ending, or name a folder: then it is the folder's note `Inbox.md`.
 *
 * @returns its path, or null when no entry names a note
 */
export function inboxNotePath(inboxPaths: readonly string[]): string | null {
  const entry = inboxPaths
    .map((path) => path.replace(/^\/+|\/+$/g, ""))
    .find((path) => path !== "" && !GLOB_SIGN.test(path));
  if (entry === undefined) return null;
  if (entry.toLowerCase().endsWith(".md")) return entry;
  // A note that does not count as inbox would make nobody the owner of what is written there.
  const counts = pathTest(inboxPaths);
  return [`${entry}.md`, `${entry}/Inbox.md`].find((path) => counts(path)) ?? null;
}

/**
 * Where a new item can be written: the active note when it is a meeting, the person's profile, the inbox note.
 *
 * @param activePath the note the user looks at, or null
 * @param person whom the item is about, or null
 * @returns each note once, in that order; notes that are never written are left out
 */
export function itemDestinations(
  index: VaultIndex,
  settings: Pick<Settings, "inboxPaths">,
  activePath: string | null,
  person: Person | null,
): readonly ItemDestination[] {
  const found: ItemDestination[] = [];
  const offer = (kind: ItemDestination["kind"], path: string | null | undefined): void => {
    if (path === null || path === undefined || found.some((other) => other.path === path)) return;
    const note = index.note(path)?.note;
    if (note && note.content.readOnly !== null) return;
    found.push({ kind, path, heading: ACTION_ITEMS_HEADING, exists: note !== undefined });
  };
  const active = activePath === null ? null : index.note(activePath);
  offer("active-note", active?.note.isMeeting === true ? activePath : null);
  offer("profile", person?.profile?.path);
  offer("inbox", inboxNotePath(settings.inboxPaths));
  return found;
}
