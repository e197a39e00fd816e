import type { CalendarDate } from "../../core/calendar-date";
import type { Meeting } from "../../core/query/meetings";
import type { ListRow } from "../../dom/list-row";
import { monthOf } from "./monthly-counts";

/** A row of the timeline: the heading of a month, or a meeting. */
export type TimelineRow =
  | { readonly kind: "month"; readonly firstDay: CalendarDate | null }
  | {
      readonly kind: "meeting";
      readonly key: string;
      readonly meeting: Meeting;
      readonly isExpanded: boolean;
      /** Another number when one of the meeting's notes has changed. */
      readonly version: number;
    };

/** @returns what a meeting is called in states and lists: its leading note stands in no other meeting. */
export function keyOfMeeting(meeting: Meeting): string {
  return meeting.paths[0] ?? "";
}

/** @returns the meetings in the order given, each month's before them its heading. */
export function timelineRows(
  meetings: readonly Meeting[],
  isExpanded: (key: string) => boolean,
  versionOf: (meeting: Meeting) => number,
): ListRow<TimelineRow>[] {
  const rows: ListRow<TimelineRow>[] = [];
  let openMonth: CalendarDate | null | undefined;
  for (const meeting of meetings) {
    const firstDay = meeting.date === null ? null : monthOf(meeting.date);
    if (firstDay !== openMonth) {
      openMonth = firstDay;
      const month = { kind: "month", firstDay } as const;
      rows.push({ key: `month ${String(firstDay)}`, kind: "month", data: month, isSticky: true });
    }
    const key = keyOfMeeting(meeting);
    const data = {
      kind: "meeting",
      key,
      meeting,
      isExpanded: isExpanded(key),
      version: versionOf(meeting),
    } as const;
    rows.push({ key, kind: "meeting", data });
  }
  return rows;
}
