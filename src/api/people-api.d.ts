/**
 * The API of the Obsidian plugin People, for other plugins and for scripts.
 *
 *     const people = app.plugins.plugins.people?.api;
 *
 * Everything it returns is plain data, deeply frozen: a picture of the moment, which you can keep. Days are texts,
 * `YYYY-MM-DD`. It only reads. This file stands for itself: copy it into your project.
 */

/** A day as `YYYY-MM-DD`. */
export type IsoDay = string;

export type Priority = "highest" | "high" | "medium" | "none" | "low" | "lowest";
export type StatusType = "TODO" | "IN_PROGRESS" | "ON_HOLD" | "DONE" | "CANCELLED" | "NON_TASK";

/** Somebody the vault knows. */
export interface PeoplePerson {
  readonly name: string;
  /** Path of the profile note, or null. */
  readonly profile: string | null;
  readonly aliases: readonly string[];
  readonly isMe: boolean;
  readonly role: string;
  readonly company: string;
  /** The latest meeting up to today, else what the profile says. */
  readonly lastMet: IsoDay | null;
  /** Median days between meetings; null with fewer than three of them. */
  readonly usualGap: number | null;
  /** How many meetings are in the timeline. */
  readonly meetings: number;
  /** How many open items there are, by direction. */
  readonly theyOwe: number;
  readonly iOwe: number;
  readonly mentioned: number;
}

/** A person with the open items between the user and them, most pressing first. */
export interface PeoplePersonDetails extends PeoplePerson {
  readonly items: {
    readonly theyOwe: readonly PeopleItem[];
    readonly iOwe: readonly PeopleItem[];
    readonly mentioned: readonly PeopleItem[];
  };
}

/** One entry of a timeline; several notes of one meeting are one entry. */
export interface PeopleMeeting {
  readonly date: IsoDay | null;
  readonly title: string;
  /** The notes; the first leads. */
  readonly paths: readonly string[];
  /** Names. */
  readonly people: readonly string[];
  /** First lines of the summary; '' when there is none. */
  readonly summary: string;
  readonly openItems: number;
  readonly totalItems: number;
}

/** Whom an item's owner text means. */
export interface PeopleOwner {
  /** As the note has it. */
  readonly text: string;
  readonly kind: "me" | "person" | "group" | "none" | "possible" | "ambiguous";
  /** Null for `none` and `ambiguous`. */
  readonly name: string | null;
}

/** An open action item. */
export interface PeopleItem {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** The symbol between the brackets. */
  readonly status: string;
  readonly statusType: StatusType;
  readonly isProposed: boolean;
  /** Without fields, owners and tags. */
  readonly description: string;
  readonly owners: readonly PeopleOwner[];
  readonly due: IsoDay | null;
  readonly scheduled: IsoDay | null;
  readonly start: IsoDay | null;
  readonly created: IsoDay | null;
  readonly priority: Priority;
  readonly tags: readonly string[];
  readonly recurrence: string | null;
  readonly blockId: string | null;
}

/**
 * Which items are wanted; what is left out filters nothing. Values are the same as on the command line. Lists are
 * alternatives; different fields must all hold.
 */
export interface PeopleItemFilter {
  /** `everyone`, `me`, `waiting`, `unassigned`, or names. */
  readonly owner?: string | readonly string[];
  /** Involving these: names, aliases or paths of profiles. */
  readonly person?: string | readonly string[];
  /** `overdue`, `today`, `tomorrow`, `this-week`, `next-week`, `next-7-days`, a day, or `FROM..TO`. */
  readonly due?: string;
  /** Symbols, names or types. */
  readonly status?: string | readonly string[];
  readonly priority?: Priority | readonly Priority[];
  readonly proposed?: "all" | "only" | "hide";
  /** With or without `#`; nested tags are included. */
  readonly tag?: string | readonly string[];
  /** Folder, beginning of a path, or glob. */
  readonly path?: string;
  /** Words that must all occur. */
  readonly search?: string;
  readonly sort?: "urgency" | "priority" | "note" | "person" | "created";
  /** At most so many; a whole number from 1 on. */
  readonly limit?: number;
}

/** What changed since the last call. */
export interface PeopleChange {
  /** Paths of notes; null when it may be any. */
  readonly notes: readonly string[] | null;
}

export interface PeopleApi {
  /** Semantic version of this API, not of the plugin. */
  readonly version: string;
  /** False while the vault is being read for the first time: answers are incomplete until then. */
  readonly isReady: boolean;
  /** Resolves once the vault has been read; at once when it has been. Rejects when People is switched off before. */
  whenReady(): Promise<void>;
  /** Everybody known, by name. */
  people(): readonly PeoplePerson[];
  /**
   * @param name name, alias or path of a profile
   * @returns null when nobody is called so
   * @throws Error when several are; their profiles are named
   */
  person(name: string): PeoplePersonDetails | null;
  /**
   * The open items that match, in the order asked for.
   *
   * @throws Error naming the field, the bad value and the allowed ones; TypeError for values of a wrong type
   */
  items(filter?: PeopleItemFilter): readonly PeopleItem[];
  /**
   * A person's meetings, newest first, undated ones last.
   *
   * @throws Error when nobody is called so, or several are
   */
  timeline(name: string): readonly PeopleMeeting[];
  /**
   * Calls back at most once a frame after something changed: notes, settings, the day. Ends with your call of what it
   * returns, or with People being switched off.
   *
   * @returns a function that stops it
   */
  on(event: "change", callback: (change: PeopleChange) => void): () => void;
}
