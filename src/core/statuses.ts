import type { Status, StatusType } from "./model/status";

/** Remembers the answers to a question about symbols by their code points. */
class CodePointTest {
  /** 0 not asked yet, 1 no, 2 yes; for the symbols that are in use. */
  private readonly answers = new Uint8Array(128);

  constructor(private readonly ask: (symbol: string) => boolean) {}

  of(code: number): boolean {
    const known = this.answers[code] ?? 0;
    if (known !== 0) return known === 2;
    const answer = this.ask(String.fromCodePoint(code));
    // A code point beyond the table is asked about each time.
    this.answers[code] = answer ? 2 : 1;
    return answer;
  }
}

/** The Tasks plugin's status table, with its answer for symbols it does not list. */
export class StatusTable {
  private readonly bySymbol: ReadonlyMap<string, Status>;
  private readonly openCodes = new CodePointTest((symbol) => isOpenType(this.of(symbol).type));
  private readonly proposedCodes = new CodePointTest((symbol) => isProposedStatus(this.of(symbol)));

  constructor(readonly all: readonly Status[]) {
    this.bySymbol = new Map(all.map((status) => [status.symbol, status]));
  }

  /** @returns whether items with the symbol of that code point are open; fast enough for every item of a vault. */
  isOpen(symbolCode: number): boolean {
    return this.openCodes.of(symbolCode);
  }

  /** @returns whether the status of that code point's symbol is a proposal. */
  isProposed(symbolCode: number): boolean {
    return this.proposedCodes.of(symbolCode);
  }

  /** @returns the symbol's status; an unknown symbol is an open TODO, as in Tasks. */
  of(symbol: string): Status {
    return this.bySymbol.get(symbol) ?? { symbol, name: "Unknown", next: "x", type: "TODO" };
  }

  /** @returns the first DONE symbol along the next-chain, else `x` (safe-edits.md, completing). */
  doneSymbolFrom(symbol: string): string {
    const seen = new Set<string>();
    for (let status = this.of(symbol); !seen.has(status.symbol); status = this.of(status.next)) {
      if (status.type === "DONE") return status.symbol;
      seen.add(status.symbol);
    }
    return "x";
  }

  /**
   * @returns the symbol of a proposed item that is accepted: the next of the table; where that one would close it or
   *   is a proposal as well, the first along the chain that does neither, else a plain to-do's
   */
  acceptedSymbolFrom(symbol: string): string {
    const seen = new Set([symbol]);
    for (
      let status = this.of(this.of(symbol).next);
      !seen.has(status.symbol);
      status = this.of(status.next)
    ) {
      if (isOpenType(status.type) && !isProposed(status, [])) return status.symbol;
      seen.add(status.symbol);
    }
    return this.todoSymbol;
  }

  /** The CANCELLED symbol named "reject", else the first; null where the table has none (safe-edits.md, rejecting). */
  get rejectedSymbol(): string | null {
    const cancelled = this.all.filter(({ type }) => type === "CANCELLED");
    const named = cancelled.find(({ name }) => name.toLowerCase().includes("reject"));
    return (named ?? cancelled[0])?.symbol ?? null;
  }

  /** @returns the symbol of an item that is reopened: a plain to-do where the table has one. */
  get todoSymbol(): string {
    if (isOpenType(this.of(" ").type)) return " ";
    return this.all.find((status) => status.type === "TODO")?.symbol ?? " ";
  }
}

/** @returns whether items of that type are open (domain.md §4). */
export function isOpenType(type: StatusType): boolean {
  return type === "TODO" || type === "IN_PROGRESS" || type === "ON_HOLD";
}

/** The tag that marks an item as proposed whatever its status; in lower case. */
export const PROPOSED_TAG = "#proposed";

/** @returns whether a status by itself says that its items await triage: a TODO status named like "Proposed". */
export function isProposedStatus(status: Status): boolean {
  return status.type === "TODO" && status.name.toLowerCase().includes("propos");
}

/** @returns whether an item awaits triage: by its status, or by the tag `#proposed`. */
export function isProposed(status: Status, tags: readonly string[]): boolean {
  return isProposedStatus(status) || tags.some((tag) => tag.toLowerCase() === PROPOSED_TAG);
}
