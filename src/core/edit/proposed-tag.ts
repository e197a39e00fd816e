/** A tag `#proposed` and nothing longer: what may follow is what ends a tag in Tasks, or white space to the end. */
const PROPOSED_TAG = /(^|\s)#proposed(?=\s*$|[ !@#$%^&*(),.?":{}|<>])/gi;

const LENGTH = "#proposed".length;

/** @returns the offsets of all tags `#proposed` in a text, in any case, left to right. */
export function proposedTagsIn(text: string): { from: number; to: number }[] {
  return [...text.matchAll(PROPOSED_TAG)].map((match) => {
    const from = match.index + (match[1]?.length ?? 0);
    return { from, to: from + LENGTH };
  });
}

/** @returns the text without any tag `#proposed`. */
export function withoutProposedTags(text: string): string {
  return text.replace(PROPOSED_TAG, "$1");
}
