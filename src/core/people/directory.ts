import type { Person } from "../model/person";
import type { Resolution, ResolutionHow } from "../model/resolution";
import { withoutHonorific } from "../parse/connecting-words";
import type { Steps } from "../steps";
import { finish } from "../steps";
import { isFolderNote, nameFromPath } from "./clean-name";
import type { DirectorySources, Draft, GatheredPeople } from "./directory-builder";
import { addTo, DirectoryBuilder } from "./directory-builder";
import { ME_KEYS } from "./me-words";
import { compactKey, firstNameOf, isJoined, isOneWord, mayBeJoined, nameKey } from "./name-key";
import type { NameVerdicts } from "./name-verdicts";
import { groupKeys, groupTest, isPlaceholder } from "./non-people";
import { fileKeys } from "./profile-name";
import type { Company } from "./settled-answers";
import { SettledAnswers } from "./settled-answers";

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
  private readonly byFolder: ReadonlyMap<string, Person>;
  private readonly groupKeys: ReadonlySet<string>;
  private readonly resolutions = new SettledAnswers((text, people) => this.decide(text, people, null));
  /** What the user has decided about names. */
  readonly verdicts: NameVerdicts;

  private constructor(
    sources: DirectorySources,
    private readonly isGroup: (text: string) => boolean,
    private readonly myKeys: ReadonlySet<string>,
    { drafts, me, folders }: GatheredPeople,
  ) {
    this.verdicts = sources.verdicts;
    this.groupKeys = groupKeys(sources.groupWords);
    this.me = me;
    this.byFolder = folders;
    this.persons = drafts
      .filter((draft) => draft.isKnown)
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1));
  }

  /** @returns the directory of all that those sources tell */
  static of(sources: DirectorySources): PeopleDirectory {
    return finish(PeopleDirectory.inSteps(sources));
  }

  /** The same with breaks, one after each person. Should the sources change meanwhile, it holds for neither. */
  static *inSteps(sources: DirectorySources): Steps<PeopleDirectory> {
    const isGroup = groupTest(sources.groupWords);
    const myKeys = new Set(sources.myNames.map(nameKey));
    const gathered = yield* new DirectoryBuilder(sources, isGroup, myKeys).build();
    const directory = new PeopleDirectory(sources, isGroup, myKeys, gathered);
    for (const draft of gathered.drafts) {
      directory.register(draft);
      yield;
    }
    if (!gathered.me.isKnown) directory.registerShortForms(gathered.me);
    return directory;
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

/** Whether the path of a note, or of its folder for a folder note, ends in the target of a link. */
function endsIn(path: string, target: string): boolean {
  const [base = "", folder = "", ...above] = path.toLowerCase().replace(/\.md$/, "").split("/").reverse();
  const end = `/${target.toLowerCase().replace(/\.md$/, "")}`;
  const ofFolder = isFolderNote(base, folder) ? [folder, ...above] : [];
  return [[base, folder, ...above], ofFolder].some((parts) => `/${parts.reverse().join("/")}`.endsWith(end));
}
