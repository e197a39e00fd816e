/** @returns how many of the same character follow each other from an offset. */
export function runLength(text: string, at: number): number {
  let end = at;
  while (text[end] === text[at]) end++;
  return end - at;
}

/**
 * @param length of the run of backticks at the offset
 * @returns the end of the code span that starts there, or −1 when nothing closes it
 */
export function codeSpanEnd(text: string, at: number, length: number): number {
  for (let i = text.indexOf("`", at + length); i >= 0; i = text.indexOf("`", i)) {
    const run = runLength(text, i);
    i += run;
    if (run === length) return i;
  }
  return -1;
}
