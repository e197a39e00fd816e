/**
 * The additions Obsidian makes to the language's own prototypes (declared as globals in obsidian.d.ts):
 * `Array.prototype.contains`, `Math.clamp`, `String.prototype.format` and their like.
 */

/** Adds `members` to `target`, not enumerable, unless the platform already has them. */
export function extend(target: object, members: object): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    if (name in target) continue;
    Object.defineProperty(target, name, { ...descriptor, enumerable: false, configurable: true });
  }
}

const arrayMembers = {
  first(this: unknown[]): unknown {
    return this[0];
  },
  last(this: unknown[]): unknown {
    return this[this.length - 1];
  },
  contains(this: unknown[], target: unknown): boolean {
    return this.includes(target);
  },
  remove(this: unknown[], target: unknown): void {
    for (let i = this.length - 1; i >= 0; i--) if (this[i] === target) this.splice(i, 1);
  },
  shuffle(this: unknown[]): unknown[] {
    for (let i = this.length - 1; i > 0; i--) {
      const j = Math.floor(Math.random() * (i + 1));
      [this[i], this[j]] = [this[j], this[i]];
    }
    return this;
  },
  unique(this: unknown[]): unknown[] {
    return [...new Set(this)];
  },
};

const stringMembers = {
  contains(this: string, target: string): boolean {
    return this.includes(target);
  },
  format(this: string, ...args: string[]): string {
    return this.replace(/\{(\d+)\}/g, (whole, index: string) => args[Number(index)] ?? whole);
  },
};

const objectStatics = {
  isEmpty(object: Record<string, unknown>): boolean {
    return Object.keys(object).length === 0;
  },
  each<T>(object: Record<string, T>, callback: (value: T, key: string) => boolean | void): boolean {
    return Object.entries(object).every(([key, value]) => callback(value, key) !== false);
  },
};

export function installLanguageExtensions(): void {
  extend(Array.prototype, arrayMembers);
  extend(Array, { combine: <T>(arrays: T[][]): T[] => arrays.flat() });
  extend(String.prototype, stringMembers);
  extend(String, { isString: (value: unknown) => typeof value === "string" });
  extend(Number, { isNumber: (value: unknown) => typeof value === "number" });
  extend(Object, objectStatics);
  extend(Math, {
    clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
    square: (value: number) => value * value,
  });
}
