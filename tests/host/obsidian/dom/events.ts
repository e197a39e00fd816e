/** Delegated events (`on`/`off`), click helpers and insertion callbacks of Obsidian's DOM extensions. */
import { onMigrated } from "./migration";

type DelegatedListener = (this: EventTarget, event: Event, delegateTarget: HTMLElement) => unknown;

interface Delegation {
  type: string;
  selector: string;
  listener: DelegatedListener;
  handler: (event: Event) => void;
  options: boolean | AddEventListenerOptions | undefined;
}

const delegations = new WeakMap<EventTarget, Delegation[]>();

function delegatedTarget(event: Event, selector: string): HTMLElement | null {
  const target = event.target as Node | null;
  return target?.instanceOf(Element) ? target.closest<HTMLElement>(selector) : null;
}

export const delegationMembers = {
  on(
    this: HTMLElement | Document,
    type: string,
    selector: string,
    listener: DelegatedListener,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const handler = (event: Event): void => {
      const target = delegatedTarget(event, selector);
      if (target && this.contains(target)) listener.call(this, event, target);
    };
    const entries = delegations.get(this) ?? [];
    entries.push({ type, selector, listener, handler, options });
    delegations.set(this, entries);
    this.addEventListener(type, handler, options);
  },
  off(this: HTMLElement | Document, type: string, selector: string, listener: DelegatedListener): void {
    const entries = delegations.get(this) ?? [];
    const isSame = (entry: Delegation): boolean =>
      entry.type === type && entry.selector === selector && entry.listener === listener;
    for (const entry of entries.filter(isSame)) this.removeEventListener(type, entry.handler, entry.options);
    delegations.set(
      this,
      entries.filter((entry) => !isSame(entry)),
    );
  },
};

/** Calls `callback` when `test` becomes true after a change of the document's tree. */
function onTreeChange(root: Node, test: () => boolean, callback: () => unknown, once: boolean): () => void {
  const observer = new MutationObserver(() => {
    if (!test()) return;
    if (once) observer.disconnect();
    callback();
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}

export const htmlEventMembers = {
  /** Obsidian answers primary and middle clicks alike; the latter arrive as `auxclick`. */
  onClickEvent(
    this: HTMLElement,
    listener: (this: HTMLElement, event: MouseEvent) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    this.addEventListener("click", listener, options);
    this.addEventListener("auxclick", listener, options);
  },
  onNodeInserted(this: HTMLElement, listener: () => unknown, once = false): () => void {
    let wasConnected = this.isConnected;
    const becameConnected = (): boolean => {
      const became = this.isConnected && !wasConnected;
      wasConnected = this.isConnected;
      return became;
    };
    return onTreeChange(this.ownerDocument, becameConnected, listener, once);
  },
  onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown): () => void {
    return onMigrated(this, listener);
  },
  trigger(this: HTMLElement, type: string): void {
    this.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  },
};

export const uiEventMembers = {
  get targetNode(): Node | null {
    const target = (this as unknown as UIEvent).target as Node | null;
    return target !== null && "nodeType" in target ? target : null;
  },
  get win(): Window {
    return (this as unknown as UIEvent).view ?? window;
  },
  get doc(): Document {
    return (this as unknown as UIEvent).win.document;
  },
};
