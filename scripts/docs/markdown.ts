/** Text as the content of a table's cell, or of a line: nothing in it is taken for Markdown's marks. */
export function plain(text: string): string {
  return text.replace(/[\\|<>*_`[\]]/g, "\\$&").replace(/\s*\n\s*/g, " ");
}

/** Text as code, also when it holds backticks. */
export function code(text: string): string {
  const isQuoting = text.includes("`");
  return `${isQuoting ? "`` " : "`"}${text.replaceAll("|", "\\|")}${isQuoting ? " ``" : "`"}`;
}

export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(headings), `|${"---|".repeat(headings.length)}`, ...rows.map(line)].join("\n");
}
