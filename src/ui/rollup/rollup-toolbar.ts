import { ButtonComponent, debounce, DropdownComponent, setIcon, TextComponent } from "obsidian";
import type { ItemQuery } from "../../core/query/item-query";
import { DEFAULT_ITEM_QUERY } from "../../core/query/item-query";
import type { Formats } from "../format/formats";
import { SearchBox } from "../parts/search-box";
import type { Ports } from "../ports";
import type { RollupControl } from "./rollup-controls";
import { filterControls, mainControls } from "./rollup-controls";

const TYPING_DELAY_MS = 150;
const PERSON = ".people-toolbar-person";

/** What the controls above a rollup ask for. */
export interface RollupActions {
  change(query: Partial<ItemQuery>): void;
  copy(): void;
  insert(): void;
  save(): void;
  exportCalendar(): void;
  /** Goes from the search to the list. */
  leaveSearch(): void;
}

interface Shown {
  readonly control: RollupControl;
  setValue(value: string): void;
}

/** The controls above a rollup, each with its name beside it; filters fold away behind a button. */
export class RollupToolbar {
  private readonly shown: Shown[];
  private readonly filters: readonly RollupControl[];
  private readonly filtersEl: HTMLElement;
  private readonly toggleEl: HTMLElement;
  private readonly toggleTextEl: HTMLElement;
  private readonly peopleEl: HTMLElement;
  private readonly search: SearchBox;
  private shownPeople = "";

  constructor(
    parentEl: HTMLElement,
    private readonly ports: Ports,
    private readonly formats: Formats,
    private readonly actions: RollupActions,
  ) {
    const { words, index } = ports;
    const attr = { role: "toolbar", "aria-label": words.rollup.filters(formats.count(0)) };
    const el = parentEl.createDiv({ cls: "people-toolbar", attr });
    this.filters = filterControls(words, () => index.config.statuses.all);
    this.shown = mainControls(words).map((control) => this.add(el, control));
    this.search = new SearchBox(el.createDiv({ cls: "people-toolbar-search" }), {
      words: words.items,
      search: (search) => actions.change({ search }),
      leave: () => actions.leaveSearch(),
    });
    this.toggleEl = el.createEl("button", {
      cls: "people-toolbar-toggle",
      attr: { "aria-expanded": "false" },
    });
    setIcon(this.toggleEl.createSpan({ attr: { "aria-hidden": "true" } }), "sliders-horizontal");
    this.toggleTextEl = this.toggleEl.createSpan();
    this.toggleEl.addEventListener("click", () => this.toggleFilters());
    this.addButtons(el);
    this.filtersEl = parentEl.createDiv({ cls: "people-toolbar-filters" });
    this.shown.push(...this.filters.map((control) => this.add(this.filtersEl, control)));
    this.filtersEl.hide();
    this.peopleEl = parentEl.createDiv({ cls: "people-toolbar-people" });
  }

  /** Shows a query. Filters that are set are brought into sight the first time. */
  update(query: ItemQuery): void {
    for (const shown of this.shown) shown.setValue(shown.control.read(query));
    this.search.show(query.search);
    const active = this.filters.filter((control) => control.read(query) !== control.read(DEFAULT_ITEM_QUERY));
    this.toggleTextEl.setText(this.ports.words.rollup.filters(this.formats.count(active.length)));
    this.toggleEl.toggleClass("is-active", active.length > 0);
    this.showPeople(query);
  }

  /** Puts the cursor into the search. */
  focusSearch(): void {
    this.search.focus();
  }

  private toggleFilters(): void {
    const isOpen = this.toggleEl.getAttr("aria-expanded") !== "true";
    this.toggleEl.setAttr("aria-expanded", String(isOpen));
    this.filtersEl.toggle(isOpen);
  }

  private addButtons(el: HTMLElement): void {
    const { items, rollup } = this.ports.words;
    const buttonsEl = el.createDiv({ cls: "people-toolbar-buttons" });
    new ButtonComponent(buttonsEl).setButtonText(items.copyAsMarkdown).onClick(() => this.actions.copy());
    new ButtonComponent(buttonsEl).setButtonText(rollup.insertIntoNote).onClick(() => this.actions.insert());
    new ButtonComponent(buttonsEl).setButtonText(rollup.saveAsNote).onClick(() => this.actions.save());
    new ButtonComponent(buttonsEl)
      .setButtonText(rollup.exportCalendar)
      .onClick(() => this.actions.exportCalendar());
  }

  /** Those whose items are shown, each with a way to leave them out again. */
  private showPeople(query: ItemQuery): void {
    const { persons, ownerNames } = query;
    const named = (list: readonly string[]): unknown => list.map((one) => [one, this.nameOf(one)]);
    const shown = JSON.stringify([named(persons), named(ownerNames)]);
    if (shown === this.shownPeople) return;
    this.shownPeople = shown;
    const focused = this.peopleEl.findAll(PERSON).findIndex((el) => el === el.doc.activeElement);
    this.drawPeople(query);
    if (focused >= 0) this.focusPerson(focused);
  }

  /** The button with the focus has gone: the next one gets it, else the last, else what always stands there. */
  private focusPerson(at: number): void {
    const els = this.peopleEl.findAll(PERSON);
    (els[at] ?? els.at(-1) ?? this.toggleEl).focus();
  }

  private drawPeople({ persons, ownerNames }: ItemQuery): void {
    this.peopleEl.empty();
    this.peopleEl.toggle(persons.length + ownerNames.length > 0);
    const { rollup, items } = this.ports.words;
    this.addPeople(rollup.withPeople, persons, (left) => ({ persons: left }));
    this.addPeople(items.owner, ownerNames, (left) => ({ ownerNames: left }));
  }

  /** @param changeTo the change of the query that leaves these */
  private addPeople(
    label: string,
    people: readonly string[],
    changeTo: (left: readonly string[]) => Partial<ItemQuery>,
  ): void {
    if (people.length > 0) this.peopleEl.createSpan({ cls: "people-toolbar-label", text: label });
    for (const one of people)
      this.addPerson(one, () => this.actions.change(changeTo(people.filter((other) => other !== one))));
  }

  private nameOf(idOrName: string): string {
    return this.ports.index.directory.person(idOrName)?.name ?? idOrName;
  }

  private addPerson(idOrName: string, remove: () => void): void {
    const name = this.nameOf(idOrName);
    const el = this.peopleEl.createEl("button", { cls: "people-toolbar-person" });
    el.createSpan({ text: name, attr: { dir: "auto" } });
    setIcon(el.createSpan({ attr: { "aria-hidden": "true" } }), "x");
    el.setAttr("aria-label", this.ports.words.rollup.removePerson(name));
    el.addEventListener("click", remove);
  }

  private add(parentEl: HTMLElement, control: RollupControl): Shown {
    const labelEl = parentEl.createEl("label", { cls: "people-toolbar-field" });
    labelEl.createSpan({ cls: "people-toolbar-label", text: control.label });
    if (control.kind === "choice") return this.addChoice(labelEl, control);
    return control.kind === "day" ? this.addDay(labelEl, control) : this.addText(labelEl, control);
  }

  private addChoice(labelEl: HTMLElement, control: RollupControl): Shown {
    const dropdown = new DropdownComponent(labelEl)
      .addOptions({ ...control.options?.() })
      .onChange((value) => this.actions.change(control.write(value)));
    const setValue = (value: string): void => {
      // A stored question may hold a value that is not offered.
      const isKnown = Array.from(dropdown.selectEl.options).some((option) => option.value === value);
      if (!isKnown) dropdown.addOption(value, value);
      dropdown.setValue(value);
    };
    return { control, setValue };
  }

  private addDay(labelEl: HTMLElement, control: RollupControl): Shown {
    const inputEl = labelEl.createEl("input", { type: "date" });
    inputEl.addEventListener("change", () => this.actions.change(control.write(inputEl.value)));
    return { control, setValue: (value) => void (inputEl.value = value) };
  }

  private addText(labelEl: HTMLElement, control: RollupControl): Shown {
    const ask = debounce((value: string) => this.actions.change(control.write(value)), TYPING_DELAY_MS, true);
    const text = new TextComponent(labelEl)
      .setPlaceholder(control.placeholder ?? "")
      .onChange((value) => ask(value));
    const setValue = (value: string): void => {
      // What is being typed says the same with other spaces.
      const typed = control.read({ ...DEFAULT_ITEM_QUERY, ...control.write(text.getValue()) });
      if (typed !== value) text.setValue(value);
    };
    return { control, setValue };
  }
}
