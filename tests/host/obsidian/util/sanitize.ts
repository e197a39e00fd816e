/** HTML with everything that runs or loads taken out. Obsidian uses DOMPurify; this is a blunt stand-in for tests. */

const FORBIDDEN = "script, style, link, meta, iframe, object, embed, base, form, template, svg, math";
const URL_ATTRIBUTES = ["href", "src", "action", "formaction", "xlink:href", "poster", "srcset"];

function isSafeUrl(url: string): boolean {
  const compact = url.replace(/\s/g, "").toLowerCase();
  return !/^(javascript|data|vbscript):/.test(compact);
}

function cleanAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? "";
    if (name.startsWith("on") || name === "style") element.removeAttribute(name);
    else if (URL_ATTRIBUTES.includes(name) && !isSafeUrl(value)) element.removeAttribute(name);
  }
}

/** The simulated host loads nothing remote: the address stays readable as `data-src`. */
function unloadRemoteMedia(element: Element): void {
  const source = element.getAttribute("src");
  if (source === null || element.matches(".internal-embed")) return;
  element.setAttribute("data-src", source);
  element.removeAttribute("src");
  element.removeAttribute("srcset");
}

export function sanitizeHTMLToDom(html: string): DocumentFragment {
  // A document made by the parser is inert: nothing in it runs or loads.
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const element of parsed.querySelectorAll(FORBIDDEN)) element.remove();
  for (const element of parsed.querySelectorAll("*")) cleanAttributes(element);
  for (const element of parsed.querySelectorAll("[src]")) unloadRemoteMedia(element);
  const fragment = document.createDocumentFragment();
  fragment.append(...Array.from(parsed.body.childNodes));
  return fragment;
}
