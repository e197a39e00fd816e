import { nameKey } from "./name-key";

/** Stands for everybody in a pair of `differentPeople`: a name that is nobody who is known. */
export const EVERYBODY = "*";

const BETWEEN = "|";

/** @returns the two names of a line `A | B`, trimmed; null when it is no pair. */
export function parsePair(line: string): readonly [string, string] | null {
  const at = line.indexOf(BETWEEN);
  const [a, b] = [line.slice(0, Math.max(at, 0)).trim(), line.slice(at + 1).trim()];
  return at >= 0 && nameKey(a) !== "" && nameKey(b) !== "" ? [a, b] : null;
}

/** @returns the line of a pair; null when a name holds what separates the two. */
export function formatPair(a: string, b: string): string | null {
  return `${a}${b}`.includes(BETWEEN) ? null : `${a} ${BETWEEN} ${b}`;
}

function pairKey(a: string, b: string): string {
  const [keyA, keyB] = [nameKey(a), nameKey(b)];
  return keyA < keyB ? `${keyA}\n${keyB}` : `${keyB}\n${keyA}`;
}

/** What the user has decided about names: whom they do not mean, and which mean nobody. */
export class NameVerdicts {
  private readonly nobody: ReadonlySet<string>;
  private readonly pairs = new Set<string>();
  private readonly judged = new Set<string>();

  /**
   * @param notPeople names that are nobody
   * @param differentPeople pairs `A | B`; a line that is none is left out
   */
  constructor(notPeople: readonly string[], differentPeople: readonly string[]) {
    this.nobody = new Set(notPeople.map(nameKey));
    for (const line of differentPeople) {
      const pair = parsePair(line);
      if (!pair) continue;
      this.pairs.add(pairKey(...pair));
      this.judged.add(nameKey(pair[0]));
    }
  }

  /** @returns whether a name means no person at all. */
  isNobody(name: string): boolean {
    return this.nobody.size > 0 && this.nobody.has(nameKey(name));
  }

  /** @returns whether two names were said to be two people. */
  areDifferent(name: string, other: string): boolean {
    if (this.pairs.size === 0) return false;
    return this.pairs.has(pairKey(name, other)) || this.pairs.has(pairKey(name, EVERYBODY));
  }

  /** @returns whether a name was said to be somebody other than a known person. */
  isJudged(name: string): boolean {
    return this.judged.size > 0 && this.judged.has(nameKey(name));
  }
}
