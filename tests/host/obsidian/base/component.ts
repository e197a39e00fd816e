/** `Component`: things that load, own children and clean up after themselves. */
import type { EventRef } from "./events";

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === "object" && value !== null && "then" in value;
}

export class Component {
  #isLoaded = false;
  readonly #children: Component[] = [];
  readonly #cleanups: (() => unknown)[] = [];

  /** Children load after `onload`. A plugin's `onload` may be asynchronous; the host then waits for the result. */
  load(): void | Promise<void> {
    if (this.#isLoaded) return undefined;
    this.#isLoaded = true;
    const result: unknown = this.onload();
    if (isPromise(result)) return result.then(() => this.#loadChildren());
    this.#loadChildren();
    return undefined;
  }

  onload(): void | Promise<void> {}

  onunload(): void {}

  /** Documented order: children first, then what was registered (last first), then `onunload`. */
  unload(): void {
    if (!this.#isLoaded) return;
    this.#isLoaded = false;
    for (let child = this.#children.pop(); child; child = this.#children.pop()) child.unload();
    for (let cleanup = this.#cleanups.pop(); cleanup; cleanup = this.#cleanups.pop()) cleanup();
    this.onunload();
  }

  addChild<T extends Component>(component: T): T {
    this.#children.push(component);
    if (this.#isLoaded) void component.load();
    return component;
  }

  removeChild<T extends Component>(component: T): T {
    const index = this.#children.indexOf(component);
    if (index >= 0) {
      this.#children.splice(index, 1);
      component.unload();
    }
    return component;
  }

  register(cleanup: () => unknown): void {
    this.#cleanups.push(cleanup);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => ref.owner.offref(ref));
  }

  registerDomEvent(
    target: EventTarget,
    type: string,
    callback: (event: never) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const listener = callback as EventListener;
    target.addEventListener(type, listener, options);
    this.register(() => target.removeEventListener(type, listener, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }

  #loadChildren(): void {
    for (const child of [...this.#children]) void child.load();
  }
}
