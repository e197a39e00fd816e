/** `Notice`: a message in the corner of the active window, gone after a while or when clicked; a duration of 0 keeps it. */

const DEFAULT_DURATION = 5000;

function container(): HTMLElement {
  return (
    activeDocument.querySelector<HTMLElement>(".notice-container") ??
    activeDocument.body.createDiv("notice-container")
  );
}

export class Notice {
  containerEl: HTMLElement;
  noticeEl: HTMLElement;
  messageEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = DEFAULT_DURATION) {
    this.containerEl = container().createDiv("notice-wrapper");
    this.noticeEl = this.containerEl.createDiv({ cls: "notice", attr: { role: "alert" } });
    this.messageEl = this.noticeEl.createDiv("notice-message");
    this.setMessage(message);
    this.noticeEl.addEventListener("click", () => this.hide());
    if (duration > 0) window.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    this.containerEl.remove();
  }
}
