/** Helpers on link texts. */
import type { Reference } from "../api";

export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const clean = linktext.replace(/\u00a0/g, " ").normalize("NFC");
  const hash = clean.indexOf("#");
  return hash < 0 ? { path: clean, subpath: "" } : { path: clean.slice(0, hash), subpath: clean.slice(hash) };
}

export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

export function stripHeading(heading: string): string {
  return heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

export function stripHeadingForLink(heading: string): string {
  return heading
    .replace(/([:#|^\\\r\n]|%%|\[\[|]])/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Calls `callback` for each until it returns true; tells whether one did. */
export function iterateRefs(refs: Reference[], callback: (ref: Reference) => boolean | void): boolean {
  return refs.some((ref) => callback(ref) === true);
}

/** What a link without an alias shows: `Note#Heading` reads as `Note > Heading`. */
export function displayTextOf(link: string): string {
  return link.replace(/^#/, "").replace(/#/g, " > ");
}

/** `target|alias` of a wiki link's inside. */
export function splitWikiLink(body: string): { link: string; displayText: string } {
  const bar = body.indexOf("|", 1);
  const link = (bar < 0 ? body : body.slice(0, bar)).trim();
  return { link, displayText: bar < 0 ? displayTextOf(link) : body.slice(bar + 1) };
}

export function isExternalUrl(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(url);
}
