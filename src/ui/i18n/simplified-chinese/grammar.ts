/** @returns names or words side by side: 甲、乙和丙. */
export function listOf(texts: readonly string[]): string {
  return joined(texts, "和");
}

/** @returns names or words of which one is meant: 甲、乙或丙. */
export function eitherOf(texts: readonly string[]): string {
  return joined(texts, "或");
}

function joined(texts: readonly string[], last: string): string {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join("、")}${last}${texts.at(-1) ?? ""}`;
}
