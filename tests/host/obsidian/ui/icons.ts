/** Icons: Lucide's, and those a plugin adds. */
import * as lucide from "lucide-static";

const added = new Map<string, string>();
const lucideIcons = lucide as unknown as Readonly<Record<string, string | undefined>>;

const pascalCase = (id: string): string =>
  id.replace(/(?:^|-)([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());

const kebabCase = (name: string): string =>
  name
    .replace(/([a-z])([A-Z0-9])/g, "$1-$2")
    .replace(/([0-9])([A-Z])/g, "$1-$2")
    .toLowerCase();

/** Obsidian's own names for icons that Lucide does not have. */
const OBSIDIAN_ICONS: Record<string, string> = {
  "right-triangle": "ChevronDown",
  cross: "X",
  "broken-link": "Unlink",
};

export function addIcon(id: string, svgContent: string): void {
  added.set(id, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${svgContent}</svg>`);
}

export function removeIcon(id: string): void {
  added.delete(id);
}

export function getIconIds(): string[] {
  const names = Object.keys(lucideIcons).filter((name) => typeof lucideIcons[name] === "string");
  return [...added.keys(), ...names.map((name) => `lucide-${kebabCase(name)}`)];
}

/** Parsed icons, by markup: a list draws the same few hundreds of times. */
const parsedIcons = new Map<string, Element>();

function parsedIcon(markup: string): Element {
  let parsed = parsedIcons.get(markup);
  if (!parsed) {
    parsed = new DOMParser().parseFromString(markup, "image/svg+xml").documentElement;
    parsedIcons.set(markup, parsed);
  }
  return parsed;
}

export function getIcon(id: string): SVGSVGElement | null {
  const bare = id.replace(/^lucide-/, "");
  const markup = added.get(id) ?? lucideIcons[OBSIDIAN_ICONS[bare] ?? pascalCase(bare)];
  if (markup === undefined) return null;
  const icon = document.importNode(parsedIcon(markup), true) as unknown as SVGSVGElement;
  icon.setAttribute("class", `svg-icon ${added.has(id) ? bare : `lucide-${bare}`}`);
  return icon;
}

/** An unknown icon leaves the element without one, as in Obsidian. */
export function setIcon(parent: HTMLElement, id: string): void {
  for (const child of Array.from(parent.children)) if (child.matches("svg.svg-icon")) child.remove();
  const icon = getIcon(id);
  if (icon) parent.prepend(icon);
}
