/** What of a page is ours: its texts, and how it fits. Everything here runs in the page. */
import type { Page } from "@playwright/test";

/** Elements whose content is made by the plugin: its views, its modals, its settings, its card. */
const OURS = [
  '.workspace-leaf-content[data-type^="people-"] > .view-content',
  '.modal[class*="people-"]',
  '.modal-container:has([class*="people-"]) .modal',
  '.popover[class*="people-"]',
  '[class^="people-"]',
  '[class*=" people-"]',
].join(", ");

const ATTRIBUTES = ["aria-label", "title", "placeholder", "alt", "aria-description", "aria-valuetext"];

/** Every text and every spoken attribute of ours that is on the page, once. */
export async function ownTexts(page: Page): Promise<string[]> {
  return page.evaluate(
    ([selector = "", attributes = ""]) => {
      const texts = new Set<string>();
      for (const element of document.querySelectorAll(selector)) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.add(node.nodeValue ?? "");
        for (const part of [element, ...element.querySelectorAll("*")])
          for (const name of attributes.split(" ")) texts.add(part.getAttribute(name) ?? "");
      }
      return [...texts].map((text) => text.replace(/\s+/g, " ").trim()).filter(Boolean);
    },
    [OURS, ATTRIBUTES.join(" ")],
  );
}

/** Elements of ours that stick out of the view they are in, described by class and text. */
export async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isClipped = (element: Element): boolean => {
      for (let box = element.parentElement; box && !box.matches(".view-content"); box = box.parentElement) {
        if (getComputedStyle(box).overflowX !== "visible") return true;
      }
      return false;
    };
    return [
      ...document.querySelectorAll('.workspace-leaf-content[data-type^="people-"] > .view-content'),
    ].flatMap((view) => {
      const frame = view.getBoundingClientRect();
      if (frame.width === 0) return [];
      return [...view.querySelectorAll("*")]
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 1 && (left < frame.left - 1 || right > frame.right + 1) && !isClipped(element);
        })
        .map((element) => `${element.className.toString()}: ${(element.textContent ?? "").slice(0, 40)}`);
    });
  });
}
