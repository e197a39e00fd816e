import type { Count } from "../english/item-words";
import { plural } from "../plural";

/** "1 nota", "2 notas"; Portuguese counts 0 as one. */
export function counted(count: Count | number, one: string, other: string): string {
  return plural("pt-BR", count, { one: `# ${one}`, other: `# ${other}` });
}

/** The form of a word beside a count that stands elsewhere. */
export function form(count: Count | number, one: string, other: string): string {
  return plural("pt-BR", count, { one, other });
}

/** "Ana, Davi ou Lia". */
export function listed(names: readonly string[], last: "e" | "ou"): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1) ?? ""}`;
}
