/** `Events`: the emitter behind Vault, MetadataCache and Workspace. */
import { reportLater } from "./report";

export type EventCallback = (...data: never[]) => unknown;

export interface EventRef {
  readonly owner: Events;
  readonly name: string;
  readonly callback: EventCallback;
  readonly context: unknown;
}

export class Events {
  readonly #handlers = new Map<string, EventRef[]>();

  on(name: string, callback: EventCallback, context?: unknown): EventRef {
    const ref: EventRef = { owner: this, name, callback, context };
    this.#handlers.set(name, [...(this.#handlers.get(name) ?? []), ref]);
    return ref;
  }

  off(name: string, callback: EventCallback): void {
    this.#keep(name, (ref) => ref.callback !== callback);
  }

  offref(ref: EventRef): void {
    this.#keep(ref.name, (other) => other !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.#handlers.get(name) ?? []) this.tryTrigger(ref, data);
  }

  /** A handler that throws does not stop the others: Obsidian rethrows its error on a later tick. */
  tryTrigger(ref: EventRef, data: unknown[]): void {
    try {
      Reflect.apply(ref.callback, ref.context, data);
    } catch (error) {
      reportLater(error);
    }
  }

  /** Not in Obsidian: how many handlers are attached, so that tests can see that an unload left none. */
  countHandlers(): number {
    return [...this.#handlers.values()].reduce((sum, refs) => sum + refs.length, 0);
  }

  #keep(name: string, test: (ref: EventRef) => boolean): void {
    this.#handlers.set(name, (this.#handlers.get(name) ?? []).filter(test));
  }
}
