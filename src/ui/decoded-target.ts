/** @returns the target of a Markdown link with the characters that its percent signs stand for. */
export function decodedTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target; // Not encoded after all: a stray percent sign.
  }
}
