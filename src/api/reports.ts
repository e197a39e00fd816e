import { isoOrNull } from "../core/answers/index-report";
import type { CalendarDate } from "../core/calendar-date";
import type { ResolvedItem } from "../core/index/resolved-note";
import type { VaultIndex } from "../core/index/vault-index";
import type { Person } from "../core/model/person";
import { byUrgency } from "../core/query/item-order";
import type { Meeting } from "../core/query/meetings";
import { directionsOf, personSummary } from "../core/query/person-summary";
import type { PeopleItem, PeopleMeeting, PeoplePerson, PeoplePersonDetails } from "./people-api";

/** @returns an item as others see it. */
export function itemForOthers(resolved: ResolvedItem): PeopleItem {
  const { note, item, owners, status, isProposed, description, scheduled } = resolved;
  const { dates, priority, recurrence } = item.fields;
  return {
    path: note.path,
    line: item.line + 1,
    status: item.symbol,
    statusType: status.type,
    isProposed,
    description,
    owners: owners.map(({ text, kind, name }) => ({ text, kind, name })),
    due: isoOrNull(dates.due),
    scheduled: isoOrNull(scheduled),
    start: isoOrNull(dates.start),
    created: isoOrNull(dates.created),
    priority,
    tags: [...item.tags],
    recurrence,
    blockId: item.blockId,
  };
}

/** @returns a meeting as others see it. */
export function meetingForOthers(meeting: Meeting): PeopleMeeting {
  const { date, title, paths, people, summary, openItems, totalItems } = meeting;
  return {
    date: isoOrNull(date),
    title,
    paths: [...paths],
    people: people.map((person) => person.name),
    summary,
    openItems,
    totalItems,
  };
}

/** @returns a person as others see them. */
export function personForOthers(index: VaultIndex, person: Person, today: CalendarDate): PeoplePerson {
  const { lastMet, usualGap, meetings, directions } = personSummary(index, person, today);
  return {
    name: person.name,
    profile: person.profile?.path ?? null,
    aliases: [...person.aliases],
    isMe: person.isMe,
    role: person.profile?.fields.role ?? "",
    company: person.profile?.fields.company ?? "",
    lastMet: isoOrNull(lastMet),
    usualGap,
    meetings: meetings.length,
    theyOwe: directions.theyOwe.length,
    iOwe: directions.iOwe.length,
    mentioned: directions.mentioned.length,
  };
}

/** @returns a person with their items. */
export function personDetails(index: VaultIndex, person: Person, today: CalendarDate): PeoplePersonDetails {
  const { theyOwe, iOwe, mentioned } = directionsOf(index, person);
  const items = (list: readonly ResolvedItem[]): PeopleItem[] => [...list].sort(byUrgency).map(itemForOthers);
  return {
    ...personForOthers(index, person, today),
    items: { theyOwe: items(theyOwe), iOwe: items(iOwe), mentioned: items(mentioned) },
  };
}
