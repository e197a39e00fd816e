import type { ParsedNote } from "../model/note";
import type { Person } from "../model/person";
import { profileId } from "../model/person";
import type { Steps } from "../steps";
import { ME_KEYS } from "./me-words";
import { compactKey, firstNameOf, isJoined, isOneWord, mayBeJoined, nameKey } from "./name-key";
import type { NameVerdicts } from "./name-verdicts";
import { isPlaceholder } from "./non-people";
import type { ProfileNames } from "./profile-name";
import { fileKeys, profileNames, sharedHeadings } from "./profile-name";

/** A name under which people of meetings occur, and how often each spelling does. */
export interface NameUse {
  /** Spelling → number of notes' refs. */
  readonly spellings: ReadonlyMap<string, number>;
}

/** All that is known of people, gathered from the index and the settings. */
export interface DirectorySources {
  /** Every profile note. */
  readonly profiles: Iterable<ParsedNote>;
  /** Each name key with its use, of plain names and link texts of meetings. */
  readonly names: Iterable<readonly [key: string, use: NameUse]>;
  /** Slugs of `person/…` tags of meetings. */
  readonly slugs: Iterable<string>;
  /** The user's own names, the shown one first. */
  readonly myNames: readonly string[];
  /** Name → aliases, from settings. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly groupWords: readonly string[];
  /** What the user has decided about names. */
  readonly verdicts: NameVerdicts;
}

export const ME_ID = "me";

/** The mutable form a person has while the directory is built. */
export interface Draft {
  id: string;
  name: string;
  key: string;
  isMe: boolean;
  profile: Person["profile"];
  aliases: string[];
  isKnown: boolean;
}

/** Whom a builder has found. */
export interface GatheredPeople {
  /** Everybody; me only when known. */
  readonly drafts: readonly Draft[];
  readonly me: Draft;
  /** Folder of a folder-note profile → whose it is. */
  readonly folders: ReadonlyMap<string, Draft>;
}

/** @returns the most frequent spelling; of equally frequent ones the shortest, then the first in code-unit order. */
export function shownSpelling(use: NameUse): string {
  let best = "";
  let bestCount = -1;
  for (const [spelling, count] of use.spellings) {
    const isBetter =
      count > bestCount ||
      (count === bestCount &&
        (spelling.length < best.length || (spelling.length === best.length && spelling < best)));
    if (isBetter) [best, bestCount] = [spelling, count];
  }
  return best;
}

/** `dana-okafor` → `Dana Okafor`: the name of somebody known by a tag only. */
function nameFromSlug(slug: string): string {
  return slug
    .split(/[-_\s]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

/**
 * Adds a value unless it stands last: those whom a directory knows are added with all their names, one after the other.
 * Looking through the whole list would cost the square of those who share a first name. A builder, who adds my own names
 * and those of the settings later, does not mind if somebody stands twice.
 */
export function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

/** Builds the drafts of all persons: me and profiles first, then names, then slugs, then single words. */
export class DirectoryBuilder {
  private readonly drafts: Draft[] = [];
  private readonly known = new Map<string, Draft[]>();
  private readonly compact = new Map<string, Draft[]>();
  private readonly firstNames = new Set<string>();
  private readonly folders = new Map<string, Draft>();
  private readonly me: Draft;

  constructor(
    private readonly sources: DirectorySources,
    private readonly isGroup: (text: string) => boolean,
    private readonly myKeys: ReadonlySet<string>,
  ) {
    const [first = "Me", ...others] = sources.myNames;
    this.me = {
      id: ME_ID,
      name: first,
      key: nameKey(first),
      isMe: true,
      profile: null,
      aliases: others,
      isKnown: false,
    };
  }

  /** Gathers everybody; with a break after each. */
  *build(): Steps<GatheredPeople> {
    this.introduce(this.me);
    yield* this.addProfiles([...this.sources.profiles]);
    for (const [name, aliases] of this.sources.aliases) this.addAliases(name, aliases);
    yield* this.addNames();
    return {
      drafts: this.drafts.filter((draft) => draft !== this.me || draft.isKnown),
      me: this.me,
      folders: this.folders,
    };
  }

  private *addProfiles(profiles: readonly ParsedNote[]): Steps {
    const isShared = sharedHeadings(profiles);
    for (const note of profiles) {
      this.addProfile(note, profileNames(note, isShared));
      yield;
    }
  }

  private *addNames(): Steps {
    // Single words come last, so that whether "Sam" is a first name does not depend on the order of notes.
    const singles = new Map<string, string>();
    for (const [key, use] of this.sources.names) {
      this.addName(shownSpelling(use), key, singles);
      yield;
    }
    for (const slug of [...this.sources.slugs].sort(mostWordsFirst)) {
      this.addSlug(slug, singles);
      yield;
    }
    const ownNames = [...singles].filter(([key, name]) => !this.firstNames.has(key) && !this.isCompact(name));
    for (const [key, name] of ownNames) this.addNamed(name, key);
  }

  private addName(spelling: string, key: string, singles: Map<string, string>): void {
    if (this.isSettled(spelling, key)) return;
    if (isOneWord(key)) singles.set(key, spelling);
    else this.addNamed(spelling, key);
  }

  /** Whether a name needs no person of its own: it is me, a known name or alias, a group or nobody. */
  private isSettled(spelling: string, key: string): boolean {
    const known = this.myKeys.has(key) || ME_KEYS.has(key) ? [this.me] : (this.known.get(key) ?? []);
    for (const draft of known) draft.isKnown = true;
    return known.length > 0 || this.isGroup(spelling) || this.isNobody(spelling);
  }

  private introduce(draft: Draft): void {
    this.drafts.push(draft);
    for (const name of [draft.name, ...draft.aliases]) this.introduceName(draft, name);
  }

  private introduceName(draft: Draft, name: string): void {
    const key = nameKey(name);
    addTo(this.known, key, draft);
    addTo(this.compact, compactKey(name), draft);
    this.firstNames.add(firstNameOf(key));
  }

  private addProfile(note: ParsedNote, { name, others }: ProfileNames): void {
    if (this.isNobody(name) || this.isGroup(name)) return;
    const fields = note.content.profile;
    const aliases = [...fields.aliases, ...others];
    const isMine = [name, ...aliases].some((own) => this.myKeys.has(nameKey(own)));
    const draft = isMine && this.me.profile === null ? this.me : this.newDraft(profileId(note.path), name);
    draft.profile = { path: note.path, fields };
    draft.isKnown = true;
    if (draft === this.me) draft.aliases = unique([...draft.aliases, name, ...aliases], draft.key);
    else draft.aliases = unique(aliases, draft.key);
    if (draft !== this.me) this.introduce(draft);
    else for (const alias of draft.aliases) this.introduceName(draft, alias);
    // What links name it by; no first name is taken from it.
    for (const key of fileKeys(note.path)) addTo(this.known, key, draft);
    if (note.profileFolder !== null) this.folders.set(note.profileFolder, draft);
  }

  private isNobody(name: string): boolean {
    return isPlaceholder(name) || this.sources.verdicts.isNobody(name);
  }

  private newDraft(id: string, name: string): Draft {
    return { id, name, key: nameKey(name), isMe: false, profile: null, aliases: [], isKnown: true };
  }

  private addAliases(name: string, aliases: readonly string[]): void {
    const [draft = this.addUnknown(name)] = this.known.get(nameKey(name)) ?? [];
    draft.aliases = unique([...draft.aliases, ...aliases], draft.key);
    for (const alias of aliases) this.introduceName(draft, alias);
  }

  /** Somebody the settings speak of; known only once a meeting names them. */
  private addUnknown(name: string): Draft {
    const draft = this.addNamed(name, nameKey(name));
    draft.isKnown = false;
    return draft;
  }

  private addNamed(name: string, key: string): Draft {
    const draft = this.newDraft(`name:${key}`, name);
    this.introduce(draft);
    return draft;
  }

  /** Whether a single word is a known name with its words joined. */
  private isCompact(word: string): boolean {
    const known = isJoined(word) || mayBeJoined(word) ? (this.compact.get(compactKey(word)) ?? []) : [];
    for (const draft of known) draft.isKnown = true;
    return known.length > 0;
  }

  /** A tag's slug names whoever's name is the same without spaces and hyphens, else somebody of its own. */
  private addSlug(slug: string, singles: Map<string, string>): void {
    const known = this.compact.get(compactKey(slug)) ?? [];
    for (const draft of known) draft.isKnown = true;
    const name = nameFromSlug(slug);
    if (known.length === 0) this.addName(name, nameKey(name), singles);
  }
}

/** `dana-okafor` before `danaokafor`: the one that tells the words apart names the person. */
function mostWordsFirst(a: string, b: string): number {
  const words = (slug: string): number => slug.split(/[-_]/).length;
  return words(b) - words(a) || (a < b ? -1 : a > b ? 1 : 0);
}

function unique(names: readonly string[], exceptKey: string): string[] {
  const seen = new Set([exceptKey]);
  return names.filter((name) => {
    const key = nameKey(name);
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
