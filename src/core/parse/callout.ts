/** What a callout begins with: its kind, and whether it is folded. */
const CALLOUT_MARK = /^\[![^\]\r\n]+\][+-]?[ \t]*/;

/** @returns a line of a quote without the mark that makes it a callout's title: '' when it is all there is */
export function withoutCalloutMark(line: string): string {
  return line.replace(CALLOUT_MARK, "");
}
