/** Tooltips are the `aria-label`, which Obsidian shows on hover; the simulated host does not draw them. */
import type { TooltipOptions } from "../api";

export function setTooltip(element: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  element.setAttribute("aria-label", tooltip);
  if (options.placement) element.setAttribute("data-tooltip-position", options.placement);
  if (options.delay !== undefined) element.setAttribute("data-tooltip-delay", String(options.delay));
}

export function displayTooltip(element: HTMLElement, content: string | DocumentFragment): void {
  setTooltip(element, typeof content === "string" ? content : (content.textContent ?? ""));
}
