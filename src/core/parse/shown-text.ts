import { withoutComments } from "../text/inline-comments";

/** What a callout begins with: its kind, and whether it is folded. */
const CALLOUT_MARK = /^\[![^\]\r\n]+\][+-]?[ \t]*/;

/** @returns what Obsidian shows of a line of text: no mark of a callout, no comments; '' when that was all */
export function shownText(line: string): string {
  return withoutComments(line.replace(CALLOUT_MARK, ""));
}
