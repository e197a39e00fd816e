import { peopleOfLink } from "./hover/linked-people";
import type { OpenIn, Ports } from "./ports";

/**
 * Opens what a wikilink in one of our views leads to: its note, else the person of that name. It never goes through
 * Obsidian's own way for a link without a note, which would create one (safe-edits.md, promise 6).
 */
export function openLink(ports: Ports, linktext: string, sourcePath: string, openIn: OpenIn): void {
  const file = ports.app.metadataCache.getFirstLinkpathDest(linktext.split("#")[0] ?? "", sourcePath);
  const [person] = file ? [] : peopleOfLink(ports, linktext, sourcePath);
  if (person) void ports.navigator.openPerson(person, openIn);
  else if (file) void ports.app.workspace.openLinkText(linktext, sourcePath, openIn);
}
