/** The properties block: frontmatter as rows of keys and values, links and lists as pills. */
import type { App } from "../app/app";
import type { HoverParent } from "../ui/hover-popover";
import { Keymap } from "../ui/keymap";
import { detached } from "../base/report";
import { getLinkpath, splitWikiLink } from "../util/links";

function linkIn(value: string): { link: string; displayText: string } | null {
  const match = /^\[\[([^[\]]+)\]\]$/.exec(value.trim());
  return match?.[1] ? splitWikiLink(match[1]) : null;
}

function plainText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  return JSON.stringify(value);
}

class PropertiesBlock {
  constructor(
    private readonly app: App,
    private readonly sourcePath: string,
    private readonly hoverParent: HoverParent,
  ) {}

  render(fields: Record<string, unknown>): HTMLElement {
    const container = createDiv("metadata-container");
    container.createDiv("metadata-properties-heading").createDiv({
      cls: "metadata-properties-title",
      text: "Properties",
    });
    const properties = container.createDiv("metadata-content").createDiv("metadata-properties");
    for (const [key, value] of Object.entries(fields)) {
      const row = properties.createDiv({ cls: "metadata-property", attr: { "data-property-key": key } });
      row.createDiv("metadata-property-key").createSpan({ cls: "metadata-property-key-input", text: key });
      const valueEl = row.createDiv("metadata-property-value");
      if (Array.isArray(value)) this.renderList(valueEl, value);
      else this.renderText(valueEl, plainText(value));
    }
    return container;
  }

  private renderList(parent: HTMLElement, values: unknown[]): void {
    const list = parent.createDiv("multi-select-container");
    for (const value of values) {
      const text = plainText(value);
      const pill = list.createDiv("multi-select-pill");
      const link = linkIn(text);
      const content = pill.createDiv({ cls: "multi-select-pill-content", text: link?.displayText ?? text });
      if (link) {
        pill.addClass("internal-link");
        this.makeLink(content, link.link, pill);
      }
    }
  }

  private renderText(parent: HTMLElement, text: string): void {
    const link = linkIn(text);
    if (!link) {
      parent.createDiv({ cls: "metadata-input-longtext", text });
      return;
    }
    const inner = parent.createDiv("metadata-link").createDiv({
      cls: "metadata-link-inner internal-link",
      text: link.displayText,
    });
    this.makeLink(inner, link.link, inner);
  }

  private makeLink(element: HTMLElement, linktext: string, marked: HTMLElement): void {
    element.dataset["href"] = linktext;
    const target = this.app.metadataCache.getFirstLinkpathDest(getLinkpath(linktext), this.sourcePath);
    marked.toggleClass("is-unresolved", target === null);
    element.addEventListener("click", (event) => {
      event.preventDefault();
      detached(this.app.workspace.openLinkText(linktext, this.sourcePath, Keymap.isModEvent(event)));
    });
    element.addEventListener("mouseover", (event) => {
      this.app.workspace.trigger("hover-link", {
        event,
        source: "properties",
        hoverParent: this.hoverParent,
        targetEl: element,
        linktext,
        sourcePath: this.sourcePath,
      });
    });
  }
}

export function renderProperties(
  app: App,
  fields: Record<string, unknown>,
  sourcePath: string,
  hoverParent: HoverParent,
): HTMLElement {
  return new PropertiesBlock(app, sourcePath, hoverParent).render(fields);
}
