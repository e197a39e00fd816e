import type { ResolvedItem } from "../../../src/core/index/resolved-note";
import { PRIORITIES } from "../../../src/core/model/priority";
import type { Resolution } from "../../../src/core/model/resolution";
import type { StatusType } from "../../../src/core/model/status";
import { nameKey } from "../../../src/core/people/name-key";
import type { Today } from "../../../src/core/query/due-buckets";
import { DUE_BUCKETS, dueBucketOf } from "../../../src/core/query/due-buckets";
import type { Placement } from "../../../src/core/query/item-grouping";
import type { GroupBy } from "../../../src/core/query/item-query";

/** Says in which groups an item stands; an item of two owners stands in two. */
export type Grouping = (item: ResolvedItem, today: Today) => readonly Placement[];

const PERSON_RANKS: Readonly<Record<Resolution["kind"], number>> = {
  me: 0,
  person: 1,
  possible: 2,
  ambiguous: 3,
  group: 4,
  none: 5,
};

const STATUS_RANKS: Readonly<Record<StatusType, number>> = {
  IN_PROGRESS: 0,
  TODO: 1,
  ON_HOLD: 2,
  DONE: 3,
  CANCELLED: 4,
  NON_TASK: 5,
};

/** Behind every day of the calendar, so that undated notes come last. */
const LAST = Number.MAX_SAFE_INTEGER;

function byDue({ item }: ResolvedItem, today: Today): Placement {
  const bucket = dueBucketOf(item.fields.dates.due, today);
  return { key: bucket, heading: { by: "due", bucket }, rank: DUE_BUCKETS.indexOf(bucket), order: "" };
}

function byPriority({ item }: ResolvedItem): Placement {
  const { priority } = item.fields;
  return {
    key: priority,
    heading: { by: "priority", priority },
    rank: PRIORITIES.indexOf(priority),
    order: "",
  };
}

function byDueAndPriority({ item }: ResolvedItem, today: Today): Placement {
  const bucket = dueBucketOf(item.fields.dates.due, today);
  const { priority } = item.fields;
  return {
    key: `${bucket}/${priority}`,
    heading: { by: "due-and-priority", bucket, priority },
    rank: DUE_BUCKETS.indexOf(bucket) * PRIORITIES.length + PRIORITIES.indexOf(priority),
    order: "",
  };
}

function byOwner(owner: Resolution | undefined): Placement {
  const kind = owner?.kind ?? "none";
  const name = kind === "none" ? "" : (owner?.person?.name ?? owner?.text ?? "");
  const personId = owner?.person?.id ?? null;
  const key = kind === "none" ? "none" : (personId ?? `${kind}:${nameKey(name)}`);
  return {
    key,
    heading: { by: "person", kind, name, personId },
    rank: PERSON_RANKS[kind],
    order: nameKey(name),
  };
}

/** The newest note first. */
function byNote({ note: { path, title, date } }: ResolvedItem): Placement {
  return {
    key: path,
    heading: { by: "note", path, title, date },
    rank: date === null ? LAST : 0 - date,
    order: path,
  };
}

function byStatus({ status }: ResolvedItem): Placement {
  return {
    key: status.symbol,
    heading: { by: "status", status },
    rank: STATUS_RANKS[status.type],
    order: `${status.name}\n${status.symbol}`,
  };
}

function byProposed({ isProposed }: ResolvedItem): Placement {
  return {
    key: isProposed ? "proposed" : "accepted",
    heading: { by: "proposed", isProposed },
    rank: isProposed ? 0 : 1,
    order: "",
  };
}

const EVERYTHING: readonly Placement[] = [{ key: "all", heading: { by: "none" }, rank: 0, order: "" }];

/** Each grouping; headings have `by` of the same name. */
export const ITEM_GROUPINGS: Readonly<Record<GroupBy, Grouping>> = {
  due: (item, today) => [byDue(item, today)],
  priority: (item) => [byPriority(item)],
  "due-and-priority": (item, today) => [byDueAndPriority(item, today)],
  person: ({ owners }) => (owners.length === 0 ? [byOwner(undefined)] : owners.map(byOwner)),
  note: (item) => [byNote(item)],
  status: (item) => [byStatus(item)],
  proposed: (item) => [byProposed(item)],
  none: () => EVERYTHING,
};
