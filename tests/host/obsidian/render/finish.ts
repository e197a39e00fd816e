/** What the reading view does to a rendered block: task check boxes, callouts, links that lead nowhere. */
import type { App } from "../app/app";
import { detached } from "../base/report";
import { getLinkpath } from "../util/links";
import { setIcon } from "../ui/icons";

function toggleTask(text: string, line: number): string {
  const lines = text.split("\n");
  const flipped = lines[line]?.replace(/\[(.)\]/u, (_match, status: string) =>
    status === " " ? "[x]" : "[ ]",
  );
  if (flipped !== undefined) lines[line] = flipped;
  return lines.join("\n");
}

function addCheckbox(item: HTMLElement, app: App, sourcePath: string, blockLine: number): void {
  const first = item.firstElementChild;
  const host = first instanceof HTMLElement && first.tagName === "P" ? first : item;
  const text = host.firstChild;
  if (text instanceof Text) text.data = text.data.replace(/^\[.\]\s?/u, "");
  const line = item.dataset["line"] ?? "0";
  const checkbox = createEl("input", {
    cls: "task-list-item-checkbox",
    type: "checkbox",
    attr: { "data-line": line },
  });
  checkbox.checked = item.hasClass("is-checked");
  host.prepend(checkbox);
  item.parentElement?.addClass("contains-task-list");
  checkbox.addEventListener("click", () => {
    const file = app.vault.getFileByPath(sourcePath);
    if (file) detached(app.vault.process(file, (data) => toggleTask(data, blockLine + Number(line))));
  });
}

/** A quote whose first line is `[!type]` becomes a callout. */
function makeCallout(quote: HTMLElement): void {
  const paragraph = quote.firstElementChild;
  const first = paragraph?.firstChild;
  if (!paragraph || !(first instanceof Text)) return;
  const match = /^\[!([\w-]+)\]([+-]?)[ \t]*/.exec(first.data);
  if (!match) return;
  const [whole, type = "", fold = ""] = match;
  first.data = first.data.slice(whole.length);
  const callout = createDiv({
    cls: "callout",
    attr: { "data-callout": type.toLowerCase(), "data-callout-fold": fold, "data-callout-metadata": "" },
  });
  const title = callout.createDiv("callout-title");
  setIcon(title.createDiv("callout-icon"), "pencil");
  const titleText = title.createDiv("callout-title-inner");
  moveFirstLine(paragraph, titleText);
  if (titleText.textContent.trim() === "") titleText.setText(type.charAt(0).toUpperCase() + type.slice(1));
  if (paragraph.textContent.trim() === "") paragraph.remove();
  callout.createDiv("callout-content").append(...Array.from(quote.childNodes));
  quote.replaceWith(callout);
}

/** Moves nodes up to the first line break; the break itself goes. */
function moveFirstLine(from: Element, to: Element): void {
  for (let node = from.firstChild; node; node = from.firstChild) {
    const newline = node instanceof Text ? node.data.indexOf("\n") : -1;
    if (node instanceof Text && newline >= 0) {
      to.append(node.data.slice(0, newline));
      node.data = node.data.slice(newline + 1);
      return;
    }
    if (node.nodeName === "BR") {
      node.remove();
      return;
    }
    to.append(node);
  }
}

function markUnresolved(link: HTMLElement, app: App, sourcePath: string): void {
  const path = getLinkpath(link.dataset["href"] ?? "");
  const isUnresolved = path !== "" && app.metadataCache.getFirstLinkpathDest(path, sourcePath) === null;
  link.toggleClass("is-unresolved", isUnresolved);
}

/** `[text](path)` into the vault is an internal link too. */
function adoptMarkdownLink(link: HTMLElement): void {
  const href = link.getAttribute("href") ?? "";
  if (link.matches(".internal-link, .tag")) return;
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) {
    link.addClass("external-link");
    return;
  }
  link.addClass("internal-link");
  link.dataset["href"] = decodeURI(href);
}

export function finishBlock(element: HTMLElement, app: App, sourcePath: string, blockLine: number): void {
  for (const item of element.findAll("li.task-list-item")) addCheckbox(item, app, sourcePath, blockLine);
  for (const quote of element.findAll("blockquote")) makeCallout(quote);
  for (const code of element.findAll("pre > code[class*='language-']"))
    code.parentElement?.addClasses([...code.classList].filter((name) => name.startsWith("language-")));
  for (const link of element.findAll("a[href]")) adoptMarkdownLink(link);
  for (const link of element.findAll("a.internal-link")) markUnresolved(link, app, sourcePath);
}
