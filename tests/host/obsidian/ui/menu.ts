/** `Menu`, `MenuItem`, `MenuSeparator`. Drawn in the page always, never as a native menu. */
import type { MenuPositionDef } from "../api";
import { currentApp } from "../app/current-app";
import { Component } from "../base/component";
import { setIcon } from "./icons";
import { Scope } from "./keymap";

type MenuCallback = (event: MouseEvent | KeyboardEvent) => unknown;

export class MenuSeparator {
  readonly dom = createDiv("menu-separator");
}

export class MenuItem {
  readonly dom: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly iconEl: HTMLElement;
  section = "";
  disabled = false;
  #callback: MenuCallback | null = null;
  #submenu: Menu | null = null;

  constructor(readonly menu: Menu) {
    this.dom = createDiv({ cls: "menu-item tappable", attr: { role: "menuitem" } });
    this.iconEl = this.dom.createDiv("menu-item-icon");
    this.titleEl = this.dom.createDiv("menu-item-title");
    this.dom.addEventListener("click", (event) => {
      event.stopPropagation();
      this.handleEvent(event);
    });
    this.dom.addEventListener("mouseenter", () => menu.select(this));
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    this.iconEl.empty();
    if (icon !== null) setIcon(this.iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass("mod-checked", checked === true);
    if (checked !== null) this.dom.setAttribute("aria-checked", String(checked));
    if (checked === true) setIcon(this.dom.createDiv("menu-item-icon mod-checked"), "check");
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass("is-disabled", disabled);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass("is-warning", isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass("is-label", isLabel);
    if (isLabel) this.disabled = true;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.dataset["section"] = section;
    return this;
  }

  onClick(callback: MenuCallback): this {
    this.#callback = callback;
    return this;
  }

  /** Internal in Obsidian. Shown beside its item when the item is chosen. */
  setSubmenu(): Menu {
    this.#submenu ??= new Menu();
    this.dom.addClass("has-submenu");
    return this.#submenu;
  }

  /** Internal: what a click or Enter does. */
  handleEvent(event: MouseEvent | KeyboardEvent): void {
    if (this.disabled) return;
    const box = this.dom.getBoundingClientRect();
    const { doc } = this.dom;
    this.menu.hide();
    if (this.#submenu) this.#submenu.showAtPosition({ x: box.right, y: box.top }, doc);
    this.#callback?.(event);
  }
}

/** The menu an event has been given so far: `Menu.forEvent` hands the same one to everybody who asks. */
const menusByEvent = new WeakMap<Event, Menu>();

export class Menu extends Component {
  readonly dom: HTMLElement;
  readonly items: (MenuItem | MenuSeparator)[] = [];
  readonly #scope = new Scope();
  #selected: MenuItem | null = null;
  #hideCallback: (() => unknown) | null = null;
  readonly #onOutsidePress = (event: Event): void => {
    if (!this.dom.contains(event.target as Node | null)) this.hide();
  };

  constructor() {
    super();
    this.dom = createDiv({ cls: "menu", attr: { role: "menu" } });
    this.#bindKey("ArrowDown", () => this.#step(1));
    this.#bindKey("ArrowUp", () => this.#step(-1));
    this.#bindKey("Escape", () => this.hide());
    this.#scope.register([], "Enter", (event) => {
      this.#selected?.handleEvent(event);
      return false;
    });
  }

  setNoIcon(): this {
    this.dom.addClass("mod-no-icon");
    return this;
  }

  setUseNativeMenu(_useNativeMenu: boolean): this {
    return this;
  }

  setParentElement(_element: HTMLElement): this {
    return this;
  }

  addItem(callback: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    this.#add(item);
    callback(item);
    return this;
  }

  addSeparator(): this {
    this.#add(new MenuSeparator());
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    event.preventDefault();
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
  }

  showAtPosition(position: MenuPositionDef, doc: Document = activeDocument): this {
    doc.body.append(this.dom);
    const { win } = this.dom;
    const box = this.dom.getBoundingClientRect();
    const left = position.left === true ? position.x - box.width : position.x;
    this.dom.setCssStyles({
      left: `${Math.max(0, Math.min(left, win.innerWidth - box.width - 4))}px`,
      top: `${Math.max(0, Math.min(position.y, win.innerHeight - box.height - 4))}px`,
    });
    currentApp().keymap.pushScope(this.#scope);
    win.setTimeout(() => {
      if (this.dom.isConnected) win.addEventListener("mousedown", this.#onOutsidePress, true);
    });
    void this.load();
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.dom.win.removeEventListener("mousedown", this.#onOutsidePress, true);
    currentApp().keymap.popScope(this.#scope);
    this.dom.remove();
    this.unload();
    this.#hideCallback?.();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHistoryBack(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.#hideCallback = callback;
  }

  /** Internal: the item under the pointer or reached with the arrows. */
  select(item: MenuItem): void {
    this.#selected = item.disabled ? null : item;
    for (const other of this.#enabledItems()) other.dom.toggleClass("selected", other === item);
  }

  static forEvent(event: MouseEvent): Menu {
    const existing = menusByEvent.get(event);
    if (existing) return existing;
    const menu = new Menu();
    menusByEvent.set(event, menu);
    event.preventDefault();
    window.setTimeout(() => {
      if (menu.items.length > 0) menu.showAtMouseEvent(event);
    });
    return menu;
  }

  #add(entry: MenuItem | MenuSeparator): void {
    this.items.push(entry);
    this.dom.append(entry.dom);
  }

  #enabledItems(): MenuItem[] {
    return this.items.filter((item) => item instanceof MenuItem).filter((item) => !item.disabled);
  }

  #step(direction: 1 | -1): void {
    const items = this.#enabledItems();
    const from = this.#selected ? items.indexOf(this.#selected) : direction === 1 ? -1 : 0;
    const next = items[(from + direction + items.length) % items.length];
    if (next) this.select(next);
  }

  #bindKey(key: string, action: () => unknown): void {
    this.#scope.register([], key, () => {
      action();
      return false;
    });
  }
}
