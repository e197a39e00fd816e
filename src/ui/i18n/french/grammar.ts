import type { Count } from "../english/item-words";
import { plural } from "../plural";

/** "1 note", "2 notes"; French counts 0 and 1.5 as one. */
export function counted(count: Count | number, one: string, other: string): string {
  return plural("fr", count, { one: `# ${one}`, other: `# ${other}` });
}

/** The form of a word beside a count that stands elsewhere. */
export function form(count: Count | number, one: string, other: string): string {
  return plural("fr", count, { one, other });
}

/** "Ana, Luc ou Zoé". */
export function listed(names: readonly string[], last: "et" | "ou"): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1) ?? ""}`;
}

/** In the quotation marks of French. */
export function quoted(text: string): string {
  return `«\u202F${text}\u202F»`;
}
