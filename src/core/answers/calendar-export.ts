import type { CalendarDate } from "../calendar-date";
import { formatIsoDate } from "../calendar-date";
import type { ResolvedItem } from "../index/resolved-note";
import type { Priority } from "../model/priority";
import type { StatusType } from "../model/status";
import { bySource } from "../query/item-order";
import { hashText } from "../text/hash";

/** RFC 5545 §3.1: a line is at most so many octets, its line break aside. */
const MAX_OCTETS = 75;

/** RFC 5545 §3.8.1.9: 1 is the highest, 9 the lowest; "none" is left out. */
const PRIORITY: Readonly<Record<Priority, string>> = {
  highest: "1",
  high: "3",
  medium: "5",
  none: "",
  low: "7",
  lowest: "9",
};

const STATUS: Readonly<Record<StatusType, string>> = {
  TODO: "NEEDS-ACTION",
  ON_HOLD: "NEEDS-ACTION",
  NON_TASK: "NEEDS-ACTION",
  IN_PROGRESS: "IN-PROCESS",
  DONE: "COMPLETED",
  CANCELLED: "CANCELLED",
};

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Breaks a long line between characters; a line that goes on starts with a space (RFC 5545 §3.1). */
function folded(line: string): string {
  let result = "";
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > MAX_OCTETS) {
      result += "\r\n ";
      octets = 1;
    }
    result += character;
    octets += more;
  }
  return `${result}\r\n`;
}

/** A text value (RFC 5545 §3.3.11); half characters and controls, which no calendar takes, are left out. */
function textValue(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|[\n\u2028\u2029]/g, "\\n")
    .replaceAll("\t", " ")
    .replace(/[\p{Cc}\p{Cs}]/gu, "");
}

function dateValue(date: CalendarDate): string {
  return formatIsoDate(date).replaceAll("-", "");
}

/**
 * Names an item for a calendar, the same at every export: by its block id, else by its words, so that an item keeps
 * its name when it is rescheduled or moves within its note. Equal items of a note are told apart by their order.
 */
class ItemNames {
  private readonly uses = new Map<string, number>();

  nameOf({ note, item, description }: ResolvedItem): string {
    const own = item.blockId === null ? hashText(description).toString(36) : `id-${item.blockId}`;
    const name = `${hashText(note.path).toString(36)}-${own}`;
    const use = (this.uses.get(name) ?? 0) + 1;
    this.uses.set(name, use);
    return `people-${name}${use === 1 ? "" : `-${use}`}`;
  }
}

function ownersOf({ owners }: ResolvedItem): string {
  return owners.map((owner) => owner.person?.name ?? owner.text).join(", ");
}

function todo(resolved: ResolvedItem, uid: string, stamp: string): string[] {
  const { item, note, status, description } = resolved;
  const { dates, priority } = item.fields;
  const { due, start } = dates;
  const about = [ownersOf(resolved), note.path].filter(Boolean).join("\n");
  // A task that starts when it is due, or later, is refused by calendars (RFC 5545 §3.8.2.3).
  const startsBefore = start !== null && (due === null || start < due);
  return [
    "BEGIN:VTODO",
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `SUMMARY:${textValue(description)}`,
    startsBefore ? `DTSTART;VALUE=DATE:${dateValue(start)}` : "",
    due === null ? "" : `DUE;VALUE=DATE:${dateValue(due)}`,
    PRIORITY[priority] === "" ? "" : `PRIORITY:${PRIORITY[priority]}`,
    `STATUS:${STATUS[status.type]}`,
    item.tags.length === 0 ? "" : `CATEGORIES:${item.tags.map((tag) => textValue(tag.slice(1))).join(",")}`,
    `DESCRIPTION:${textValue(about)}`,
    "END:VTODO",
  ].filter(Boolean);
}

/**
 * Action items as tasks of a calendar (RFC 5545): all-day due dates, no times, no time zones. The same items and day
 * give the same bytes.
 *
 * @param items any items, each once
 * @param stamp the day that stands for when the export was made
 */
export function calendarText(items: readonly ResolvedItem[], stamp: CalendarDate): string {
  const names = new ItemNames();
  const madeAt = `${dateValue(stamp)}T000000Z`;
  const uidOf = new Map([...items].sort(bySource).map((item) => [item, names.nameOf(item)]));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//People//People for Obsidian//EN",
    ...items.flatMap((item) => todo(item, uidOf.get(item) ?? "", madeAt)),
    "END:VCALENDAR",
  ];
  return lines.map(folded).join("");
}
