import type { ParsedNote } from "../model/note";
import type { PersonRef } from "../model/person-ref";
import { PeopleDirectory } from "../people/directory";
import type { DirectorySources } from "../people/directory-builder";
import { NameVerdicts } from "../people/name-verdicts";
import type { Steps } from "../steps";
import type { IndexConfig } from "./index-config";
import { NameCensus } from "./name-census";
import { NoteResolver } from "./note-resolver";

/** What of a profile note matters to the directory; equal texts mean no new directory. */
function profileFacts(note: ParsedNote | undefined): string {
  if (note?.kind !== "profile") return "";
  const { aliases, company, role, email, phone, photo, lastContact } = note.content.profile;
  return JSON.stringify([
    note.path,
    note.content.firstHeading,
    aliases,
    company,
    role,
    email,
    phone,
    photo,
    lastContact,
  ]);
}

const NO_REFS: readonly PersonRef[] = [];

/** What of a note matters to the census of names. */
function countedRefs(note: ParsedNote | undefined): readonly PersonRef[] {
  return note?.isMeeting ? note.content.refs : NO_REFS;
}

function sameRefs(a: readonly PersonRef[], b: readonly PersonRef[]): boolean {
  return a.length === b.length && a.every((ref, i) => ref.text === b[i]?.text && ref.form === b[i].form);
}

/** Who is known in a vault, and so who is meant in its notes: worked out when somebody asks, and again after it changed. */
export class KnownPeople {
  private readonly profiles = new Map<string, ParsedNote>();
  private readonly census = new NameCensus();
  private built: NoteResolver | null = null;
  private isOutdated = false;
  /** Grows by one with whatever changes who is known. While that does not count at once, it tells what is out of date. */
  private edition = 0;
  /** Grows by one whenever what is being worked out would be of no use any more. */
  private generation = 0;

  constructor(private config: IndexConfig) {}

  /** Whether it has been worked out, be it out of date. */
  get isBuilt(): boolean {
    return this.built !== null;
  }

  /** Whether it has been worked out, and nothing has changed since. */
  get isCurrent(): boolean {
    return this.isBuilt && !this.isOutdated;
  }

  /** Decides who is meant; worked out at once where it has not been. */
  get resolver(): NoteResolver {
    if (!this.built) {
      this.built = new NoteResolver(PeopleDirectory.of(this.sources()), this.config);
      // What somebody else is half-way through would be older than this.
      this.generation++;
    }
    return this.built;
  }

  /** Takes what a note said before and says now. @returns whether somebody else may be known now: a pass over the people */
  update(before: ParsedNote | undefined, after: ParsedNote | undefined): boolean {
    const profilesChanged = this.updateProfiles(before, after);
    const namesChanged = this.updateNames(before, after);
    if (profilesChanged || namesChanged) this.edition++;
    return profilesChanged || namesChanged;
  }

  /** Takes new settings; what was worked out by the old ones is gone. */
  configure(config: IndexConfig): void {
    this.config = config;
    this.forget();
  }

  /** Forgets what was worked out. */
  forget(): void {
    this.generation++;
    this.built = null;
    this.isOutdated = false;
  }

  /** Goes on with what was worked out, though more is known by now. */
  keepOutdated(): void {
    this.isOutdated = this.isBuilt;
  }

  /**
   * Works it out anew, with breaks.
   *
   * @returns a function that takes it into use; null when it is of no use: what was known has been forgotten meanwhile,
   *   or somebody has asked and was given what was known then
   */
  *buildInSteps(): Steps<(() => void) | null> {
    const { generation, edition, config } = this;
    const building = PeopleDirectory.inSteps(this.sources());
    let step = building.next();
    while (step.done !== true) {
      yield;
      if (generation !== this.generation) return null;
      step = building.next();
    }
    const { value: directory } = step;
    const isOutdated = edition !== this.edition;
    return () => {
      this.built = new NoteResolver(directory, config);
      this.isOutdated = isOutdated;
    };
  }

  private updateProfiles(before: ParsedNote | undefined, after: ParsedNote | undefined): boolean {
    if (profileFacts(before) === profileFacts(after)) return false;
    if (before) this.profiles.delete(before.path);
    if (after?.kind === "profile") this.profiles.set(after.path, after);
    return true;
  }

  private updateNames(before: ParsedNote | undefined, after: ParsedNote | undefined): boolean {
    if (sameRefs(countedRefs(before), countedRefs(after))) return false;
    const removed = before !== undefined && this.census.remove(before);
    const added = after !== undefined && this.census.add(after);
    return removed || added;
  }

  private sources(): DirectorySources {
    const { myNames, aliases, groupWords, notPeople, differentPeople } = this.config;
    return {
      profiles: [...this.profiles.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
      names: this.census.names(),
      slugs: this.census.slugs,
      myNames,
      aliases,
      groupWords,
      verdicts: new NameVerdicts(notPeople, differentPeople),
    };
  }
}
