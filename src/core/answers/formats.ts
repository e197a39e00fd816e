/** The formats in which answers leave the plugin. */
export type AnswerFormat = "text" | "md" | "json" | "tsv" | "ics";

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
