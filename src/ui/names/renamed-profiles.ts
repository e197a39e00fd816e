import { ButtonComponent, Component, Notice } from "obsidian";
import type { ParsedNote } from "../../core/model/note";
import type { Person } from "../../core/model/person";
import { canBeAlias, samePersonChange } from "../../core/people/judge-names";
import { nameKey } from "../../core/people/name-key";
import { profileName } from "../../core/people/profile-name";
import { NOTICE_STAYS_MS } from "../edits/edit-notice";
import { formatsFor } from "../format/formats";
import type { Ports } from "../ports";

/** A person, the name they had, and who goes by it now. */
interface LeftBehind {
  readonly person: Person;
  readonly name: string;
  readonly other: Person;
}

/** Of more, renamed at once as by a script, nobody would read the notices. */
const MAX_OFFERS = 3;

/**
 * Notes go on naming somebody as before when the profile's file gets another name: one person becomes two. Offers to
 * keep the old name as an alias; nothing is changed without that click.
 */
export class RenamedProfiles extends Component {
  /** New path of a note → the one it had. */
  private readonly renamed = new Map<string, string>();

  constructor(private readonly ports: Ports) {
    super();
  }

  override onload(): void {
    const { vault } = this.ports.app;
    this.registerEvent(vault.on("rename", ({ path }, oldPath) => this.remember(path, oldPath)));
    this.register(this.ports.onRefresh(() => this.look()));
  }

  private remember(path: string, oldPath: string): void {
    this.renamed.set(path, this.renamed.get(oldPath) ?? oldPath);
    this.renamed.delete(oldPath);
  }

  private look(): void {
    const { index } = this.ports;
    const left = [...this.renamed].flatMap(([path, oldPath]) => {
      const note = index.note(path)?.note;
      return note?.kind === "profile" ? (this.leftBehind(note, oldPath) ?? []) : [];
    });
    this.renamed.clear();
    for (const one of left.slice(0, MAX_OFFERS)) this.offer(one);
  }

  /** Whom notes still name as the person of a profile was called; null when nobody is. */
  private leftBehind({ path, content }: ParsedNote, oldPath: string): LeftBehind | null {
    const { directory } = this.ports.index;
    const person = directory.ownerOfProfile(path);
    const name = profileName(oldPath, content.firstHeading);
    const other = directory.named(name).find(({ profile }) => profile === null);
    if (!person || person.isMe || !other || nameKey(person.name) === nameKey(name)) return null;
    return canBeAlias(person.name, name) ? { person, name, other } : null;
  }

  private offer({ person, name, other }: LeftBehind): void {
    const { index, words } = this.ports;
    const notes = formatsFor(words.items.language, window).count(index.notesOf(other.id).length);
    const fragment = createFragment();
    fragment.createDiv({ text: words.names.stillNamed(name, notes) });
    const buttonsEl = fragment.createDiv({ cls: "people-notice-buttons" });
    const notice = new Notice(fragment, NOTICE_STAYS_MS);
    new ButtonComponent(buttonsEl).setButtonText(words.names.keepAs(person.name, name)).onClick(() => {
      notice.hide();
      void this.join(person, name);
    });
  }

  private async join({ name }: Person, alias: string): Promise<void> {
    const { words } = this.ports;
    await this.ports.saveSettings(samePersonChange(this.ports.settings(), name, alias));
    new Notice(words.names.isNow(alias, name));
  }
}
