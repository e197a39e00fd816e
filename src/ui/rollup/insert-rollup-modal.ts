import type { App, TextComponent } from "obsidian";
import { AbstractInputSuggest, Modal, Setting } from "obsidian";
import { DUE_WORDS } from "../../core/answers/due-range";
import { GROUPINGS } from "../../core/query/item-query";
import type { BlockKey } from "../../core/rollup/block-source";
import { blockText, keyOfParam, paramOf } from "../../core/rollup/block-source";
import type { RollupProblem } from "../../core/rollup/rollup-question";
import { readRollup, THIS_PERSON } from "../../core/rollup/rollup-question";
import type { Ports } from "../ports";
import { problemMessage } from "./block-messages";

/** Words and names, as one is typed. */
class WordSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: App,
    private readonly inputEl: HTMLInputElement,
    private readonly known: readonly string[],
    private readonly choose: (word: string) => void,
  ) {
    super(app, inputEl);
    this.limit = 20;
  }

  protected getSuggestions(query: string): string[] {
    const wanted = query.trim().toLowerCase();
    const found = this.known.filter((word) => word.toLowerCase().includes(wanted));
    return found.length === 1 && found[0]?.toLowerCase() === wanted ? [] : found;
  }

  renderSuggestion(word: string, el: HTMLElement): void {
    el.setText(word);
  }

  override selectSuggestion(word: string): void {
    this.inputEl.value = word;
    this.choose(word);
    this.close();
  }
}

interface Field {
  readonly key: BlockKey;
  readonly name: string;
  readonly desc?: string;
  readonly placeholder?: string;
  readonly known?: readonly string[];
}

/** A small form that makes a live block; it is checked before it is inserted. */
export class InsertRollupModal extends Modal {
  private readonly values: Partial<Record<BlockKey, string>> = { by: "due" };
  private readonly inputs = new Map<string, HTMLInputElement>();
  private problemEl: HTMLElement | null = null;

  /** @param path the note it will stand in */
  constructor(
    private readonly ports: Ports,
    private readonly path: string,
    private readonly insert: (block: string) => void,
  ) {
    super(ports.app);
  }

  override onOpen(): void {
    const { rollup, items } = this.ports.words;
    this.modalEl.addClass("people-insert-rollup");
    this.setTitle(rollup.insertTitle);
    this.contentEl.createEl("p", { cls: "people-form-hint", text: rollup.insertHint });
    new Setting(this.contentEl).setName(rollup.by).addDropdown((dropdown) => {
      for (const by of GROUPINGS) if (by !== "proposed") dropdown.addOption(by, items.groupings[by]);
      dropdown.selectEl.setAttr("aria-label", rollup.by);
      dropdown.setValue("due").onChange((by) => (this.values.by = by));
    });
    for (const field of this.fields()) this.addField(field);
    this.problemEl = this.contentEl.createDiv({ cls: "people-form-problem", attr: { role: "alert" } });
    const buttonsEl = this.contentEl.createDiv({ cls: "modal-button-container" });
    const insertEl = buttonsEl.createEl("button", { cls: "mod-cta", text: rollup.insert });
    insertEl.addEventListener("click", () => this.finish());
    buttonsEl.createEl("button", { text: rollup.cancel }).addEventListener("click", () => this.close());
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private fields(): Field[] {
    const { rollup } = this.ports.words;
    const names = this.ports.index.directory.persons.map((person) => person.name);
    const owners = ["me", "waiting", "unassigned", THIS_PERSON, ...names];
    return [
      {
        key: "owner",
        name: rollup.owner,
        desc: rollup.ownerHint,
        placeholder: rollup.ownerPlaceholder,
        known: owners,
      },
      { key: "person", name: rollup.person, desc: rollup.personHint, known: [THIS_PERSON, ...names] },
      { key: "due", name: rollup.due, desc: rollup.dueHint(DUE_WORDS), known: DUE_WORDS },
      { key: "limit", name: rollup.limit, desc: rollup.limitHint },
      { key: "title", name: rollup.title },
    ];
  }

  private addField({ key, name, desc = "", placeholder = "", known }: Field): void {
    const setting = new Setting(this.contentEl).setName(name);
    if (desc !== "") setting.setDesc(desc);
    setting.addText((text) => this.prepareText(text.setPlaceholder(placeholder), key, name, known));
  }

  private prepareText(text: TextComponent, key: BlockKey, name: string, known?: readonly string[]): void {
    const take = (value: string): void => void (this.values[key] = value);
    const { inputEl } = text.onChange(take);
    this.inputs.set(key, inputEl);
    inputEl.setAttr("aria-label", name);
    if (key === "limit") inputEl.setAttr("inputmode", "numeric");
    inputEl.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing && !event.defaultPrevented) this.finish();
    });
    if (known) new WordSuggest(this.app, inputEl, known, take);
  }

  private finish(): void {
    const [problem] = this.problems();
    if (problem) return this.show(problem);
    this.close();
    this.insert(blockText(this.values));
  }

  private show(problem: RollupProblem): void {
    const nameOf = (param: string): string =>
      this.inputs.get(keyOfParam(param))?.getAttr("aria-label") ?? param;
    this.problemEl?.setText(problemMessage(problem, this.ports.words, nameOf));
    this.inputs.get(keyOfParam(problem.key))?.focus();
  }

  private problems(): readonly RollupProblem[] {
    const { ports, path } = this;
    const given = Object.entries(this.values).filter(
      ([key, value]) => key !== "title" && value.trim() !== "",
    );
    const params = Object.fromEntries(given.map(([key, value]) => [paramOf(key as BlockKey), value.trim()]));
    return readRollup(params, { index: ports.index, today: ports.today(), path }).problems;
  }
}
