/** What the simulated host answers where it has nothing to say: an error with the member's name, never `undefined`. */
export class NotSimulatedError extends Error {
  constructor(member: string) {
    super(`not simulated: ${member}`);
    this.name = "NotSimulatedError";
  }
}

export function notSimulated(member: string): never {
  throw new NotSimulatedError(member);
}

/** Stands in for a function of the module. */
export function notSimulatedFunction(name: string): (...args: unknown[]) => never {
  return () => notSimulated(name);
}

/** Stands in for a class of the module: may be named in `instanceof`, not constructed. */
export function notSimulatedClass(name: string): abstract new (...args: unknown[]) => object {
  return class {
    constructor() {
      notSimulated(name);
    }
    static get type(): never {
      return notSimulated(`${name}.type`);
    }
  };
}
