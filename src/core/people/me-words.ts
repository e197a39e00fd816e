/** The words by which notes call the user, whatever the language; "me" in any case. */
export const ME_WORDS: readonly string[] = ["Me", "Myself"];
