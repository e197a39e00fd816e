/** `SettingPage`: a page opened from a row of a settings tab. */
import { setIcon } from "../ui/icons";

export abstract class SettingPage {
  rootEl: HTMLElement;
  titlebarEl: HTMLElement;
  containerEl: HTMLElement;
  title = "";

  constructor() {
    this.rootEl = createDiv("setting-page");
    this.titlebarEl = this.rootEl.createDiv("setting-page-titlebar");
    this.containerEl = this.rootEl.createDiv("setting-page-content");
  }

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }

  /** Internal: what the tab does to put the page in front of itself. */
  openIn(parentEl: HTMLElement, goBack: () => void): void {
    this.titlebarEl.empty();
    const backEl = this.titlebarEl.createDiv({
      cls: "clickable-icon setting-page-back",
      attr: { "aria-label": "Back", role: "button", tabindex: 0 },
    });
    setIcon(backEl, "arrow-left");
    backEl.addEventListener("click", goBack);
    this.titlebarEl.createDiv({ cls: "setting-page-title", text: this.title });
    parentEl.append(this.rootEl);
    this.display();
  }
}
