import { someText } from "./yaml-values";

/** Of Obsidian's own templates, `{{title}}`, and of Templater's, `<% tp.file.title %>`. */
function holdsPlaceholder(text: string): boolean {
  if (text.includes("{{")) return true;
  const opening = text.indexOf("<%");
  return opening >= 0 && text.includes("%>", opening);
}

/** @returns whether a text in the properties is still to be filled in by a template (domain.md §1) */
export function hasUnfilledValue(frontmatter: unknown): boolean {
  return someText(frontmatter, holdsPlaceholder);
}

/** What stands before a comment. A `#` in quotes may cut too much: the value itself is asked as well. */
function withoutComment(line: string): string {
  const comment = line.search(/(?:^|\s)#/);
  return comment < 0 ? line : line.slice(0, comment);
}

/**
 * The same where the text is known: it is quicker asked, and tells of a `{{date}}` without quotes, which is a map to YAML.
 *
 * @param yaml the text between the fences
 */
export function isUnfilledTemplate(yaml: string, frontmatter: unknown): boolean {
  if (!holdsPlaceholder(yaml)) return false;
  const isInText = yaml.split(/[\r\n]+/).some((line) => holdsPlaceholder(withoutComment(line)));
  return isInText || hasUnfilledValue(frontmatter);
}
