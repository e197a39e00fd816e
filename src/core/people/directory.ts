import type { Person } from "../model/person";
import { profileId } from "../model/person";
import type { ParsedNote } from "../model/note";
import type { Resolution, ResolutionHow } from "../model/resolution";
import { withoutHonorific } from "../parse/connecting-words";
import { isFolderNote, nameFromPath } from "./clean-name";
import { ME_WORDS } from "./me-words";
import { compactKey, firstNameOf, isJoined, isOneWord, nameKey } from "./name-key";
import type { NameVerdicts } from "./name-verdicts";
import { groupKeys, groupTest, isPlaceholder } from "./non-people";
import type { ProfileNames } from "./profile-name";
import { nameInPath, profileNames, sharedHeadings } from "./profile-name";
import type { Company } from "./settled-answers";
import { SettledAnswers } from "./settled-answers";

/** A name under which people of meetings occur, and how often each spelling does. */
export interface NameUse {
  /** Spelling → number of notes' refs. */
  readonly spellings: ReadonlyMap<string, number>;
}

/** All that is known of people, gathered from the index and the settings. */
export interface DirectorySources {
  /** Every profile note. */
  readonly profiles: Iterable<ParsedNote>;
  /** Name key → use, of plain names and link texts of meetings. */
  readonly names: ReadonlyMap<string, NameUse>;
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

const ME_KEYS: ReadonlySet<string> = new Set(ME_WORDS.map(nameKey));
export const ME_ID = "me";

/** The mutable form a person has while the directory is built. */
interface Draft {
  id: string;
  name: string;
  key: string;
  isMe: boolean;
  profile: Person["profile"];
  aliases: string[];
  isKnown: boolean;
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
function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

/**
 * Who is known, and who is meant by a text (domain.md §2 and §4).
 *
 * Built whole from its sources and never changed: the same sources give the same answers in whatever order notes
 * were read. It costs a pass over the people, not over the notes.
 */
export class PeopleDirectory {
  /** The known persons, sorted by name key, then id. */
  readonly persons: readonly Person[];
  /** The user, known or not. */
  readonly me: Person;
  private readonly byId = new Map<string, Person>();
  private readonly byKey = new Map<string, Person[]>();
  private readonly byAlias = new Map<string, Person[]>();
  private readonly byCompact = new Map<string, Person[]>();
  private readonly byFirstName = new Map<string, Person[]>();
  private readonly byPath = new Map<string, Person>();
  /** File name of a profile, its folder's for a folder note, in lower case. */
  private readonly byFile = new Map<string, Person[]>();
  private readonly byFolder = new Map<string, Person>();
  private readonly myKeys: ReadonlySet<string>;
  private readonly isGroup: (text: string) => boolean;
  private readonly groupKeys: ReadonlySet<string>;
  private readonly resolutions = new SettledAnswers((text, people) => this.decide(text, people, null));
  /** What the user has decided about names. */
  readonly verdicts: NameVerdicts;

  constructor(sources: DirectorySources) {
    this.verdicts = sources.verdicts;
    this.isGroup = groupTest(sources.groupWords);
    this.groupKeys = groupKeys(sources.groupWords);
    this.myKeys = new Set(sources.myNames.map(nameKey));
    const builder = new DirectoryBuilder(sources, this.isGroup, this.myKeys);
    const { drafts, me, folders } = builder.build();
    for (const draft of drafts) this.register(draft);
    this.me = this.byId.get(me.id) ?? me;
    if (!me.isKnown) this.registerShortForms(me);
    for (const [folder, draft] of folders) this.byFolder.set(folder, draft);
    this.persons = drafts
      .filter((draft) => draft.isKnown)
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1));
  }

  private register(person: Draft): void {
    this.byId.set(person.id, person);
    addTo(this.byKey, person.key, person);
    this.registerShortForms(person);
    for (const alias of person.aliases) addTo(this.byAlias, nameKey(alias), person);
    if (person.profile) this.registerFile(person, person.profile.path);
  }

  private registerShortForms(person: Person): void {
    for (const name of [person.name, ...person.aliases]) {
      addTo(this.byCompact, compactKey(name), person);
      addTo(this.byFirstName, firstNameOf(nameKey(name)), person);
    }
  }

  private registerFile(person: Person, path: string): void {
    this.byPath.set(path.toLowerCase().replace(/\.md$/, ""), person);
    addTo(this.byFile, nameFromPath(path).toLowerCase(), person);
    for (const key of fileKeys(path)) if (key !== person.key) addTo(this.byAlias, key, person);
  }

  /** @returns the person of that id, or null. */
  person(id: string): Person | null {
    return this.byId.get(id) ?? null;
  }

  /** @returns everybody of that name or alias: none, one, or several. */
  named(name: string): readonly Person[] {
    const key = nameKey(name);
    return this.byKey.get(key) ?? this.byAlias.get(key) ?? [];
  }

  /** @returns the person whose folder-note profile's folder is the nearest around a path, or null (domain.md §2). */
  ownerOfFolder(path: string): Person | null {
    for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
      const person = this.byFolder.get(path.slice(0, slash));
      if (person) return person;
    }
    return null;
  }

  /** @returns the person whose profile is that note, or null. */
  ownerOfProfile(path: string): Person | null {
    return this.byPath.get(path.toLowerCase().replace(/\.md$/, "")) ?? null;
  }

  /** @returns the person whose profile a wikilink's target leads to, as in Obsidian by the end of its path; or null. */
  private ownerOfTarget(linkTarget: string | null): Person | null {
    if (linkTarget === null) return null;
    const target = linkTarget.replace(/^\/+/, "");
    const atPath = this.ownerOfProfile(target);
    if (atPath) return atPath;
    const named = this.byFile.get(nameFromPath(target).toLowerCase()) ?? [];
    const [only, ...others] = named.filter(({ profile }) => profile && endsIn(profile.path, target));
    return only && others.length === 0 ? only : null;
  }

  /** @returns whether a name, or the target of a link, is that of at least one known person. */
  isKnown(name: string, linkTarget: string | null): boolean {
    return this.ownerOfTarget(linkTarget) !== null || this.named(name).length > 0;
  }

  /** @returns whether the text is one of the user's own names, or `Me`, `Myself`. */
  isMe(text: string): boolean {
    const key = nameKey(text);
    return ME_KEYS.has(key) || this.myKeys.has(key);
  }

  /** @returns whether the text is a group word itself, not only something that ends like one. */
  isGroupWord(text: string): boolean {
    return this.groupKeys.has(nameKey(text).replace(/^the /, ""));
  }

  private isNobody(text: string): boolean {
    return isPlaceholder(text) || this.verdicts.isNobody(text);
  }

  /**
   * Decides who is meant, step by step as domain.md §4 lists them, each answer with the rule that gave it.
   *
   * @param people this note's people; a first name is looked for among them before the whole vault. They are asked
   *   only where the answer depends on them.
   * @param linkTarget the target when the text came from a wikilink
   */
  resolve(text: string, people: Company, linkTarget: string | null = null): Resolution {
    return linkTarget === null ? this.resolutions.of(text, people) : this.decide(text, people, linkTarget);
  }

  private decide(text: string, people: Company, linkTarget: string | null): Resolution {
    if (this.isMe(text)) return this.decided(text, "me", this.me);
    if (this.isNobody(text))
      return { text, kind: "none", how: "placeholder", name: null, person: null, candidates: [] };
    if (this.isGroup(text))
      return { text, kind: "group", how: "group", name: text, person: null, candidates: [] };
    const exact = this.exact(text, people, linkTarget);
    if (exact) return exact;
    // Only now: somebody may be called ケンちゃん.
    const plain = withoutHonorific(text);
    return plain === text ? this.byGivenName(text, people) : this.decide(plain, people, null);
  }

  /** Step 3: the whole name, an alias, or the name with its words joined. Null when nobody is called that. */
  private exact(text: string, people: Company, linkTarget: string | null): Resolution | null {
    const linked = this.ownerOfTarget(linkTarget);
    if (linked) return this.decided(text, "name", linked);
    const key = nameKey(text);
    const attempts: readonly (readonly [ResolutionHow, readonly Person[] | undefined])[] = [
      ["name", this.byKey.get(key)],
      ["alias", this.byAlias.get(key)],
      ["compact", isOneWord(text) && isJoined(text) ? this.byCompact.get(compactKey(text)) : undefined],
    ];
    for (const [how, found] of attempts) {
      if (found) return this.amongNamesakes(text, how, found, people);
    }
    return null;
  }

  /** Steps 4–6: a first name in this note, then in the vault, a name run together, else a name of its own. */
  private byGivenName(text: string, people: Company): Resolution {
    const key = nameKey(text);
    const named = isOneWord(text) ? (this.byFirstName.get(key) ?? []) : [];
    const here = named.filter((person) => people.includes(person));
    const only = here.length === 1 ? here[0] : undefined;
    if (only) return this.decided(text, "first-name-in-note", only);
    if (here.length > 1) return this.undecided(text, here);
    const candidates = named.filter((person) => !this.verdicts.areDifferent(text, person.name));
    const [first, ...others] = candidates;
    if (others.length > 0) return this.undecided(text, candidates);
    if (first) return this.possible(text, first);
    const joined = mayBeJoined(text) ? this.byCompact.get(compactKey(text)) : undefined;
    if (joined) return this.amongNamesakes(text, "compact", joined, people);
    return { text, kind: "person", how: "own-name", name: text, person: null, candidates: [] };
  }

  private amongNamesakes(
    text: string,
    how: ResolutionHow,
    found: readonly Person[],
    people: Company,
  ): Resolution {
    const here = found.length > 1 ? found.filter((person) => people.includes(person)) : found;
    const only = here.length === 1 ? here[0] : undefined;
    return only ? this.decided(text, how, only) : this.undecided(text, found);
  }

  private possible(text: string, person: Person): Resolution {
    const { name } = person;
    return { text, kind: "possible", how: "first-name-in-vault", name, person: null, candidates: [person] };
  }

  private decided(text: string, how: ResolutionHow, person: Person): Resolution {
    return { text, kind: person.isMe ? "me" : "person", how, name: person.name, person, candidates: [] };
  }

  private undecided(text: string, candidates: readonly Person[]): Resolution {
    return { text, kind: "ambiguous", how: "ambiguous", name: null, person: null, candidates };
  }
}

/** Builds the drafts of all persons: me and profiles first, then names, then slugs, then single words. */
class DirectoryBuilder {
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

  build(): { drafts: Draft[]; me: Draft; folders: ReadonlyMap<string, Draft> } {
    this.introduce(this.me);
    const profiles = [...this.sources.profiles];
    const isShared = sharedHeadings(profiles);
    for (const note of profiles) this.addProfile(note, profileNames(note, isShared));
    for (const [name, aliases] of this.sources.aliases) this.addAliases(name, aliases);
    // Single words come last, so that whether "Sam" is a first name does not depend on the order of notes.
    const singles = new Map<string, string>();
    for (const [key, use] of this.sources.names) this.addName(shownSpelling(use), key, singles);
    for (const slug of [...this.sources.slugs].sort(mostWordsFirst)) this.addSlug(slug, singles);
    const ownNames = [...singles].filter(([key, name]) => !this.firstNames.has(key) && !this.isCompact(name));
    for (const [key, name] of ownNames) this.addNamed(name, key);
    return {
      drafts: this.drafts.filter((draft) => draft !== this.me || draft.isKnown),
      me: this.me,
      folders: this.folders,
    };
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

/** The keys of what a profile's file is called, as it stands and without what `cleanName` strips. */
function fileKeys(path: string): readonly string[] {
  return [...new Set([nameKey(nameInPath(path)), nameKey(nameFromPath(path))])];
}

/** Whether the path of a note, or of its folder for a folder note, ends in the target of a link. */
function endsIn(path: string, target: string): boolean {
  const [base = "", folder = "", ...above] = path.toLowerCase().replace(/\.md$/, "").split("/").reverse();
  const end = `/${target.toLowerCase().replace(/\.md$/, "")}`;
  const ofFolder = isFolderNote(base, folder) ? [folder, ...above] : [];
  return [[base, folder, ...above], ofFolder].some((parts) => `/${parts.reverse().join("/")}`.endsWith(end));
}

/** Whether a word may be a name with its words joined, where it can be no other: `danaokafor`, `李娜`, but not `Lina`. */
function mayBeJoined(word: string): boolean {
  return isOneWord(word) && word === word.toLowerCase();
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
