import { nameKey } from "./name-key";

/** The words by which notes call the user, whatever the language; "me" in any case. */
export const ME_WORDS: readonly string[] = ["Me", "Myself"];

/** Their name keys. */
export const ME_KEYS: ReadonlySet<string> = new Set(ME_WORDS.map(nameKey));
