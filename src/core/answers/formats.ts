/** The formats in which answers leave the plugin. */
export type AnswerFormat = "text" | "md" | "json" | "tsv";

export const ANSWER_FORMATS: readonly AnswerFormat[] = ["text", "md", "json", "tsv"];

/** @returns the value as indented JSON with a final line break. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Tabs and line breaks would shift columns; they become spaces. */
function cell(value: string): string {
  return value.replace(/[\t\r\n\u2028\u2029]+/g, " ");
}

/** @returns tab-separated rows with a final line break. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join("\t")}\n`).join("");
}

/** @returns a wikilink to a note, to a block of it when given, that shows a title. */
export function wikilink(path: string, title: string, blockId: string | null = null): string {
  const target = path.replace(/\.md$/i, "");
  const shown = title.replace(/[[\]|\r\n]+/g, " ").trim();
  return `[[${target}${blockId === null ? "" : `#^${blockId}`}${shown === "" ? "" : `|${shown}`}]]`;
}

/**
 * Leading list and heading marks would turn a bullet's text into something else; a checkbox would become a task, also
 * after a line separator that some readers take for a line break.
 */
export function bulletText(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, " ").replace(/^(\s*)(\[.\]|[-*+#>])(?=\s|$)/u, "$1\\$2");
}
