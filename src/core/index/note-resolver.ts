import type { ItemTable } from "../model/item-table";
import type { ParsedNote } from "../model/note";
import type { Resolution } from "../model/resolution";
import type { PeopleDirectory } from "../people/directory";
import type { NotePeople } from "../people/note-people";
import { peopleOfNote } from "../people/note-people";
import type { TailPeople } from "../people/owners";
import { peopleOfTail } from "../people/owners";
import { SettledAnswers } from "../people/settled-answers";
import type { IndexConfig } from "./index-config";
import type { ItemId, NoteDecision } from "./resolved-note";
import { ResolvedNote } from "./resolved-note";

const NOBODY: readonly Resolution[] = [];

function carries(tags: readonly string[], required: string): boolean {
  const wanted = required.toLowerCase();
  return tags.some((tag) => tag.toLowerCase() === wanted || tag.toLowerCase().startsWith(`${wanted}/`));
}

function namesPeople({ persons, otherNames, doubtful }: NotePeople): boolean {
  return persons.length + otherNames.length + doubtful.length > 0;
}

/** Decides everything about notes that depends on who is known and on the settings. */
export class NoteResolver {
  private readonly tails: SettledAnswers<TailPeople>;
  /** The owner of ownerless items in inbox notes (domain.md §4). */
  private readonly inboxOwner: readonly Resolution[];

  constructor(
    readonly directory: PeopleDirectory,
    private readonly config: IndexConfig,
  ) {
    this.tails = new SettledAnswers((tail, people) => peopleOfTail(tail, people, directory));
    const { me } = directory;
    this.inboxOwner = [{ text: "", kind: "me", how: "inbox", name: me.name, person: me, candidates: [] }];
  }

  resolve(note: ParsedNote, ids: readonly ItemId[]): ResolvedNote {
    const { config } = this;
    const { items } = note.content;
    const people = peopleOfNote(note, this.directory);
    const isInbox = config.isInbox(note.path);
    const decision: NoteDecision = {
      people,
      tails: items.columns.tails.map((tail) => this.tails.of(tail, people.persons)),
      isInbox,
      ownerless: isInbox ? this.inboxOwner : NOBODY,
      collects: this.collects(note, people),
      requiredTags: this.requiredTags(items),
      needsText: config.parse.requiredText !== "",
      scheduledByFileName: config.scheduledByFileName(note.path),
      statuses: config.statuses,
    };
    return new ResolvedNote(note, ids, decision);
  }

  private collects(note: ParsedNote, people: NotePeople): NoteDecision["collects"] {
    const { itemScope } = this.config;
    if (itemScope === "vault" || note.kind !== "other") return "all";
    if (itemScope === "people-notes") return "none";
    return namesPeople(people) ? "all" : "owned";
  }

  private requiredTags(items: ItemTable): readonly boolean[] | null {
    const { requiredTag, parse } = this.config;
    if (requiredTag === "" || parse.requiredText !== "") return null;
    return items.columns.tagSets.map((tags) => carries(tags, requiredTag));
  }
}
