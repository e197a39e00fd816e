import type { Priority } from "../model/priority";
import type { DueBucket } from "../query/due-buckets";
import type { GroupHeading } from "../query/item-grouping";

/** The words an answer needs; the interface's own language table provides them. */
export interface AnswerWords {
  readonly buckets: Readonly<Record<DueBucket, string>>;
  readonly priorities: Readonly<Record<Priority, string>>;
  readonly proposed: string;
  readonly unassigned: string;
  readonly possibly: (name: string) => string;
  readonly ambiguous: (name: string) => string;
  readonly due: (date: string) => string;
  readonly theyOwe: string;
  readonly iOwe: string;
  readonly mentioned: string;
  readonly timeline: string;
  /** Heading of the one group when items are not grouped. */
  readonly allItems: string;
  /** Headings when what awaits triage comes first. */
  readonly awaitsTriage: string;
  readonly triaged: string;
  /** Heading of a due bucket's items of one priority. */
  readonly bucketAndPriority: (bucket: string, priority: string) => string;
  /** Heading of the sums in a table of counts. */
  readonly total: string;
  readonly nothingOpen: string;
  /** Below a list that a limit has cut short. */
  readonly more: (count: number) => string;
  readonly rollupTitle: Readonly<Record<GroupHeading["by"], string>>;
  readonly lastMet: (date: string) => string;
  readonly neverMet: string;
  readonly undated: string;
}

/** @returns the words of a group's heading. */
export function headingText(heading: GroupHeading, words: AnswerWords): string {
  switch (heading.by) {
    case "due":
      return words.buckets[heading.bucket];
    case "priority":
      return words.priorities[heading.priority];
    case "person":
      if (heading.kind === "none") return words.unassigned;
      if (heading.kind === "possible") return words.possibly(heading.name);
      return heading.kind === "ambiguous" ? words.ambiguous(heading.name) : heading.name;
    case "due-and-priority":
      return words.bucketAndPriority(words.buckets[heading.bucket], words.priorities[heading.priority]);
    case "note":
      return heading.title;
    case "status":
      return heading.status.name;
    case "proposed":
      return heading.isProposed ? words.awaitsTriage : words.triaged;
    case "none":
      return words.allItems;
  }
}
