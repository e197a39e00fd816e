import type { LeftOutReason } from "../exclusions";
import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";
import { compareText } from "./item-order";
import { openRows } from "./rows/collect-rows";

/** Notes left out for one reason. */
export interface LeftOutSummary {
  readonly reason: LeftOutReason;
  readonly count: number;
  /** The first few, sorted. */
  readonly paths: readonly string[];
}

/** What is in a vault, in numbers: for somebody who has just installed the plugin. */
export interface FoundSummary {
  readonly notes: number;
  readonly peopleNotes: number;
  readonly profiles: number;
  /** Notes that stand for meetings, unfolded. */
  readonly meetingNotes: number;
  /** Meeting notes that are no people notes. */
  readonly otherMeetingNotes: number;
  readonly people: number;
  readonly peopleWithProfile: number;
  /** Open items the lists collect. */
  readonly openItems: number;
  readonly proposedItems: number;
  /** Most notes first; reasons that left out nothing are not listed. */
  readonly leftOut: readonly LeftOutSummary[];
}

const SHOWN_PATHS = 3;

function summarizeLeftOut(leftOut: ReadonlyMap<string, LeftOutReason>): LeftOutSummary[] {
  const byReason = new Map<LeftOutReason, string[]>();
  for (const [path, reason] of leftOut) {
    const paths = byReason.get(reason);
    if (paths) paths.push(path);
    else byReason.set(reason, [path]);
  }
  return [...byReason]
    .map(([reason, paths]) => ({
      reason,
      count: paths.length,
      paths: paths.sort(compareText).slice(0, SHOWN_PATHS),
    }))
    .sort((a, b) => b.count - a.count || compareText(a.reason, b.reason));
}

/** @returns what was found; a pass over all notes, for when it is shown. */
export function foundSummary(index: VaultIndex): FoundSummary {
  const counts = { peopleNotes: 0, profiles: 0, meetingNotes: 0, otherMeetingNotes: 0 };
  for (const { note } of index.notes()) {
    if (note.kind !== "other") counts.peopleNotes++;
    if (note.kind === "profile") counts.profiles++;
    if (note.isMeeting) counts.meetingNotes++;
    if (note.isMeeting && note.kind === "other") counts.otherMeetingNotes++;
  }
  const { persons } = index.directory;
  const open = openRows(index);
  let proposedItems = 0;
  for (let row = 0; row < open.length; row++) if (open.isProposed(row)) proposedItems++;
  return {
    ...counts,
    notes: index.noteCount,
    people: persons.length,
    peopleWithProfile: persons.filter((person) => person.profile !== null).length,
    openItems: open.length,
    proposedItems,
    leftOut: summarizeLeftOut(index.leftOut),
  };
}

/** Somebody, and in how many meeting notes they stand. */
export interface Participant {
  readonly person: Person;
  readonly meetings: number;
}

/** @returns the most frequent participants of meetings, who most likely include the user; the most frequent first. */
export function frequentParticipants(index: VaultIndex, limit: number): Participant[] {
  const counts = new Map<Person, number>();
  for (const { note, people } of index.notes()) {
    if (!note.isMeeting) continue;
    for (const person of people.persons) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return [...counts]
    .map(([person, meetings]) => ({ person, meetings }))
    .filter(({ person }) => !person.isMe)
    .sort((a, b) => b.meetings - a.meetings || compareText(a.person.key, b.person.key))
    .slice(0, limit);
}
