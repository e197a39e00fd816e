import type { HoverParent } from "obsidian";
import { Keymap, setTooltip } from "obsidian";
import type { NameExample } from "../../core/query/name-uses";
import type { NameToCheck } from "../../core/query/names-to-check";
import type { RowView } from "../../dom/list-row";
import { formatsFor } from "../format/formats";
import { makeActivatable } from "../parts/activate";
import { addPersonChip } from "../parts/person-chip";
import type { Ports } from "../ports";
import type { NameEntry } from "./name-entry";
import { whyToCheck } from "./name-why";

/** What a row asks for. */
export interface NameRowListener {
  readonly hoverParent: HoverParent;
  /** "Same person" was pressed, on that button. */
  merge(check: NameToCheck, buttonEl: HTMLElement): void;
  separate(check: NameToCheck): void;
  dismiss(check: NameToCheck): void;
  createProfile(check: NameToCheck): void;
}

/** All that the row shows, as a text: what is the same is not drawn again, so that a focused button stays. */
function signatureOf({ problem, name, count, people, examples, fixes }: NameToCheck): string {
  const ids = people.map((person) => [person.id, person.name]);
  const merges = fixes.merges.map(({ target, alias }) => [target.id, alias]);
  return JSON.stringify([problem, name, count, ids, examples, { ...fixes, merges }]);
}

/** A doubtful name: what is doubtful, where it stands, and the answers. */
export class NameRowView implements RowView<NameEntry> {
  readonly el = createDiv({ cls: "people-name", attr: { role: "group", tabindex: "-1" } });
  private shown = "";

  constructor(
    private readonly ports: Ports,
    private readonly listener: NameRowListener,
  ) {}

  update(entry: NameEntry): void {
    if (entry.kind !== "name") return;
    const signature = signatureOf(entry.check);
    if (signature === this.shown) return;
    this.shown = signature;
    this.el.empty();
    this.draw(entry.check);
  }

  setCurrent(): void {
    // Every button of every row is reached by Tab; the arrow keys go from row to row.
  }

  destroy(): void {
    // Nothing but nodes, which the list removes.
  }

  private draw(check: NameToCheck): void {
    const { words } = this.ports;
    const formats = formatsFor(words.items.language, this.el.win);
    const why = whyToCheck(check, words);
    const count = formats.count(check.count);
    const uses = check.problem === "near-duplicate" ? words.names.notes(count) : words.names.times(count);
    this.el.setAttribute("aria-label", words.names.rowLabel(check.name, uses, why));
    const headEl = this.el.createDiv({ cls: "people-name-head" });
    headEl.createSpan({ cls: "people-name-text", text: check.name, attr: { dir: "auto" } });
    headEl.createSpan({ cls: "people-name-count", text: uses });
    this.el.createDiv({ cls: "people-name-why", text: why, attr: { dir: "auto" } });
    this.drawPeople(check);
    const listEl = this.el.createEl("ul", { cls: "people-name-examples" });
    for (const example of check.examples) this.drawExample(listEl.createEl("li"), example);
    this.drawAnswers(check);
  }

  private drawPeople({ people }: NameToCheck): void {
    if (people.length === 0) return;
    const peopleEl = this.el.createDiv({ cls: "people-name-people" });
    for (const person of people) {
      const chipEl = addPersonChip(peopleEl, this.ports, this.listener.hoverParent, person);
      // Two of one name are told apart by their notes.
      setTooltip(chipEl, this.ports.words.names.openPerson(person.name, person.profile?.path ?? ""));
    }
  }

  private drawExample(itemEl: HTMLElement, { path, line, text, noteTitle }: NameExample): void {
    const { names } = this.ports.words;
    const linkEl = itemEl.createEl("a", { cls: "people-name-example", attr: { dir: "auto" } });
    linkEl.createSpan({ cls: "people-name-line", text });
    const noteEl = linkEl.createSpan({
      cls: "people-name-note",
      text: line === null ? names.noteItself : names.inNote(noteTitle),
    });
    setTooltip(noteEl, line === null ? path : `${path}:${line + 1}`);
    makeActivatable(linkEl, "link", (event) => {
      event.preventDefault();
      const openIn = Keymap.isModEvent(event);
      const { navigator } = this.ports;
      void (line === null ? navigator.openNote(path, openIn) : navigator.openLine(path, line, openIn));
    });
  }

  private drawAnswers(check: NameToCheck): void {
    const { names: words } = this.ports.words;
    const { name, people, fixes } = check;
    const answersEl = this.el.createDiv({ cls: "people-name-answers" });
    const answer = (text: string, label: string, onClick: (buttonEl: HTMLElement) => void): HTMLElement => {
      const buttonEl = answersEl.createEl("button", { text, attr: { "aria-label": label } });
      buttonEl.addEventListener("click", () => onClick(buttonEl));
      return buttonEl;
    };
    const [merge] = fixes.merges;
    const isDirect = fixes.merges.length === 1 && !fixes.mergesWithAnybody;
    if (merge || fixes.mergesWithAnybody) {
      const label =
        merge && isDirect
          ? words.samePersonLabel(merge.alias, merge.target.name)
          : words.samePersonMenu(name);
      const buttonEl = answer(words.samePerson, label, (el) => this.listener.merge(check, el));
      if (!isDirect) buttonEl.setAttribute("aria-haspopup", "menu");
    }
    if (fixes.different.length > 0) {
      const others = people.map((person) => person.name);
      answer(words.different, words.differentLabel(name, others), () => this.listener.separate(check));
    }
    if (fixes.canBeNobody) {
      answer(words.notAPerson, words.notAPersonLabel(name), () => this.listener.dismiss(check));
    }
    if (fixes.canHaveProfile) {
      answer(words.createProfile, words.createProfileLabel(name), () => this.listener.createProfile(check));
    }
  }
}
