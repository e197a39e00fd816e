import { grammarOf } from "../grammar";

/** French counts 0 and 1.5 as one. */
export const { counted, form, listOf, eitherOf } = grammarOf("fr");

/** In the quotation marks of French. */
export function quoted(text: string): string {
  return `«\u202F${text}\u202F»`;
}
