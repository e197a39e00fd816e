/**
 * Members nobody simulates throw `not simulated: Class.member` instead of being silently undefined.
 * - Members that obsidian.d.ts declares and a class here does not have become throwing accessors on the class. A
 *   subclass or an instance that defines the member itself is not affected.
 * - On the objects the app hands out (not on classes plugins extend), reading any other unknown member throws too.
 */
import { notSimulated } from "../base/not-simulated";
import { declaredClasses } from "./members.generated";

type AnyClass = abstract new (...args: never[]) => object;

/** The app's own objects: an unknown member of these is one of Obsidian's internals that is not simulated. */
const HANDED_OUT = [
  "App",
  "Editor",
  "FileManager",
  "MenuItem",
  "MetadataCache",
  "Vault",
  "Workspace",
  "WorkspaceLeaf",
  "WorkspaceParent",
];

/** Asked of any object by promises, JSON and test tools. */
const ASKED_OF_ANYTHING = new Set([
  "then",
  "toJSON",
  "asymmetricMatch",
  "nodeType",
  "tagName",
  "hasAttribute",
  "window",
  "sample",
  "_isMockFunction",
]);

function forbid(holder: object, key: string, member: string): void {
  Object.defineProperty(holder, key, {
    configurable: true,
    enumerable: false,
    get: () => notSimulated(member),
    set(this: object, value: unknown) {
      Object.defineProperty(this, key, { value, writable: true, configurable: true, enumerable: true });
    },
  });
}

function guardClass(name: string, Class: AnyClass): void {
  const declared = declaredClasses[name];
  const prototype = Class.prototype as object;
  for (const key of declared?.instance ?? [])
    if (!(key in prototype)) forbid(prototype, key, `${name}.${key}`);
  for (const key of declared?.statics ?? []) if (!(key in Class)) forbid(Class, key, `${name}.${key}`);
}

function isAskedOfAnything(key: string | symbol): boolean {
  return (
    typeof key === "symbol" || key.startsWith("@@") || key.startsWith("$$") || ASKED_OF_ANYTHING.has(key)
  );
}

function nameOf(value: object): string {
  return (Object.getPrototypeOf(value) as { constructor: { name: string } }).constructor.name;
}

const watchers = new WeakSet<object>();

/** Puts a watcher at the end of the class's prototype chain: only members that nothing defines get there. */
function watchUnknown(Class: AnyClass, watched: readonly AnyClass[]): void {
  let top = Class.prototype as object;
  for (let next = Object.getPrototypeOf(top) as object | null; next && next !== Object.prototype;) {
    if (watchers.has(next)) return;
    top = next;
    next = Object.getPrototypeOf(top) as object | null;
  }
  const watcher = new Proxy(Object.prototype, {
    get(target, key, receiver: object) {
      if (key in target || isAskedOfAnything(key)) return Reflect.get(target, key, receiver) as unknown;
      const isOurs = watched.some((other) => receiver instanceof other);
      return isOurs ? notSimulated(`${nameOf(receiver)}.${String(key)}`) : undefined;
    },
  });
  watchers.add(watcher);
  Object.setPrototypeOf(top, watcher);
}

export function guardExports(classes: Readonly<Record<string, unknown>>): void {
  for (const [name, Class] of Object.entries(classes)) guardClass(name, Class as AnyClass);
  const watched = HANDED_OUT.map((name) => classes[name] as AnyClass);
  for (const Class of watched) watchUnknown(Class, watched);
}
