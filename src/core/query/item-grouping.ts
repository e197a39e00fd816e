import type { CalendarDate } from "../calendar-date";
import type { ResolvedNote } from "../index/resolved-note";
import { asDate } from "../model/item-table";
import type { Priority } from "../model/priority";
import { PRIORITIES } from "../model/priority";
import type { Resolution } from "../model/resolution";
import type { Status, StatusType } from "../model/status";
import { nameKey } from "../people/name-key";
import type { DueBucket, Today } from "./due-buckets";
import { BUCKET_RANKS, bucketRanks, DUE_BUCKETS, dueBucketOf } from "./due-buckets";
import type { GroupBy } from "./item-query";
import { Numbering } from "./rows/numbering";
import type { OpenRows } from "./rows/open-rows";
import type { OrderedRows } from "./rows/ordered-rows";
import { valuesAt } from "./rows/ordered-rows";
import { isProposedOf, priorityRankOf, symbolCodeOf } from "./rows/row-columns";

/** What a group's items have in common; the view finds the words for it. */
export type GroupHeading =
  | { readonly by: "due"; readonly bucket: DueBucket }
  | { readonly by: "priority"; readonly priority: Priority }
  | { readonly by: "due-and-priority"; readonly bucket: DueBucket; readonly priority: Priority }
  | {
      readonly by: "person";
      readonly kind: Resolution["kind"];
      readonly name: string;
      readonly personId: string | null;
    }
  | {
      readonly by: "note";
      readonly path: string;
      readonly title: string;
      readonly date: CalendarDate | null;
    }
  | { readonly by: "status"; readonly status: Status }
  | { readonly by: "proposed"; readonly isProposed: boolean }
  | { readonly by: "none" };

/** The group an item belongs to, and where that group stands. */
export interface Placement {
  /** Stable across refreshes: collapsed groups are remembered by it. */
  readonly key: string;
  readonly heading: GroupHeading;
  /** Groups are shown by ascending rank, then by `order`. */
  readonly rank: number;
  readonly order: string;
}

/** What decides the groups of rows: rows with equal keys stand in the same. */
export interface GroupKeys {
  /** Of each row in order, from 0 to `count` − 1. */
  readonly keys: Int32Array;
  readonly count: number;
}

/** Says in which groups an item stands. */
export interface Grouping {
  readonly keysOf: (ordered: OrderedRows, open: OpenRows, today: Today) => GroupKeys;
  /** The groups, asked once for each key; an item of two owners stands in two. */
  readonly placementsOf: (note: ResolvedNote, at: number, today: Today) => readonly Placement[];
}

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

/** @param keyOf gives the key of a value; neighbours have the same as a rule */
function keysFrom(values: Int32Array, keyOf: (value: number) => number): Int32Array {
  const keys = new Int32Array(values.length);
  let [last, key] = [values[0] ?? 0, values.length > 0 ? keyOf(values[0] ?? 0) : 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value !== last) key = keyOf((last = value));
    keys[i] = key;
  }
  return keys;
}

/** Gives days the ranks of their buckets. */
function dayRanks(today: Today): (day: number) => number {
  const rankOf = bucketRanks(today);
  return (day) => rankOf(asDate(day));
}

const byDue: Grouping = {
  keysOf: (ordered, open, today) => ({
    keys: keysFrom(ordered.column("dueDays", open), dayRanks(today)),
    count: DUE_BUCKETS.length,
  }),
  placementsOf: ({ columns }, at, today) => {
    const bucket = dueBucketOf(columns.date(at, "due"), today);
    const rank = BUCKET_RANKS[bucket];
    return [{ key: bucket, heading: { by: "due", bucket }, rank, order: "" }];
  },
};

const byPriority: Grouping = {
  keysOf: (ordered, open) => ({
    keys: keysFrom(ordered.column("bits", open), priorityRankOf),
    count: PRIORITIES.length,
  }),
  placementsOf: ({ columns }, at) => {
    const priority = columns.priority(at);
    const rank = columns.priorityRank(at);
    return [{ key: priority, heading: { by: "priority", priority }, rank, order: "" }];
  },
};

const byDueAndPriority: Grouping = {
  keysOf: (ordered, open, today) => {
    const keys = keysFrom(ordered.column("dueDays", open), dayRanks(today));
    const bits = ordered.column("bits", open);
    for (let i = 0; i < keys.length; i++)
      keys[i] = (keys[i] ?? 0) * PRIORITIES.length + priorityRankOf(bits[i] ?? 0);
    return { keys, count: DUE_BUCKETS.length * PRIORITIES.length };
  },
  placementsOf: ({ columns }, at, today) => {
    const bucket = dueBucketOf(columns.date(at, "due"), today);
    const priority = columns.priority(at);
    const heading = { by: "due-and-priority", bucket, priority } as const;
    const rank = BUCKET_RANKS[bucket] * PRIORITIES.length + columns.priorityRank(at);
    return [{ key: `${bucket}/${priority}`, heading, rank, order: "" }];
  },
};

function placementOf(owner?: Resolution): Placement {
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

/** By list of owners, which items share: there may be thousands, and each takes folding a name. */
const ownerPlacements = new WeakMap<readonly Resolution[], readonly Placement[]>();

function placementsOfOwners(owners: readonly Resolution[]): readonly Placement[] {
  let placements = ownerPlacements.get(owners);
  if (!placements) {
    placements = owners.length === 0 ? [placementOf()] : owners.map((owner) => placementOf(owner));
    ownerPlacements.set(owners, placements);
  }
  return placements;
}

const byPerson: Grouping = {
  keysOf: (ordered, open) => ({
    keys: ordered.column("owners", open),
    count: open.ownerLists.values.length,
  }),
  placementsOf: (note, at) => placementsOfOwners(note.owners(at)),
};

/** The newest note first. */
const byNote: Grouping = {
  keysOf: ({ rows }, open) => ({ keys: valuesAt(open.noteNumbers(), rows), count: open.notes.length }),
  placementsOf: ({ note: { path, title, date } }) => {
    const rank = date === null ? LAST : 0 - date;
    return [{ key: path, heading: { by: "note", path, title, date }, rank, order: path }];
  },
};

const byStatus: Grouping = {
  keysOf: (ordered, open) => {
    const symbols = new Numbering<number>();
    const keys = keysFrom(ordered.column("bits", open), (bits) => symbols.of(symbolCodeOf(bits)));
    return { keys, count: symbols.values.length };
  },
  placementsOf: (note, at) => {
    const status = note.status(at);
    const order = `${status.name}\n${status.symbol}`;
    return [
      { key: status.symbol, heading: { by: "status", status }, rank: STATUS_RANKS[status.type], order },
    ];
  },
};

const byProposed: Grouping = {
  keysOf: (ordered, open) => ({
    keys: keysFrom(ordered.column("bits", open), (bits) => Number(isProposedOf(bits))),
    count: 2,
  }),
  placementsOf: (note, at) => {
    const isProposed = note.isProposed(at);
    const key = isProposed ? "proposed" : "accepted";
    return [{ key, heading: { by: "proposed", isProposed }, rank: isProposed ? 0 : 1, order: "" }];
  },
};

const EVERYTHING: readonly Placement[] = [{ key: "all", heading: { by: "none" }, rank: 0, order: "" }];

/** Each grouping; headings have `by` of the same name. */
export const ITEM_GROUPINGS: Readonly<Record<GroupBy, Grouping>> = {
  due: byDue,
  priority: byPriority,
  "due-and-priority": byDueAndPriority,
  person: byPerson,
  note: byNote,
  status: byStatus,
  proposed: byProposed,
  none: {
    keysOf: ({ rows }) => ({ keys: new Int32Array(rows.length), count: 1 }),
    placementsOf: () => EVERYTHING,
  },
};
