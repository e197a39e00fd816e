/** `Scope` and `Keymap`: who answers a key. The scope on top of the stack first, then its parents. */
import type { KeymapContext, Modifier, PaneType, UserEvent } from "../api";

export type KeymapEventListener = (event: KeyboardEvent, context: KeymapContext) => unknown;

export interface KeymapEventHandler {
  scope: Scope;
  modifiers: string | null;
  key: string | null;
  func: KeymapEventListener;
}

function isMac(): boolean {
  return navigator.platform.startsWith("Mac");
}

function canonical(modifiers: readonly string[]): string {
  const platformMod = isMac() ? "Meta" : "Ctrl";
  return modifiers
    .map((modifier) => (modifier === "Mod" ? platformMod : modifier))
    .sort()
    .join(",");
}

function modifiersOf(event: KeyboardEvent): string {
  const held = [
    event.altKey ? "Alt" : "",
    event.ctrlKey ? "Ctrl" : "",
    event.metaKey ? "Meta" : "",
    event.shiftKey ? "Shift" : "",
  ];
  return canonical(held.filter((name) => name !== ""));
}

export class Scope {
  readonly #handlers: KeymapEventHandler[] = [];
  readonly #parent: Scope | undefined;

  constructor(parent?: Scope) {
    this.#parent = parent;
  }

  /** `modifiers: null` answers the key however it is held, `key: null` answers every key. */
  register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): KeymapEventHandler {
    const handler = { scope: this, modifiers: modifiers && canonical(modifiers), key, func };
    this.#handlers.push(handler);
    return handler;
  }

  unregister(handler: KeymapEventHandler): void {
    const index = this.#handlers.indexOf(handler);
    if (index >= 0) this.#handlers.splice(index, 1);
  }

  /** Internal in Obsidian. A handler that returns `false` has dealt with the key: the browser does nothing more. */
  handleKey(event: KeyboardEvent): boolean {
    const held = modifiersOf(event);
    for (const handler of this.#handlers) {
      if (handler.key !== null && handler.key.toLowerCase() !== event.key.toLowerCase()) continue;
      if (handler.modifiers !== null && handler.modifiers !== held) continue;
      const result = handler.func(event, { modifiers: held, key: event.key, vkey: event.key });
      if (result === undefined) continue;
      if (result === false) {
        event.preventDefault();
        event.stopPropagation();
      }
      return true;
    }
    return this.#parent?.handleKey(event) ?? false;
  }
}

export class Keymap {
  private readonly stack: Scope[] = [];
  private readonly listener = (event: KeyboardEvent): void => {
    if (!event.isComposing)
      (this.stack[this.stack.length - 1] ?? this.viewScope() ?? this.root).handleKey(event);
  };

  constructor(
    private readonly root: Scope,
    private readonly viewScope: () => Scope | null,
  ) {
    this.watch(window);
  }

  /** Internal: takes the keys of one more window. */
  watch(win: Window): void {
    win.addEventListener("keydown", this.listener, true);
  }

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.stack.push(scope);
  }

  popScope(scope: Scope): void {
    const index = this.stack.indexOf(scope);
    if (index >= 0) this.stack.splice(index, 1);
  }

  /** Not in Obsidian: the app of a finished test stops listening. */
  stop(): void {
    window.removeEventListener("keydown", this.listener, true);
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    switch (modifier) {
      case "Mod":
        return isMac() ? event.metaKey : event.ctrlKey;
      case "Ctrl":
        return event.ctrlKey;
      case "Meta":
        return event.metaKey;
      case "Shift":
        return event.shiftKey;
      case "Alt":
        return event.altKey;
    }
  }

  /** Where a click with these keys opens things: Mod tab, Mod+Alt split, Mod+Alt+Shift window, middle button tab. */
  static isModEvent(event?: UserEvent | null): PaneType | boolean {
    if (!event) return false;
    if (event.instanceOf(MouseEvent) && event.button === 1) return "tab";
    if (!Keymap.isModifier(event, "Mod")) return false;
    if (!event.altKey) return "tab";
    return event.shiftKey ? "window" : "split";
  }
}
