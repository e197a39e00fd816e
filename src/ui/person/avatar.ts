import type { App } from "obsidian";
import { getLinkpath, TFile } from "obsidian";
import type { Person } from "../../core/model/person";
import { decodedTarget } from "../decoded-target";
import { initialsOf } from "./initials";

const IMAGES = new Set(["avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "webp"]);
/** `[[photo.png|60]]`, `![[photo.png]]`, `![alt](photo.png)`. */
const WIKILINK = /^!?\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]$/;
const MARKDOWN_LINK = /^!?\[[^[\]]*\]\(<?([^()<>]+)>?\)$/;

/**
 * @returns the image of the vault that a profile's photo property names; null for anything else. An address is never
 *   followed: nothing that is shown reaches the network (safe-edits.md, promise 9).
 */
export function photoOf(app: App, { profile }: Person): TFile | null {
  const written = profile?.fields.photo.trim() ?? "";
  if (!profile || written === "") return null;
  const wikilink = WIKILINK.exec(written)?.[1];
  const target = wikilink ?? decodedTarget(MARKDOWN_LINK.exec(written)?.[1] ?? written);
  const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(target.trim()), profile.path);
  return file instanceof TFile && IMAGES.has(file.extension.toLowerCase()) ? file : null;
}

/** A person's photo, or their initials. */
export class Avatar {
  private readonly el: HTMLElement;
  private shown = "";

  constructor(
    parentEl: HTMLElement,
    private readonly app: App,
  ) {
    this.el = parentEl.createDiv({ cls: "people-avatar mod-large", attr: { "aria-hidden": "true" } });
  }

  update(person: Person): void {
    const file = photoOf(this.app, person);
    const shown = file ? this.app.vault.getResourcePath(file) : `initials ${person.name}`;
    if (shown === this.shown) return;
    this.shown = shown;
    this.el.empty();
    this.el.toggleClass("has-photo", file !== null);
    if (!file) return this.el.setText(initialsOf(person.name));
    const imgEl = this.el.createEl("img", { cls: "people-photo", attr: { src: shown, alt: "" } });
    imgEl.addEventListener("error", () => {
      if (this.shown !== shown) return;
      this.el.empty();
      this.el.removeClass("has-photo");
      this.el.setText(initialsOf(person.name));
    });
  }
}
