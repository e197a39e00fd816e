import { Modal } from "obsidian";
import { frequentParticipants } from "../../core/query/found-summary";
import { nameKey } from "../../core/people/name-key";
import { formatsFor } from "../format/formats";
import type { Ports } from "../ports";

const OFFERED = 6;

/** Asks which of the people in the notes the user is. Closing it in another way than by an answer answers nothing. */
export class WhoAreYouModal extends Modal {
  /** @param onAnswer told of the user's names; of none when the question is skipped */
  constructor(
    private readonly ports: Ports,
    private readonly onAnswer: (names: readonly string[]) => void,
  ) {
    super(ports.app);
  }

  override onOpen(): void {
    const { question } = this.ports.words.firstRun;
    this.modalEl.addClass("people-question");
    this.setTitle(question.title);
    this.contentEl.createEl("p", { text: question.why });
    this.offerPeople();
    this.askForName();
    const skipEl = this.contentEl.createDiv({ cls: "people-question-skip" });
    skipEl.createEl("button", { text: question.skip }).addEventListener("click", () => this.answer([]));
    // It opens by itself: what somebody is typing just then, and a stray Enter, must answer nothing.
    this.modalEl.tabIndex = -1;
    this.modalEl.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private offerPeople(): void {
    const { words, index } = this.ports;
    const formats = formatsFor(words.items.language, this.contentEl.win);
    const peopleEl = this.contentEl.createDiv({ cls: "people-question-people" });
    for (const { person, meetings } of frequentParticipants(index, OFFERED)) {
      const buttonEl = peopleEl.createEl("button");
      buttonEl.createSpan({ text: person.name, attr: { dir: "auto" } });
      buttonEl.createSpan({
        cls: "people-question-count",
        text: words.firstRun.question.inMeetings(formats.count(meetings)),
      });
      buttonEl.addEventListener("click", () => this.answer([person.name]));
    }
  }

  private askForName(): void {
    const { question } = this.ports.words.firstRun;
    const formEl = this.contentEl.createEl("form", { cls: "people-question-own" });
    const inputEl = formEl.createEl("input", {
      type: "text",
      placeholder: question.otherPlaceholder,
      attr: { "aria-label": question.otherName },
    });
    const buttonEl = formEl.createEl("button", { text: question.useName, type: "submit" });
    const update = (): void => void (buttonEl.disabled = namesIn(inputEl.value).length === 0);
    inputEl.addEventListener("input", update);
    update();
    formEl.addEventListener("submit", (event) => {
      event.preventDefault();
      const names = namesIn(inputEl.value);
      if (names.length > 0) this.answer(names);
    });
  }

  private answer(names: readonly string[]): void {
    this.close();
    this.onAnswer(names);
  }
}

function namesIn(text: string): string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => nameKey(name) !== "");
}
