import { ButtonComponent, Component, Notice } from "obsidian";
import type { Person } from "../../core/model/person";
import { canBeAlias, samePersonChange } from "../../core/people/judge-names";
import { nameKey } from "../../core/people/name-key";
import { profileName } from "../../core/people/profile-name";
import { NOTICE_STAYS_MS } from "../edits/edit-notice";
import { formatsFor } from "../format/formats";
import type { Ports } from "../ports";

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
    for (const [path, oldPath] of this.renamed) {
      const note = index.note(path)?.note;
      const person = note?.kind === "profile" ? index.directory.ownerOfProfile(path) : null;
      if (note && person && !person.isMe) this.offer(person, profileName(oldPath, note.content.firstHeading));
    }
    this.renamed.clear();
  }

  private offer(person: Person, name: string): void {
    const { index, words } = this.ports;
    const left = index.directory.named(name).find(({ profile }) => profile === null);
    const isOther = left !== undefined && left !== person && nameKey(person.name) !== nameKey(name);
    if (!isOther || !canBeAlias(person.name, name)) return;
    const notes = formatsFor(words.items.language, window).count(index.notesOf(left.id).length);
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
