import type { Status, StatusType } from "./model/status";

/** The Tasks plugin's status table, with its answer for symbols it does not list. */
export class StatusTable {
  private readonly bySymbol: ReadonlyMap<string, Status>;

  constructor(readonly all: readonly Status[]) {
    this.bySymbol = new Map(all.map((status) => [status.symbol, status]));
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

const PROPOSED_TAG = "#proposed";

/** @returns whether an item awaits triage: a TODO status named like "Proposed", or the tag `#proposed`. */
export function isProposed(status: Status, tags: readonly string[]): boolean {
  if (status.type === "TODO" && status.name.toLowerCase().includes("propos")) return true;
  return tags.some((tag) => tag.toLowerCase() === PROPOSED_TAG);
}
