import type { ResolvedNote } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";
import { textKey } from "../text/text-key";
import type { ItemDestination } from "./outcomes";

/** The heading below which new items are written where a note has none of its own for them. */
export const NEW_ITEMS_HEADING = "Action Items";

/** The note's own heading for its items, however it is written. */
function headingOf(note: ResolvedNote | null): string {
  const wanted = textKey(NEW_ITEMS_HEADING);
  const found = note?.items.find(({ item }) => textKey(item.heading) === wanted);
  return found?.item.heading ?? NEW_ITEMS_HEADING;
}

function destination(index: VaultIndex, kind: ItemDestination["kind"], path: string): ItemDestination {
  const note = index.note(path);
  return { kind, path, heading: headingOf(note), exists: note !== null };
}

/**
 * Where a new item may be written: the meeting in front, the owner's profile, the inbox note; the best place first.
 *
 * @param activePath the note in front; '' for none
 * @param inboxNote path of the inbox note; '' for none
 */
export function itemDestinations(
  index: VaultIndex,
  activePath: string,
  owner: Person | null,
  inboxNote: string,
): ItemDestination[] {
  const active = index.note(activePath)?.note;
  const profile = owner?.profile?.path ?? "";
  const found = [
    ...(active?.isMeeting === true ? [destination(index, "active-note", activePath)] : []),
    ...(profile === "" ? [] : [destination(index, "profile", profile)]),
    ...(inboxNote === "" ? [] : [destination(index, "inbox", inboxNote)]),
  ];
  return found.filter((one, i) => found.findIndex(({ path }) => path === one.path) === i);
}
